import { Type, type Static } from "typebox";
import { PROBLEMS, type ProblemCode } from "../problems.ts";
import { InstantText, literals, nullable } from "./common.ts";
import { RecordedValueView } from "./figure.ts";

const codes = Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]];

/** What stands there now, when somebody changed it after the caller looked: who, when, what, and its version. */
export const ChangedView = Type.Object({
  version: Type.String({ description: "The version to send in If-Match next time" }),
  changedBy: nullable(Type.String()),
  changedAt: nullable(InstantText),
  value: nullable(RecordedValueView),
  /** Where several fields met: each with what stands there now, in words, and who wrote it. */
  fields: Type.Optional(
    Type.Array(
      Type.Object({
        place: Type.String({ description: "kind of thing, its id and its field, as node:<id>:title" }),
        label: Type.String(),
        value: nullable(Type.String()),
        /** What stood there when the caller looked. */
        before: nullable(Type.String()),
        /** What the caller wanted to write. */
        mine: nullable(Type.String()),
        changedBy: Type.String(),
        changedAt: InstantText,
      }),
    ),
  ),
});
export type ChangedView = Static<typeof ChangedView>;

/**
 * The body of every answer that is not a success (RFC 9457): `type` is an address ending in the code, `detail` a
 * sentence in the reader's language with place and remedy, `instance` the id of the request as written in the log.
 */
export const ProblemView = Type.Object({
  type: Type.String({ format: "uri-reference" }),
  title: Type.String(),
  status: Type.Integer({ format: "int32", minimum: 400, maximum: 599 }),
  code: literals(codes),
  detail: Type.String(),
  instance: Type.String(),
  errors: Type.Optional(
    Type.Array(
      Type.Object({
        place: Type.String({
          description: "JSON pointer of what is wrong, starting with params, query, headers or body",
        }),
        message: Type.String(),
      }),
    ),
  ),
  changed: Type.Optional(ChangedView),
});
export type ProblemView = Static<typeof ProblemView>;

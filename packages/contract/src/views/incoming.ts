import { Type, type Static } from "typebox";
import { Count, literals, nullable } from "./common.ts";

const SheetPlace = Type.Object({
  sheet: Type.String(),
  row: Count,
  column: nullable(Type.String({ description: "Letter of the column" })),
});

/** A thing that a file adds or changes, field by field in words. */
const IncomingRow = Type.Object({
  kind: literals(["added", "changed"] as const),
  place: nullable(SheetPlace),
  about: Type.String(),
  cells: Type.Array(
    Type.Object({
      label: Type.String(),
      before: nullable(Type.String()),
      after: nullable(Type.String()),
    }),
  ),
});

/** What bringing a file in would do, before it does. */
export const IncomingView = Type.Object({
  counts: Type.Object({
    ...{ added: Count, changed: Count, equal: Count },
    ...{ refused: Count, conflicting: Count },
  }),
  rows: Type.Array(IncomingRow),
  /** While there is one, nothing of the file can be brought in. */
  problems: Type.Array(Type.Object({ place: nullable(SheetPlace), message: Type.String() })),
});
export type IncomingView = Static<typeof IncomingView>;

import { Type, type Static } from "typebox";
import { endpoint } from "../endpoint.ts";
import {
  BodyParams,
  Count,
  DayText,
  InstantText,
  literals,
  NoQuery,
  nullable,
  Page,
  PageQuery,
} from "../views/common.ts";
import { FileAnswer } from "../views/file.ts";

/** First and last day, both included; absent: that side is open. */
const Days = { from: Type.Optional(DayText), to: Type.Optional(DayText) };

export const AuditView = Type.Object({
  page: Page,
  entries: Type.Array(
    Type.Object({
      seq: Count,
      at: InstantText,
      actor: Type.String(),
      action: Type.String(),
      subject: Type.String(),
      reason: nullable(Type.String()),
      requestId: nullable(Type.String()),
      before: nullable(Type.String()),
      after: nullable(Type.String()),
      hash: Type.String(),
    }),
  ),
});
export type AuditView = Static<typeof AuditView>;

export const listAudit = endpoint({
  id: "listAudit",
  room: "audit",
  method: "GET",
  path: "/bodies/{bodyId}/audit",
  summary: "The register of changes, newest first, all of it or that of some days",
  permission: "audit.read",
  params: BodyParams,
  query: Type.Object({ ...PageQuery, ...Days, search: Type.Optional(Type.String({ maxLength: 100 })) }),
  body: null,
  response: AuditView,
  status: 200,
  conditional: false,
  problems: ["not-signed-in", "not-permitted", "not-found"],
});

/** How the chain of a register was found. `head` is to be kept elsewhere: it proves the register as it is now. */
export const VerificationView = Type.Object({
  at: InstantText,
  intact: Type.Boolean(),
  /** Entries found whole, from the first on. */
  entries: Count,
  head: nullable(Type.String()),
  /** The first entry that is not as it was written, and how that shows. */
  broken: nullable(
    Type.Object({
      seq: Count,
      because: literals(["missing", "changed", "not-chained", "not-anchored"]),
    }),
  ),
  /** The last anchor kept outside of the database that the chain was held against. */
  anchor: nullable(Type.Object({ day: DayText, seq: Count })),
});
export type VerificationView = Static<typeof VerificationView>;

export const verifyAudit = endpoint({
  id: "verifyAudit",
  room: "audit",
  method: "GET",
  path: "/bodies/{bodyId}/audit/verification",
  summary:
    "Whether the register is whole: every hash computed again, every link and every anchor held against it",
  permission: "audit.read",
  params: BodyParams,
  query: NoQuery,
  body: null,
  response: VerificationView,
  status: 200,
  conditional: false,
  problems: ["not-signed-in", "not-permitted", "not-found"],
});

export const exportAudit = endpoint({
  id: "exportAudit",
  room: "audit",
  method: "GET",
  path: "/bodies/{bodyId}/audit/file",
  summary: "The register of some days as a sealed file that can be checked without the database",
  permission: "audit.read",
  params: BodyParams,
  query: Type.Object(Days),
  body: null,
  response: FileAnswer,
  status: 200,
  conditional: false,
  problems: ["invalid-request", "not-signed-in", "not-permitted", "not-found"],
});

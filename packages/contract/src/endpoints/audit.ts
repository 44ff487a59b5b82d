import { Type, type Static } from "typebox";
import { endpoint } from "../endpoint.ts";
import { BodyParams, Count, InstantText, nullable, Page, PageQuery } from "../views/common.ts";

export const AuditView = Type.Object({
  page: Page,
  /** Whether every entry's hash follows from the one before it. */
  intact: Type.Boolean(),
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
  summary: "The register of changes, newest first, and whether its chain is intact",
  permission: "audit.read",
  params: BodyParams,
  query: Type.Object({ ...PageQuery, search: Type.Optional(Type.String({ maxLength: 100 })) }),
  body: null,
  response: AuditView,
  status: 200,
  conditional: false,
  problems: ["not-signed-in", "not-permitted", "not-found"],
});

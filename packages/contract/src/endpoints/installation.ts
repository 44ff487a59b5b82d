import { Type, type Static } from "typebox";
import { endpoint } from "../endpoint.ts";
import { BodyParams, InstantText, Language, literals, nullable } from "../views/common.ts";

/** How the installation stands: each thing that was looked at, with what helps where it does not stand well. */
export const InstallationView = Type.Object({
  at: InstantText,
  checks: Type.Array(
    Type.Object({
      id: Type.String(),
      state: literals(["ok", "warn", "fail"]),
      title: Type.String(),
      text: Type.String(),
      remedy: nullable(Type.String()),
    }),
  ),
});
export type InstallationView = Static<typeof InstallationView>;

export const readInstallation = endpoint({
  id: "readInstallation",
  room: "status",
  method: "GET",
  path: "/bodies/{bodyId}/installation",
  summary: "How the installation stands: database, space, backups, register, jobs, mail",
  permission: "installation.read",
  params: BodyParams,
  query: Type.Object({
    only: Type.Optional(Type.Literal("backup")),
    language: Type.Optional(Language),
  }),
  body: null,
  response: InstallationView,
  status: 200,
  conditional: false,
  problems: ["not-signed-in", "not-permitted", "not-found"],
});

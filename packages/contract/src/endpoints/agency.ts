import { Type, type Static } from "typebox";
import { endpoint } from "../endpoint.ts";
import { AsOfQuery, Count, IdText, Language, Moment, nullable } from "../views/common.ts";
import { LightText, RollUpView } from "../views/figure.ts";

const Named = Type.Object({ id: IdText, name: Type.String() });

/** A special agency at a moment: a unit of this body, a body of its own, and the figure of both trees together. */
export const AgencyView = Type.Object({
  moment: Moment,
  /** How often it was said which body it is; goes into If-Match. */
  revision: Count,
  /** The body the agency is; `null` where its own tree is not joined. */
  agency: nullable(Named),
  /** The joined figure; the chamber's part alone where the agency has no plan in force. */
  joined: RollUpView,
  objectives: Type.Array(
    Type.Object({
      from: Type.Union([Type.Literal("entrusted"), Type.Literal("own")]),
      id: IdText,
      code: Type.String(),
      title: Type.String(),
      achievement: nullable(Type.String()),
      light: LightText,
    }),
  ),
  /** The bodies the caller may join: those whose organisation is theirs to edit too. */
  choices: Type.Array(Named),
});
export type AgencyView = Static<typeof AgencyView>;

const UnitParams = Type.Object({ bodyId: IdText, unitId: IdText });

export const readAgency = endpoint({
  id: "readAgency",
  room: "organisation",
  method: "GET",
  path: "/bodies/{bodyId}/units/{unitId}/agency",
  summary:
    "A special agency with the objectives entrusted to it, those of its own tree, and the figure of both",
  permission: "plan.read",
  params: UnitParams,
  query: AsOfQuery,
  body: null,
  response: AgencyView,
  status: 200,
  conditional: false,
  problems: ["not-signed-in", "not-permitted", "not-found", "no-plan-in-force"],
});

export const joinAgency = endpoint({
  id: "joinAgency",
  room: "organisation",
  method: "POST",
  path: "/bodies/{bodyId}/units/{unitId}/agency",
  summary:
    "Say which body a special agency is, or with null that its tree is joined no more; asks for the same right in both bodies",
  permission: "organisation.edit",
  params: UnitParams,
  query: Type.Object({ language: Type.Optional(Language) }),
  body: Type.Object({ agencyBodyId: nullable(IdText) }),
  response: Type.Object({ revision: Count }),
  status: 201,
  conditional: true,
  problems: [
    "not-signed-in",
    "not-permitted",
    "not-found",
    "version-required",
    "changed-meanwhile",
    "key-used-differently",
    "definition-refused",
  ],
});

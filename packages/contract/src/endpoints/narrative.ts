import { Type, type Static } from "typebox";
import { endpoint } from "../endpoint.ts";
import { AsOfQuery, Count, IdText, InstantText, nullable, PeriodText } from "../views/common.ts";

const Telling = Type.String({ maxLength: 4000 });

/** What is told of an objective in a period. */
export const NarrativeView = Type.Object({
  revision: Count,
  happened: Telling,
  causes: nullable(Telling),
  actions: nullable(Telling),
  recordedBy: Type.String(),
  recordedAt: InstantText,
});
export type NarrativeView = Static<typeof NarrativeView>;

/** The last telling, and those it took the place of, newest first. */
export const NarrativesView = Type.Object({
  current: nullable(NarrativeView),
  earlier: Type.Array(NarrativeView),
});
export type NarrativesView = Static<typeof NarrativesView>;

const NarrativeParams = Type.Object({ bodyId: IdText, nodeId: IdText, period: PeriodText });
const query = Type.Object({ language: AsOfQuery.properties.language });

export const readNarrative = endpoint({
  id: "readNarrative",
  room: "objective",
  method: "GET",
  path: "/bodies/{bodyId}/nodes/{nodeId}/narratives/{period}",
  summary: "What is told of an objective in a period, with its history",
  permission: "plan.read",
  params: NarrativeParams,
  query,
  body: null,
  response: NarrativesView,
  status: 200,
  conditional: false,
  versioned: true,
  problems: ["not-signed-in", "not-permitted", "not-found"],
});

export const writeNarrative = endpoint({
  id: "writeNarrative",
  room: "objective",
  method: "PUT",
  path: "/bodies/{bodyId}/nodes/{nodeId}/narratives/{period}",
  summary: "Tell what happened, why, and what is being done; the telling before stays in the record",
  permission: "narrative.write",
  params: NarrativeParams,
  query,
  body: Type.Object({
    happened: Type.String({ minLength: 3, maxLength: 4000 }),
    causes: nullable(Telling),
    actions: nullable(Telling),
  }),
  response: NarrativesView,
  status: 200,
  conditional: true,
  problems: ["not-signed-in", "not-permitted", "not-found", "version-required", "changed-meanwhile"],
});

import { Type, type Static } from "typebox";
import { endpoint } from "../endpoint.ts";
import { FigureChange } from "../views/change.ts";
import { AsOfQuery, BodyParams, Count, DayText, InstantText, literals, Moment } from "../views/common.ts";

/** Why figures changed, as a sentence in the reader's language. */
export const ChangeCauseView = Type.Object({
  kind: literals([
    "entry",
    "validation",
    "plan",
    "system",
    "measure-definition",
    "indicator-definition",
    "day",
  ] as const),
  text: Type.String(),
  /** How many figures it reaches. */
  figures: Count,
});

/** What became of every figure since an earlier moment of record time. */
export const ChangesView = Type.Object({
  moment: Moment,
  since: Type.Object({ knownAt: InstantText, today: DayText }),
  planVersions: Type.Object({ before: Count, after: Count }),
  causes: Type.Array(ChangeCauseView),
  /** Each names its causes by their place in the list, counted from 0. */
  figures: Type.Array(Type.Object({ ...FigureChange.properties, causes: Type.Array(Count) })),
});
export type ChangesView = Static<typeof ChangesView>;

export const readChanges = endpoint({
  id: "readChanges",
  room: "plan",
  method: "GET",
  path: "/bodies/{bodyId}/changes",
  summary: "What changed in the figures of a period since an earlier moment, and why",
  permission: "plan.read",
  params: BodyParams,
  query: Type.Object({
    ...AsOfQuery.properties,
    /** The earlier moment; it is looked at on its own day, or today where that is earlier. */
    since: InstantText,
  }),
  body: null,
  response: ChangesView,
  status: 200,
  conditional: false,
  problems: ["not-signed-in", "not-permitted", "not-found", "no-plan-in-force", "invalid-request"],
});

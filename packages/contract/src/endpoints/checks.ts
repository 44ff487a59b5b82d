import { CHECK_IDS, CHECK_SUBJECTS, PLACE_KINDS, SEVERITIES } from "@albero/domain";
import { Type, type Static } from "typebox";
import { endpoint } from "../endpoint.ts";
import { AsOfQuery, BodyParams, Count, DayText, IdText, literals, nullable } from "../views/common.ts";
import { PlanEditView } from "../views/plan-content.ts";

/** A step on the way to the place of a finding; pages link the ids they have a page for. */
const PlacePartView = Type.Object({
  kind: literals(PLACE_KINDS),
  id: nullable(Type.String()),
  name: Type.String(),
});

/** What a check found, in words, with a repair as JSON Patch (RFC 6902) of the exported body document. */
export const FindingView = Type.Object({
  check: literals(CHECK_IDS),
  severity: literals(SEVERITIES),
  path: Type.String({ description: "JSON pointer (RFC 6901) into the exported body document" }),
  place: Type.Array(PlacePartView),
  where: Type.String(),
  message: Type.String(),
  remedy: Type.String(),
  expected: nullable(Type.String()),
  actual: nullable(Type.String()),
  source: Type.String(),
  fix: nullable(
    Type.Array(
      Type.Object({
        op: literals(["replace", "add"] as const),
        path: Type.String(),
        value: Type.Unknown(),
      }),
    ),
  ),
  /** The same repair as edits of the draft; `null` without a draft, and where it reaches beyond the plan. */
  edits: nullable(Type.Array(PlanEditView)),
});
export type FindingView = Static<typeof FindingView>;

/** A check that was run: its name, how much it weighs, what it stands on, and how much it found. */
export const CheckRunView = Type.Object({
  check: literals(CHECK_IDS),
  name: Type.String(),
  severity: literals(SEVERITIES),
  source: Type.String(),
  appliesTo: Type.Array(literals(CHECK_SUBJECTS)),
  findings: Count,
});
export type CheckRunView = Static<typeof CheckRunView>;

export const ChecksView = Type.Object({
  today: DayText,
  /** The version that was checked; `null` for a body without a plan, of which only the tables are checked. */
  plan: nullable(Type.Object({ id: IdText, title: Type.String(), version: Count, isDraft: Type.Boolean() })),
  findings: Type.Array(FindingView),
  checks: Type.Array(CheckRunView),
});
export type ChecksView = Static<typeof ChecksView>;

export const readChecks = endpoint({
  id: "readChecks",
  room: "plan",
  method: "GET",
  path: "/bodies/{bodyId}/checks",
  summary: "What the checks find in the body's last plan, a draft included, and what they find in order",
  permission: "plan.read",
  params: BodyParams,
  query: AsOfQuery,
  body: null,
  response: ChecksView,
  status: 200,
  conditional: false,
  problems: ["not-signed-in", "not-permitted", "not-found"],
});

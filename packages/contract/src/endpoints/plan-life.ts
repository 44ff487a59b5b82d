import { PLAN_MOVES, PLAN_STATUSES, THING_CHANGES } from "@albero/domain";
import { Type, type Static } from "typebox";
import { endpoint } from "../endpoint.ts";
import {
  BodyParams,
  Count,
  IdText,
  InstantText,
  Language,
  literals,
  NoQuery,
  nullable,
  Year,
} from "../views/common.ts";
import { CardRef } from "../views/figure.ts";
import { PlanEntityText } from "../views/plan-content.ts";

const VersionNumber = Type.Integer({ format: "int32", minimum: 1 });
export const PlanParams = Type.Object({ bodyId: IdText, planId: IdText });
export const VersionParams = Type.Object({ bodyId: IdText, planId: IdText, version: VersionNumber });

/** A move the caller may make from here, and what it asks for. */
const MoveView = Type.Object({
  move: literals(PLAN_MOVES),
  needsAct: Type.Boolean(),
  needsReason: Type.Boolean(),
});

/** One version of a plan in its life. `status` is that of the moment asked; `revised` when a later one was approved. */
export const PlanVersionView = Type.Object({
  version: Count,
  status: literals(PLAN_STATUSES),
  revised: Type.Boolean(),
  basedOn: nullable(Count),
  act: nullable(Type.String()),
  reason: nullable(Type.String()),
  recordedAt: InstantText,
  approvedAt: nullable(InstantText),
  sha256: nullable(Type.String()),
  moves: Type.Array(MoveView),
});
export type PlanVersionView = Static<typeof PlanVersionView>;

export const PlanHead = Type.Object({ id: IdText, title: Type.String(), years: Type.Array(Year) });

export const PlanListView = Type.Object({
  plans: Type.Array(
    Type.Object({
      plan: PlanHead,
      versions: Type.Array(PlanVersionView),
      /** The version that can be edited; none when nobody opened one. */
      draft: nullable(Count),
      /** The last approved version. */
      current: nullable(Count),
    }),
  ),
});
export type PlanListView = Static<typeof PlanListView>;

/** What was done with a version, when, by whom, on which act; `overridden` names the checks that were set aside. */
export const MoveMadeView = Type.Object({
  move: literals(PLAN_MOVES),
  from: literals(PLAN_STATUSES),
  to: literals(PLAN_STATUSES),
  by: Type.String(),
  at: InstantText,
  act: nullable(Type.String()),
  reason: nullable(Type.String()),
  overridden: Type.Array(Type.String()),
});

export const PlanLifeView = Type.Object({
  plan: PlanHead,
  version: PlanVersionView,
  made: Type.Array(MoveMadeView),
});
export type PlanLifeView = Static<typeof PlanLifeView>;

/** One thing that differs, in words: what it is called, what became of it, each field before and after. */
export const DifferenceView = Type.Object({
  entity: PlanEntityText,
  id: IdText,
  change: literals(THING_CHANGES),
  kind: Type.String(),
  code: Type.String(),
  title: Type.String(),
  /** Where it stands: the node above, the card. */
  place: nullable(Type.String()),
  words: Type.String(),
  fields: Type.Array(
    Type.Object({
      field: Type.String(),
      label: Type.String(),
      before: nullable(Type.String()),
      after: nullable(Type.String()),
    }),
  ),
});
export type DifferenceView = Static<typeof DifferenceView>;

export const DifferencesView = Type.Object({
  plan: PlanHead,
  before: PlanVersionView,
  after: PlanVersionView,
  differences: Type.Array(DifferenceView),
  /** The effect on every card that is touched, in words. */
  cards: Type.Array(Type.Object({ card: CardRef, lines: Type.Array(Type.String()) })),
});
export type DifferencesView = Static<typeof DifferencesView>;

const reading = ["not-signed-in", "not-permitted", "not-found"] as const;

export const listPlans = endpoint({
  id: "listPlans",
  room: "plan",
  method: "GET",
  path: "/bodies/{bodyId}/plans",
  summary: "The plans of a body with every version, and what may be done with each",
  permission: "plan.read",
  params: BodyParams,
  query: NoQuery,
  body: null,
  response: PlanListView,
  status: 200,
  conditional: false,
  problems: reading,
});

export const readPlanLife = endpoint({
  id: "readPlanLife",
  room: "plan",
  method: "GET",
  path: "/bodies/{bodyId}/plans/{planId}/versions/{version}/life",
  summary: "What was done with a version since it was opened",
  permission: "plan.read",
  params: VersionParams,
  query: NoQuery,
  body: null,
  response: PlanLifeView,
  status: 200,
  conditional: false,
  problems: reading,
});

export const readDifferences = endpoint({
  id: "readDifferences",
  room: "plan",
  method: "GET",
  path: "/bodies/{bodyId}/plans/{planId}/differences",
  summary: "What changed between two versions of a plan, thing by thing, and the effect on every card",
  permission: "plan.read",
  params: PlanParams,
  query: Type.Object({
    from: Type.Optional(VersionNumber),
    to: Type.Optional(VersionNumber),
    language: Type.Optional(Language),
  }),
  body: null,
  response: DifferencesView,
  status: 200,
  conditional: false,
  problems: reading,
});

export const movePlan = endpoint({
  id: "movePlan",
  room: "plan",
  method: "POST",
  path: "/bodies/{bodyId}/plans/{planId}/versions/{version}/moves",
  summary: "Propose, return, record an opinion, approve, publish, revise, close or abandon a version",
  permission: "plan.move",
  params: VersionParams,
  query: Type.Object({ language: Type.Optional(Language) }),
  body: Type.Object({
    move: literals(PLAN_MOVES),
    actId: Type.Optional(nullable(IdText)),
    reason: Type.Optional(nullable(Type.String({ maxLength: 4000 }))),
    /** Why it is approved in spite of errors: it stays in the record. */
    override: Type.Optional(nullable(Type.String({ maxLength: 4000 }))),
  }),
  response: PlanLifeView,
  status: 201,
  conditional: true,
  problems: [
    ...reading,
    "version-required",
    "changed-meanwhile",
    "key-used-differently",
    "move-refused",
    "checks-refused",
  ],
});

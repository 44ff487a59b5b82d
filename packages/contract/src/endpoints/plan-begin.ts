import { NEW_YEAR_NOTICES, TARGET_RULES } from "@albero/domain";
import { Type, type Static } from "typebox";
import { endpoint } from "../endpoint.ts";
import {
  BodyParams,
  Count,
  IdText,
  Language,
  literals,
  nullable,
  PeriodText,
  Year,
} from "../views/common.ts";
import { TargetValueView, UnitRef } from "../views/figure.ts";
import { PlanHead, PlanParams, PlanVersionView } from "./plan-life.ts";

/** How the next year is made from this one: what is copied and how targets are proposed. */
const choices = {
  targets: Type.Optional(literals(TARGET_RULES)),
  /** Per cent added to (or, where less is better, taken from) the targets, for the rule `scaled`. */
  percent: Type.Optional(Type.String({ pattern: "^-?\\d{1,3}(\\.\\d{1,2})?$" })),
  weights: Type.Optional(literals(["keep", "clear"] as const)),
  responsibles: Type.Optional(literals(["keep", "clear"] as const)),
  texts: Type.Optional(literals(["keep", "clear"] as const)),
  cards: Type.Optional(literals(["keep", "leave-out"] as const)),
  /** Which unit follows which one that is no more or whose post is vacant. */
  successors: Type.Optional(
    Type.String({
      pattern: "^([0-9a-f-]{36}:[0-9a-f-]{36}(,|$))*$",
      maxLength: 20_000,
      description: "Pairs of unit ids, the one followed and its successor: from:to,from:to",
    }),
  ),
};

/** What somebody has to look at in the new year, in words, with the thing it is about. */
export const NoticeView = Type.Object({
  code: literals(NEW_YEAR_NOTICES),
  entity: Type.String(),
  id: IdText,
  words: Type.String(),
});

export const NextYearView = Type.Object({
  from: PlanHead,
  title: Type.String(),
  years: Type.Array(Year),
  counts: Type.Object({ nodes: Count, uses: Count, cards: Count, leftOut: Count, targets: Count }),
  /** Units the plan names that are no more by then, or whose post is held for the time being: how often named. */
  openPosts: Type.Array(
    Type.Object({ unit: UnitRef, why: literals(["ended", "ad-interim"] as const), places: Count }),
  ),
  /** The units that stand on the first day of the year: who can follow. */
  units: Type.Array(UnitRef),
  /** Every target that would be written, with the last result beside it. */
  targets: Type.Array(
    Type.Object({
      useId: IdText,
      code: Type.String(),
      title: Type.String(),
      period: PeriodText,
      value: nullable(TargetValueView),
      before: nullable(TargetValueView),
      baseline: nullable(TargetValueView),
    }),
  ),
  notices: Type.Array(NoticeView),
});
export type NextYearView = Static<typeof NextYearView>;

export const BegunView = Type.Object({
  plan: PlanHead,
  version: PlanVersionView,
  notices: Type.Array(NoticeView),
});
export type BegunView = Static<typeof BegunView>;

const reading = ["not-signed-in", "not-permitted", "not-found"] as const;

export const previewNextYear = endpoint({
  id: "previewNextYear",
  room: "plan",
  method: "GET",
  path: "/bodies/{bodyId}/plans/{planId}/next-year",
  summary: "What the next year's plan would be, made from this one: nothing is written",
  permission: "plan.read",
  params: PlanParams,
  query: Type.Object({ ...choices, language: Type.Optional(Language) }),
  body: null,
  response: NextYearView,
  status: 200,
  conditional: false,
  problems: reading,
});

export const beginNextYear = endpoint({
  id: "beginNextYear",
  room: "plan",
  method: "POST",
  path: "/bodies/{bodyId}/plans/{planId}/next-year",
  summary: "Begin the next year's plan from this one, as a draft; this one is not touched",
  permission: "plan.edit",
  params: PlanParams,
  query: Type.Object({ language: Type.Optional(Language) }),
  body: Type.Object({ title: Type.Optional(Type.String({ minLength: 3, maxLength: 300 })), ...choices }),
  response: BegunView,
  status: 201,
  conditional: true,
  problems: [...reading, "version-required", "changed-meanwhile", "key-used-differently", "year-has-plan"],
});

export const beginPlan = endpoint({
  id: "beginPlan",
  room: "plan",
  method: "POST",
  path: "/bodies/{bodyId}/plans",
  summary: "Begin an empty plan, as a draft",
  permission: "plan.edit",
  params: BodyParams,
  query: Type.Object({ language: Type.Optional(Language) }),
  body: Type.Object({
    title: Type.String({ minLength: 3, maxLength: 300 }),
    years: Type.Array(Year, { minItems: 1, maxItems: 10 }),
  }),
  response: BegunView,
  status: 201,
  conditional: true,
  problems: [...reading, "version-required", "changed-meanwhile", "key-used-differently", "year-has-plan"],
});

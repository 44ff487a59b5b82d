import type { PostRole } from "../organisation/post.ts";
import type { MonthDay } from "../quantity/day-in-year.ts";
import type { Day } from "../quantity/day.ts";
import type { Hundredths } from "../quantity/hundredths.ts";

/** What a result is made of: own objectives, the performance of the unit, behaviours. */
export const APPRAISAL_PARTS = ["objectives", "unit", "behaviours"] as const;
export type AppraisalPart = (typeof APPRAISAL_PARTS)[number];
export type PartWeights = Readonly<Record<AppraisalPart, Hundredths>>;

/** A behaviour that is looked at (comportamento organizzativo), in the body's words. */
export type Behaviour = { readonly id: string; readonly title: string; readonly description: string };

/** A level of the scale of behaviours, with what has to be seen to give it, and what it is worth. */
export type BehaviourLevel = {
  readonly level: number;
  readonly title: string;
  readonly description: string;
  readonly score: Hundredths;
};

/** What a card of a role starts from. */
export type CardTemplate = {
  readonly role: PostRole;
  readonly weights: PartWeights;
  readonly behaviours: readonly Behaviour[];
};

/** Steps a body adds to the simple profile, which has none of them: assigned, evaluated in a talk, seen, closed. */
export const STEP_SWITCHES = [
  "acknowledgement",
  "midYear",
  "proposal",
  "selfEvaluation",
  "observations",
  "review",
] as const;
export type StepSwitch = (typeof STEP_SWITCHES)[number];
export type StepSwitches = Readonly<Record<StepSwitch, boolean>>;

/** Who evaluates a role: the roles that propose and decide; `organ` where no person of the staff does. */
export type Evaluator = PostRole | "evaluation-body" | "board";
export type Evaluators = Readonly<
  Record<PostRole, { readonly proposes: Evaluator | null; readonly decides: Evaluator }>
>;

/** The dated steps of a year of cards. */
export const CARD_DEADLINES = ["toDirection", "toStaff", "evaluation", "decision"] as const;
export type CardDeadline = (typeof CARD_DEADLINES)[number];

/** Rules of law on cards, each from a day on; `null` where the body has switched it off. */
export const CARD_RULES = ["unit-prevails", "payment-times", "training-hours"] as const;
export type CardRule = (typeof CARD_RULES)[number];

/** How a body evaluates people from a day on: the part of the SMVP on individual performance, as data. */
export type AppraisalScheme = {
  readonly validFrom: Day;
  readonly steps: StepSwitches;
  readonly templates: readonly CardTemplate[];
  readonly levels: readonly BehaviourLevel[];
  /** A part nobody can assess leaves with its weight, or keeps the card from having a result. Never zero. */
  readonly notAssessable: "leaves" | "no-result";
  /** Days after having seen the result in which observations are taken and a review can be asked for. */
  readonly daysToAnswer: number;
  readonly evaluators: Evaluators;
  readonly deadlines: Readonly<
    Record<CardDeadline, { readonly by: MonthDay; readonly yearsAfter: number } | null>
  >;
  readonly rules: Readonly<Record<CardRule, Day | null>>;
};

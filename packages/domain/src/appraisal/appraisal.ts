import type { TargetValue } from "../indicator/indicator.ts";
import type { PostRole } from "../organisation/post.ts";
import type { Day, Instant } from "../quantity/day.ts";
import type { Hundredths } from "../quantity/hundredths.ts";
import type {
  AppraisalId,
  CardObjectiveId,
  NodeId,
  PersonId,
  PostId,
  UnitId,
  UseId,
} from "../quantity/id.ts";
import type { AppraisalPart, Behaviour, PartWeights } from "./scheme.ts";

/** Where a card is in its year. `evaluated` is the decided result, which the person has not seen yet. */
export const APPRAISAL_STATES = [
  "draft",
  "assigned",
  "acknowledged",
  "mid-year",
  "proposed",
  "evaluated",
  "seen",
  "review",
  "closed",
] as const;
export type AppraisalState = (typeof APPRAISAL_STATES)[number];

/**
 * What an objective stands on. Indicators are the plan's, never copies: `plan` takes an objective of a published card,
 * `node` the achievement of an objective of the tree, `indicator` an indicator of the tree, with a target of its own or
 * the tree's. `judgement` is scored by who evaluates.
 */
export type MeasuredBy =
  | { readonly kind: "plan"; readonly cardObjectiveId: CardObjectiveId }
  | { readonly kind: "node"; readonly nodeId: NodeId }
  | { readonly kind: "indicator"; readonly useId: UseId; readonly target: TargetValue | null }
  | { readonly kind: "judgement" };

/** An objective of a person. The weights of a card's objectives make exactly 100,00. */
export type AppraisalObjective = {
  readonly id: string;
  readonly title: string;
  readonly weight: Hundredths;
  readonly measuredBy: MeasuredBy;
  /** What a rule of law asks it for. */
  readonly purpose: "payment-times" | "training" | null;
};

/** The level given to a behaviour; a note is asked for at both ends of the scale. */
export type BehaviourMark = {
  readonly behaviourId: string;
  readonly level: number;
  readonly note: string | null;
};

/** The score of an objective that no indicator measures, 0 to 100,00. */
export type ObjectiveMark = { readonly objectiveId: string; readonly score: Hundredths };

/** What nobody can assess, and why: a part of the card leaves, never as zero. */
export type LeftOut = { readonly part: AppraisalPart; readonly reason: string };

/** What evaluators write: marks, what cannot be assessed, a comment, the day of the talk. */
export type Marks = {
  readonly behaviours: readonly BehaviourMark[];
  readonly objectives: readonly ObjectiveMark[];
  readonly leftOut: readonly LeftOut[];
  readonly comment: string | null;
  readonly talkOn: Day | null;
};

/** What an objective came to. What the plan struck out or found not assessable has left, and its weight with it. */
export type ObjectiveFigure = {
  readonly id: string;
  readonly achievement: Hundredths | null;
  readonly left: boolean;
};

/** The achievements a result stands on, as known at a moment: what the signature is put under. */
export type Figures = {
  readonly knownAt: Instant;
  readonly objectives: readonly ObjectiveFigure[];
  readonly unit: Hundredths | null;
};

export const APPRAISAL_MOVES = [
  "assign",
  "acknowledge",
  "note-mid-year",
  "self-evaluate",
  "propose",
  "evaluate",
  "see",
  "observe",
  "ask-review",
  "answer-review",
  "close",
] as const;
export type AppraisalMove = (typeof APPRAISAL_MOVES)[number];

/** A step that was taken, by whom (a role or an office, never a name), with what was said. */
export type AppraisalEvent = {
  readonly move: AppraisalMove;
  readonly at: Instant;
  readonly on: Day;
  readonly by: string;
  readonly note: string | null;
};

/** The card of a person for a post and a year (scheda individuale). */
export type Appraisal = {
  readonly id: AppraisalId;
  readonly year: number;
  readonly personId: PersonId;
  readonly postId: PostId;
  readonly title: string;
  readonly role: PostRole;
  readonly paysInvoices: boolean;
  /** The unit whose performance enters; `null` where none does. */
  readonly unitId: UnitId | null;
  /** The days of the year the post was held: `to` is the first day no longer. */
  readonly from: Day;
  readonly to: Day;
  /** Days held, each for its part of full time: 100,00 for a day of full time. */
  readonly fullDays: Hundredths;
  readonly adInterim: boolean;
  readonly proposerId: PersonId | null;
  /** Who decides; `null` until HR names them (an organ has no post). */
  readonly deciderId: PersonId | null;
  readonly weights: PartWeights;
  readonly objectives: readonly AppraisalObjective[];
  readonly behaviours: readonly Behaviour[];
  readonly state: AppraisalState;
  readonly selfEvaluation: readonly BehaviourMark[];
  readonly marks: Marks;
  /** `null` until a result was signed. */
  readonly figures: Figures | null;
  readonly events: readonly AppraisalEvent[];
};

export const NO_MARKS: Marks = { behaviours: [], objectives: [], leftOut: [], comment: null, talkOn: null };

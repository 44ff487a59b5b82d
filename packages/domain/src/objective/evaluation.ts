import type { Operator, FunctionName } from "../formula/formula.ts";
import type { Direction, TargetValue } from "../indicator/indicator.ts";
import type { Accumulation } from "../measurement/measure.ts";
import type { Origin } from "../measurement/cell.ts";
import type { Day, Instant } from "../quantity/day.ts";
import type { Hundredths } from "../quantity/hundredths.ts";
import type { CardId, CardObjectiveId, IndicatorId, MeasureId, NodeId, PlanId, UnitId, UseId } from "../quantity/id.ts";
import type { Period, PeriodCode } from "../quantity/period.ts";

/** Which figures are asked for: of a period, as of a day, as known at a moment of record time (foundation 4). */
export type Question = { readonly period: PeriodCode; readonly today: Day; readonly knownAt: Instant };

/** Why there is no figure. A cause names the thing that is missing, so that somebody can bring it. */
export type Cause =
  | { readonly code: "not-recorded"; readonly measureId: MeasureId; readonly unitId: UnitId | null; readonly period: Period }
  | { readonly code: "not-available"; readonly measureId: MeasureId; readonly reason: string }
  | { readonly code: "not-due"; readonly measureId: MeasureId; readonly from: Day }
  | { readonly code: "date-not-due"; readonly from: Day }
  | { readonly code: "no-achievement"; readonly nodeId: NodeId }
  | { readonly code: "unknown-measure"; readonly measureId: MeasureId }
  | { readonly code: "unknown-node"; readonly nodeId: NodeId }
  | { readonly code: "division-by-zero" }
  | { readonly code: "not-a-number" }
  | { readonly code: "wrong-type"; readonly expected: "number" | "date" }
  | { readonly code: "circular" };

/** A figure or the reason there is none; it travels through formulas and the tree, never as 0 and never as NaN. */
export type Outcome =
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "date"; readonly date: Day }
  | { readonly kind: "missing"; readonly causes: readonly Cause[] }
  | { readonly kind: "not-due"; readonly causes: readonly Cause[] }
  | { readonly kind: "failed"; readonly causes: readonly Cause[] };

/** The lights (semaforo), always shown as shape, colour, text and pattern together. */
export const LIGHTS = ["in-line", "to-watch", "critical", "missing", "not-assessable", "not-due"] as const;
export type Light = (typeof LIGHTS)[number];

/** One step from recorded values to a figure, as data: pages, PDF and API put it into words alike. */
export type Step =
  | {
      readonly kind: "value";
      readonly measureId: MeasureId;
      readonly unitId: UnitId | null;
      readonly period: Period;
      readonly seq: number;
      readonly outcome: Outcome;
      readonly origin: Origin;
      readonly recordedBy: string;
      readonly recordedAt: Instant;
      readonly provisional: boolean;
    }
  | { readonly kind: "accumulated"; readonly measureId: MeasureId; readonly rule: Accumulation; readonly unitRule: "sum" | "mean" | null; readonly outcome: Outcome }
  | { readonly kind: "child-achievement"; readonly nodeId: NodeId; readonly achievement: Hundredths | null }
  /** One operation with its operands, innermost first. */
  | { readonly kind: "operation"; readonly operation: Operator | FunctionName; readonly operands: readonly Outcome[]; readonly outcome: Outcome }
  | { readonly kind: "percent"; readonly outcome: Outcome }
  | { readonly kind: "rounded"; readonly decimals: number; readonly outcome: Outcome }
  | { readonly kind: "target"; readonly period: PeriodCode; readonly direction: Direction; readonly target: TargetValue }
  /** The target's share of the year: months gone by of twelve, rounded to the indicator's decimals. */
  | { readonly kind: "share-of-year"; readonly months: number; readonly target: TargetValue }
  | { readonly kind: "achievement"; readonly rule: AchievementRule; readonly reached: boolean; readonly capped: boolean; readonly achievement: Hundredths }
  | { readonly kind: "no-target"; readonly period: PeriodCode }
  | { readonly kind: "absent"; readonly causes: readonly Cause[] }
  | { readonly kind: "contribution"; readonly of: ChildRef; readonly weight: Hundredths; readonly achievement: Hundredths | null; readonly light: Light }
  | { readonly kind: "weighted-mean"; readonly products: number; readonly weights: number; readonly achievement: Hundredths };

/**
 * How an achievement was made: value over target, target over value, all or nothing (target not above zero, or a
 * yes/no comparison), a date met or not, a date late by so many days.
 */
export type AchievementRule = "value-over-target" | "target-over-value" | "all-or-nothing" | "date" | "days-late";

/** What a node's figure is made of. */
export type ChildRef =
  | { readonly kind: "use"; readonly useId: UseId }
  | { readonly kind: "node"; readonly nodeId: NodeId }
  | { readonly kind: "card-objective"; readonly cardObjectiveId: CardObjectiveId };

/** The measure over the period to date, for the body or one unit. */
export type MeasureResult = {
  readonly measureId: MeasureId;
  readonly unitId: UnitId | null;
  readonly outcome: Outcome;
  /** Whether any value in it still waits for validation. */
  readonly provisional: boolean;
  readonly steps: readonly Step[];
};

/** An indicator at its place: value, target, achievement, light, and how it was computed. */
export type UseResult = {
  readonly useId: UseId;
  readonly indicatorId: IndicatorId;
  /** Rounded to the indicator's decimals: what is printed is what is compared. */
  readonly outcome: Outcome;
  readonly provisional: boolean;
  /** The target of the year; `null` when the plan gives none for it. */
  readonly yearTarget: TargetValue | null;
  /** What the value was compared with at this date. */
  readonly target: TargetValue | null;
  readonly achievement: Hundredths | null;
  readonly light: Light;
  readonly steps: readonly Step[];
};

/** A rolled-up figure: an area, an objective, a card or one of its objectives, or the body. */
export type RollUp = {
  readonly achievement: Hundredths | null;
  readonly light: Light;
  readonly provisional: boolean;
  /** The share of its weight that stands on results, 0 to 100,00: shown beside every rolled-up figure. */
  readonly coverage: Hundredths;
  /** How many indicators below it have a result, miss it, or are not due yet. */
  readonly counts: { readonly measured: number; readonly missing: number; readonly notDue: number; readonly notAssessable: number };
  readonly steps: readonly Step[];
};

export type NodeResult = RollUp & { readonly nodeId: NodeId };
export type CardResult = RollUp & { readonly cardId: CardId };
export type CardObjectiveResult = RollUp & { readonly cardObjectiveId: CardObjectiveId };

/** Every figure of a body for one question. Repeating the question gives the same bits. */
export type Evaluation = Question & {
  readonly planId: PlanId;
  readonly planVersion: number;
  readonly measures: readonly MeasureResult[];
  readonly uses: readonly UseResult[];
  readonly nodes: readonly NodeResult[];
  readonly cardObjectives: readonly CardObjectiveResult[];
  readonly cards: readonly CardResult[];
  /** The body: mean of its areas. */
  readonly body: RollUp;
};

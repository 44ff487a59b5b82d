import type { FormulaStep } from "../formula/step.ts";
import type { TargetValue } from "../indicator/indicator.ts";
import type { IndicatorStep } from "../indicator/step.ts";
import type { MeasureStep } from "../measurement/step.ts";
import type { Hundredths } from "../quantity/hundredths.ts";
import type {
  CardId,
  CardObjectiveId,
  IndicatorId,
  MeasureId,
  NodeId,
  PlanId,
  UnitId,
  UseId,
} from "../quantity/id.ts";
import type { Outcome, Question } from "../quantity/outcome.ts";
import type { Left } from "./tree.ts";

/** The lights (semaforo), always shown as shape, colour, text and pattern together. */
export const LIGHTS = ["in-line", "to-watch", "critical", "missing", "not-assessable", "not-due"] as const;
export type Light = (typeof LIGHTS)[number];

/** The two sides a node may stand on, each with a figure first: what it is itself, and the objectives below it. */
export type GroupKind = "own" | "children";

/** A step from what a node holds to its figure. */
export type RollUpStep =
  | {
      readonly kind: "contribution";
      readonly of: ChildRef;
      readonly weight: Hundredths;
      readonly achievement: Hundredths | null;
      readonly light: Light;
      /** Why the plan lets it leave; `null` where it counts. */
      readonly left: Left | null;
    }
  | (Left & { readonly kind: "left" })
  | {
      readonly kind: "group";
      readonly of: GroupKind;
      readonly weight: Hundredths;
      readonly achievement: Hundredths | null;
      readonly light: Light;
    }
  | {
      readonly kind: "weighted-mean";
      readonly products: number;
      readonly weights: number;
      readonly achievement: Hundredths;
    };

/** One step from recorded values to a figure, as data: pages, PDF and API put it into words alike. */
export type Step = MeasureStep | FormulaStep | IndicatorStep | RollUpStep;

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
  /**
   * The share of its weight that can be assessed, 0 to 100,00: what was found not assessable lacks here, what was struck
   * out was never there. `null` where there is nothing to weigh.
   */
  readonly assessable: Hundredths | null;
  /** How many indicators below it have a result, miss it, or are not due yet. */
  readonly counts: {
    readonly measured: number;
    readonly missing: number;
    readonly notDue: number;
    readonly notAssessable: number;
  };
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

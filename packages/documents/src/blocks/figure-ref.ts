import type {
  BodyId,
  BudgetLineId,
  CardObjectiveId,
  IndicatorId,
  MeasureId,
  NodeId,
  PeriodCode,
  UnitId,
  UseId,
} from "@albero/domain";

/**
 * Which figure of the body a printed number is. It leads to the figure's explanation, and lets a test follow every
 * number of a document back to the data it came from.
 */
export type FigureRef =
  | { readonly kind: "body"; readonly id: BodyId; readonly what: RollUpPart }
  | { readonly kind: "node"; readonly id: NodeId; readonly what: RollUpPart | "weight" }
  | { readonly kind: "resource"; readonly id: NodeId; readonly year: number }
  | { readonly kind: "use"; readonly id: UseId; readonly what: UsePart }
  /** The target a plan gives for a period, as it stands in the plan. */
  | { readonly kind: "target"; readonly id: UseId; readonly period: PeriodCode }
  | { readonly kind: "budget"; readonly id: BudgetLineId; readonly year: number }
  /** A figure of a table of the staff, by the row's place in it; `null` for the sum of all rows. */
  | { readonly kind: "staff"; readonly id: string; readonly row: number | null; readonly year: number }
  | { readonly kind: "card-objective"; readonly id: CardObjectiveId; readonly what: "weight" }
  | { readonly kind: "declared"; readonly id: IndicatorId; readonly period: PeriodCode }
  | { readonly kind: "measure"; readonly id: MeasureId; readonly unitId: UnitId | null };

export type RollUpPart =
  "achievement" | "coverage" | "assessable" | "measured" | "missing" | "not-due" | "not-assessable";
export type UsePart = "value" | "target" | "year-target" | "achievement" | "weight" | "deviation";

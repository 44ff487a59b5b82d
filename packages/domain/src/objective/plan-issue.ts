import type { FormulaIssueCode } from "../formula/formula-issue.ts";
import type { CardId, NodeId, UseId } from "../quantity/id.ts";
import type { PeriodCode } from "../quantity/period.ts";
import type { Problem } from "../quantity/result.ts";

/** Where in a plan an issue is. */
export type PlanPlace =
  | { readonly kind: "body" }
  | { readonly kind: "node"; readonly nodeId: NodeId }
  /** With a period: its target there, which is computed. */
  | { readonly kind: "use"; readonly useId: UseId; readonly period?: PeriodCode }
  | { readonly kind: "card"; readonly cardId: CardId };

export type PlanIssueCode =
  | FormulaIssueCode
  | "unknown-indicator"
  /** The formula leads back to its own result. */
  | "circular"
  /** Some of several siblings have a weight; the others would weigh nothing. */
  | "weights-incomplete"
  /** A part stands under an objective, and no objective under a part. */
  | "part-misplaced"
  /** The weights of a card do not make 100,00 (C-W100). */
  | "card-weights";

/** One thing that keeps a plan from being computed as it is meant. */
export type PlanIssue = Problem<PlanIssueCode> & { readonly place: PlanPlace };

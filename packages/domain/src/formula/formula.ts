import type { Day } from "../quantity/day.ts";
import type { Decimal } from "../quantity/decimal.ts";
import type { MeasureId, NodeId } from "../quantity/id.ts";

export const OPERATORS = ["+", "-", "*", "/"] as const;
export type Operator = (typeof OPERATORS)[number];

export const FUNCTIONS = ["sum", "mean", "min", "max"] as const;
export type FunctionName = (typeof FUNCTIONS)[number];

/**
 * The indicator language as a tree over ids (foundation 7): its text is made from the current codes, so a change of
 * code never breaks a formula. A per cent enters and leaves as a fraction of one; the factor 100 belongs to the
 * unit of the indicator, never to the formula (foundation 8).
 */
export type Formula =
  | { readonly op: "number"; readonly value: Decimal }
  | { readonly op: "date"; readonly value: Day }
  | { readonly op: "measure"; readonly measure: MeasureId }
  /** The achievement of another node of the tree, as a fraction of one. */
  | { readonly op: "achievement"; readonly node: NodeId }
  | { readonly op: Operator; readonly left: Formula; readonly right: Formula }
  | { readonly op: "call"; readonly name: FunctionName; readonly arguments: readonly Formula[] };

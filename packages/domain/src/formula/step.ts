import type { Hundredths } from "../quantity/hundredths.ts";
import type { NodeId } from "../quantity/id.ts";
import type { Outcome } from "../quantity/outcome.ts";
import type { FunctionName, Operator } from "./formula.ts";

/** A step of a formula. */
export type FormulaStep =
  | { readonly kind: "child-achievement"; readonly nodeId: NodeId; readonly achievement: Hundredths | null }
  /** One operation with its operands, innermost first. */
  | {
      readonly kind: "operation";
      readonly operation: Operator | FunctionName;
      readonly operands: readonly Outcome[];
      readonly outcome: Outcome;
    };

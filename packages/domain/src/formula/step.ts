import type { Hundredths } from "../quantity/hundredths.ts";
import type { IndicatorId, NodeId } from "../quantity/id.ts";
import type { Outcome } from "../quantity/outcome.ts";
import type { TimeUnit } from "./formula.ts";
import type { Operation } from "./operate.ts";
import type { Views } from "./view.ts";

/** A step of a formula. */
export type FormulaStep =
  | { readonly kind: "child-achievement"; readonly nodeId: NodeId; readonly achievement: Hundredths | null }
  /** The result of another indicator, as a fraction of one where its unit is per cent. */
  | {
      readonly kind: "indicator-read";
      readonly indicatorId: IndicatorId;
      readonly views: Views;
      readonly outcome: Outcome;
    }
  /**
   * One operation with its operands, innermost first. A condition is 1 or 0. What a function did not need, as the
   * branch not chosen, is not among the operands; what it passed over because it has no figure is.
   */
  | {
      readonly kind: "operation";
      readonly operation: Operation;
      readonly operands: readonly Outcome[];
      /** By how many months or years a date was moved, which is not a figure. */
      readonly moved?: { readonly amount: number; readonly unit: TimeUnit };
      readonly outcome: Outcome;
    };

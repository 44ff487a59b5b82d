import { decimalToNumber, type Decimal } from "../../quantity/decimal.ts";
import { round } from "../../quantity/rounding.ts";
import type { ScaleReading } from "./scale.ts";

/** A number that grows or falls towards a goal. */
export type Axis = { readonly at: number; readonly goal: number; readonly isMoreBetter: boolean };

/** A result as scales see it. */
export type Sight = {
  readonly reached: boolean;
  /** What was achieved of the target, unrounded; 100 and more where it is reached, unless the comparison is strict. */
  readonly percent: number;
  readonly own: Axis;
};

/** What a scale looks at. A per cent is rounded before it meets a mark, so that what is printed is what is compared. */
export const axisOf = ({ percent, own }: Sight, reads: ScaleReading): Axis =>
  reads === "value" ? own : { at: round(percent, 2), goal: 100, isMoreBetter: true };

/** Whether a mark is reached; on the mark it is. */
export const isAt = ({ at, isMoreBetter }: Axis, mark: number): boolean =>
  isMoreBetter ? at >= mark : at <= mark;

/** Whether the target itself is reached: by its own comparison, or with 100,00 per cent of it. */
export const isAtTarget = ({ reached, percent }: Sight, reads: ScaleReading): boolean =>
  reached || (reads === "achievement" && round(percent, 2) >= 100);

export const isMarkReached = (sight: Sight, reads: ScaleReading, mark: Decimal): boolean =>
  isAt(axisOf(sight, reads), decimalToNumber(mark));

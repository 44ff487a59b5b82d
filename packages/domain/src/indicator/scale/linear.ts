import { decimalToNumber } from "../../quantity/decimal.ts";
import { fromHundredths } from "../../quantity/hundredths.ts";
import type { Scale } from "./scale.ts";
import { axisOf, isAt, isAtTarget, type Sight } from "./sight.ts";

type Linear = Extract<Scale, { readonly kind: "linear" }>;

/**
 * Nothing before the threshold, the stated worth at it, 100 at the target, in between in proportion. Where the
 * threshold is no easier than the target, as a share of the year may make it, there is no between: all or nothing.
 */
export const worthLinear = ({ reads, threshold, worth }: Linear, sight: Sight): number => {
  if (isAtTarget(sight, reads)) return 100;
  const axis = axisOf(sight, reads);
  const from = decimalToNumber(threshold);
  if (!isAt(axis, from) || isAt({ ...axis, at: from }, axis.goal)) return 0;
  const least = fromHundredths(worth);
  return least + (100 - least) * ((axis.at - from) / (axis.goal - from));
};

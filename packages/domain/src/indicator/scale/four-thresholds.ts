import { fromHundredths } from "../../quantity/hundredths.ts";
import type { LevelWorths, Scale } from "./scale.ts";
import { isAtTarget, isMarkReached, type Sight } from "./sight.ts";

type FourThresholds = Extract<Scale, { readonly kind: "four-thresholds" }>;

/** The level that is reached is worth its points; a better level is never worth less than an easier one. */
export const worthFourThresholds = (scale: FourThresholds, sight: Sight): number => {
  const { reads, threshold, excellent, worth } = scale;
  const reached: Readonly<Record<keyof LevelWorths, boolean>> = {
    insufficient: true,
    threshold: isMarkReached(sight, reads, threshold),
    target: isAtTarget(sight, reads),
    excellent: isMarkReached(sight, reads, excellent),
  };
  const levels = ["insufficient", "threshold", "target", "excellent"] as const;
  return Math.max(...levels.map((level) => (reached[level] ? fromHundredths(worth[level]) : 0)));
};

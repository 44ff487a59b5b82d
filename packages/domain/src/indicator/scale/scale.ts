import type { Decimal } from "../../quantity/decimal.ts";
import type { Hundredths } from "../../quantity/hundredths.ts";

/**
 * What a scale looks at: the per cent of its target that a value achieved, so that one scale serves all indicators,
 * or the value itself. Where no more or less of the value is better, it is how far the value is from what was asked:
 * the distance outside of a range or from an exact target, the days after a date.
 */
export const SCALE_READINGS = ["achievement", "value"] as const;
export type ScaleReading = (typeof SCALE_READINGS)[number];

/** From this mark on a result is worth so much; where less is better, up to it. */
export type ScaleMark = { readonly at: Decimal; readonly worth: Hundredths };

/** What each of four levels is worth. The target parts the third from the second. */
export type LevelWorths = {
  readonly insufficient: Hundredths;
  readonly threshold: Hundredths;
  readonly target: Hundredths;
  readonly excellent: Hundredths;
};

/** How much of the whole a result is worth that does not reach its target, and one that passes it. */
export type Scale =
  /** The target or nothing. */
  | { readonly kind: "on-off" }
  /** As much as was achieved of the target (the default). */
  | { readonly kind: "proportional" }
  /** Nothing before the threshold, `worth` at it, then in proportion up to 100,00 at the target. */
  | {
      readonly kind: "linear";
      readonly reads: ScaleReading;
      readonly threshold: Decimal;
      readonly worth: Hundredths;
    }
  /** What the best mark that is reached is worth, nothing before the first. */
  | { readonly kind: "steps"; readonly reads: ScaleReading; readonly marks: readonly ScaleMark[] }
  /** Insufficient, threshold, target, excellent, with stated points. */
  | {
      readonly kind: "four-thresholds";
      readonly reads: ScaleReading;
      readonly threshold: Decimal;
      readonly excellent: Decimal;
      readonly worth: LevelWorths;
    };

export type ScaleKind = Scale["kind"];

/** The scale of a body that states none (rule book 17.1). */
export const PROPORTIONAL: Scale = { kind: "proportional" };

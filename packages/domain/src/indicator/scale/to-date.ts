import { decimalToNumber, roundedDecimal, type Decimal } from "../../quantity/decimal.ts";
import type { Scale } from "./scale.ts";

/** How much of the year has gone by, and the decimals its marks are printed with. */
export type ShareOfYear = { readonly months: number; readonly decimals: number };

/** The target's share of the year: months gone by of twelve, rounded to the indicator's decimals. */
export const shareOf = (whole: Decimal, { months, decimals }: ShareOfYear): Decimal =>
  roundedDecimal((decimalToNumber(whole) * months) / 12, decimals);

/**
 * A scale at a date within the year, where a count has to reach only a share of its target: the marks that stand on
 * the value take the same share. Those in per cent of the target move with it by themselves.
 */
export const scaleToDate = (scale: Scale, share: ShareOfYear): Scale => {
  if (!("reads" in scale) || scale.reads === "achievement") return scale;
  switch (scale.kind) {
    case "linear":
      return { ...scale, threshold: shareOf(scale.threshold, share) };
    case "steps":
      return { ...scale, marks: scale.marks.map(({ at, worth }) => ({ at: shareOf(at, share), worth })) };
    case "four-thresholds":
      return {
        ...scale,
        threshold: shareOf(scale.threshold, share),
        excellent: shareOf(scale.excellent, share),
      };
  }
};

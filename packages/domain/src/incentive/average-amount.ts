import { exactCents } from "../quantity/amount.ts";
import { fraction, isPositive, minus, ONE, over, plus, times, type Fraction } from "../quantity/fraction.ts";
import type { Cents } from "../quantity/money.ts";
import { ok, refuse, type Result } from "../quantity/result.ts";

/** By what the fund is divided (AMB-02). */
export type AverageOver = "heads" | "fullTimeEquivalents" | "headsAtYearEnd" | "meanHeads";

/** The non-managers of the chamber, counted in the ways the text allows; `null` where a count is not known. */
export type StaffCounts = Readonly<Record<AverageOver, Fraction | null>>;

/** Which money of the chamber makes the average: no text says it, so somebody must choose (P-E12c). */
export type FundBasis = "whole" | "performance";

/** The fund the average is made of; nothing is reckoned before the choice (`basis-not-chosen`). */
export const chosenFund = (
  funds: Readonly<Record<FundBasis, Cents>>,
  basis: FundBasis | null,
): Result<Cents, "basis-not-chosen"> => (basis === null ? refuse("basis-not-chosen") : ok(funds[basis]));

/**
 * The average amount of the chamber's fund of non-managers, as an exact number of cents (art. 23 c. 2). Refuses a
 * count that is missing or zero (`count-missing`).
 */
export const averageAmount = (
  fund: Cents,
  counts: StaffCounts,
  by: AverageOver,
): Result<Fraction, "count-missing"> => {
  const count = counts[by];
  return count !== null && isPositive(count)
    ? ok(over(exactCents(fund), count))
    : refuse("count-missing", { count: by });
};

/** When the economic result of the survey service is read (P-E12d). */
export type ServiceResultAt = "after" | "before";

/**
 * The result of the service that decides whether operators get a share: by default what is left after the share and
 * the charges on it, per cent of the share.
 */
export const serviceResult = (
  result: { readonly before: Cents; readonly share: Cents; readonly chargesPercent: Fraction },
  at: ServiceResultAt,
): Fraction => {
  const before = exactCents(result.before);
  if (at === "before") return before;
  const withCharges = plus(ONE, over(result.chargesPercent, fraction(100)));
  return minus(before, times(exactCents(result.share), withCharges));
};

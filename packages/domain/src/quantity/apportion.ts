import { centsBelow, exactCents } from "./amount.ts";
import { compare, fraction, isPositive, minus, over, sumOf, times, ZERO, type Fraction } from "./fraction.ts";
import { cents, type Cents } from "./money.ts";

/** One share of a sum: what it is exactly, whether it got one of the odd cents, what is paid. */
export type Portion = { readonly exact: Fraction; readonly oddCent: boolean; readonly amount: Cents };

/**
 * Rounds exact numbers of cents so that they add up to the whole they came from (largest remainder): each is cut to
 * the cent below and the cents left over go one by one to the largest remainders, ties by the order of the list.
 * The exact numbers must not be negative and must add up to whole cents.
 */
export const closeToCents = (exacts: readonly Fraction[]): readonly Portion[] => {
  const floors = exacts.map(centsBelow);
  const remainders = exacts.map((exact, index) => minus(exact, fraction(floors[index] ?? 0)));
  const oddCents = Number(sumOf(remainders).numerator);
  const ranked = remainders.map((remainder, index) => ({ remainder, index }));
  ranked.sort((a, b) => compare(b.remainder, a.remainder));
  const lucky = new Set(ranked.slice(0, oddCents).map(({ index }) => index));
  return exacts.map((exact, index) => {
    const oddCent = lucky.has(index);
    return { exact, oddCent, amount: cents((floors[index] ?? 0) + Number(oddCent)) };
  });
};

/**
 * Shares a sum in proportion to points, closing to the cent. Points must not be negative. When nobody has any,
 * nothing is shared: every amount is zero and the whole sum stays where it was.
 */
export const apportion = (pool: Cents, points: readonly Fraction[]): readonly Portion[] => {
  const total = sumOf(points);
  if (!isPositive(total)) return closeToCents(points.map(() => ZERO));
  return closeToCents(points.map((own) => over(times(exactCents(pool), own), total)));
};

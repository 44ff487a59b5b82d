import { dayInYear } from "../quantity/day-in-year.ts";
import { daysBetween } from "../quantity/day.ts";
import { fraction, over, sumOf, times, type Fraction } from "../quantity/fraction.ts";
import type { Contract } from "./contract.ts";
import { joined, stretchesOf, type ServiceRules, type Stretch } from "./stretches.ts";

/**
 * The part of the year a person served, from 0 to 1: `time` of the calendar alone, `scaled` by part-time as well,
 * with the stretches both are made of.
 */
export type Service = {
  readonly time: Fraction;
  readonly scaled: Fraction;
  readonly stretches: readonly Stretch[];
};

const HUNDRED = fraction(100);

const daysIn = (stretches: readonly Stretch[]): number => stretches.reduce((sum, { days }) => sum + days, 0);

/** Days of full time the stretches are worth: 10 days at 50 per cent are 5. */
const fullDaysIn = (stretches: readonly Stretch[]): Fraction =>
  sumOf(stretches.map(({ days, percent }) => over(times(fraction(days), percent), HUNDRED)));

const byMonth = (stretches: readonly Stretch[]): readonly (readonly Stretch[])[] => {
  const months = new Set(stretches.map(({ from }) => from.slice(0, 7)));
  return [...months].map((month) => stretches.filter(({ from }) => from.startsWith(month)));
};

const inTwelfths = (stretches: readonly Stretch[], rules: ServiceRules): Omit<Service, "stretches"> => {
  const months = byMonth(stretches).filter((month) => daysIn(month) >= rules.daysOfAMonth);
  const worth = months.map((month) => over(fullDaysIn(month), fraction(daysIn(month))));
  return { time: fraction(months.length, 12), scaled: over(sumOf(worth), fraction(12)) };
};

/**
 * The part of the reference year that a person served (art. 23 c. 5 and 6), over 365 or 366 days or in twelfths.
 * Nothing served gives zero with no stretches.
 */
export const serviceIn = (contract: Contract, rules: ServiceRules): Service => {
  const stretches = stretchesOf(contract, rules);
  const year = fraction(daysBetween(dayInYear(rules.year, "01-01"), dayInYear(rules.year + 1, "01-01")));
  const parts =
    rules.proRata === "twelfths"
      ? inTwelfths(stretches, rules)
      : { time: over(fraction(daysIn(stretches)), year), scaled: over(fullDaysIn(stretches), year) };
  return { ...parts, stretches: joined(stretches) };
};

import { daysBetween, type Day } from "../../quantity/day.ts";
import { fromHundredths } from "../../quantity/hundredths.ts";
import { leftOf, type Compared, type Comparing } from "./compared.ts";

/** A date not later than its target is 100; a later one 0, or what the days of delay leave of 100. */
export const compareDate = (date: Day, last: Day, { lostPerDayLate }: Comparing): Compared => {
  const late = daysBetween(last, date);
  const reached = late <= 0;
  const own = { at: late, goal: 0, isMoreBetter: false };
  const plain = { isStrict: false, cost: null } as const;
  if (reached) return { ...plain, rule: "date", sight: { reached, percent: 100, own } };
  if (lostPerDayLate === null) return { ...plain, rule: "date", sight: { reached, percent: 0, own } };
  const cost = { units: late, each: fromHundredths(lostPerDayLate) };
  return { ...plain, rule: "days-late", cost, sight: { reached, percent: leftOf(cost), own } };
};

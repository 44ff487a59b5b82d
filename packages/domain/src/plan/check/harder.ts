import type { Direction, Target } from "../../indicator/indicator.ts";
import { daysBetween, type Day } from "../../quantity/day.ts";
import { decimalToNumber } from "../../quantity/decimal.ts";

/** What is asked: a target, or a result it is compared with. */
export type Asked = Target["value"];

/** The number of a target or result; `null` of a day, a range, an answer and of what is computed only later. */
export const numberOf = (value: Asked): number | null =>
  "number" in value ? decimalToNumber(value.number) : null;

export const dayOf = (value: Asked): Day | null => ("date" in value ? value.date : null);

/**
 * By how much a target asks less than a result: points or days above 0 where it is easier, 0 where it is the same,
 * below 0 where it is harder. A day is compared with the same day of the result's year. `null` where the two cannot
 * be compared, as a number with a day, or where the direction knows no better and worse.
 */
export const easierBy = (target: Asked, result: Asked, direction: Direction): number | null => {
  const [due, done] = [dayOf(target), dayOf(result)];
  if (due !== null && done !== null) return daysBetween(sameYear(done, due), due);
  const [asked, reached] = [numberOf(target), numberOf(result)];
  if (asked === null || reached === null) return null;
  if (direction === ">=" || direction === ">") return exact(reached - asked);
  return direction === "<=" || direction === "<" ? exact(asked - reached) : null;
};

/** A difference of two decimals without the dust of binary numbers: 92.3 - 90.3 is 2. */
const exact = (difference: number): number => Math.round(difference * 1e6) / 1e6;

/** The day of the year a result fell on, in the year of the target; 29 February becomes 28. */
const sameYear = (of: Day, like: Day): Day => {
  const year = Number(like.slice(0, 4));
  return Temporal.PlainDate.from(of).with({ year }).toString() as Day;
};

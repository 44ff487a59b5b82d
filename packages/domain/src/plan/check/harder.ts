import type { Direction, Target } from "../../indicator/indicator.ts";
import { daysBetween, type Day } from "../../quantity/day.ts";
import { decimalToNumber } from "../../quantity/decimal.ts";

/** What is asked: a target, or a result it is compared with. */
export type Asked = Target["value"];

/** The number of a target or result; `null` of everything else, as of what is computed only later. */
export const numberOf = (value: Asked): number | null =>
  "number" in value ? decimalToNumber(value.number) : null;

export const dayOf = (value: Asked): Day | null => ("date" in value ? value.date : null);

/**
 * By how much a target asks less than a result: points or days above 0 where it is easier, 0 where it is the same,
 * below 0 where it is harder. A day is compared with the same day of the result's year. `null` where the two cannot
 * be compared, as a number with a day, or where the direction knows no better and worse.
 */
export const easierBy = (target: Asked, result: Asked, direction: Direction): number | null => {
  if (target.kind === "range") return easierRange(target, result);
  if (target.kind === "answer") return easierAnswer(target, result);
  const [due, done] = [dayOf(target), dayOf(result)];
  if (due !== null && done !== null) return daysBetween(sameYear(done, due), due);
  return easierNumber(target, result, direction);
};

const easierNumber = (target: Asked, result: Asked, direction: Direction): number | null => {
  const [asked, reached] = [numberOf(target), numberOf(result)];
  if (asked === null || reached === null) return null;
  if (direction === ">=" || direction === ">") return exact(reached - asked);
  return direction === "<=" || direction === "<" ? exact(asked - reached) : null;
};

type Range = Extract<Asked, { readonly kind: "range" }>;
type Answer = Extract<Asked, { readonly kind: "answer" }>;

/** A range asks less where it is wider than the one it is compared with; a result inside of it has met it. */
const easierRange = (target: Range, result: Asked): number | null => {
  const [from, to] = [decimalToNumber(target.from), decimalToNumber(target.to)];
  if (result.kind === "range")
    return exact(Math.max(decimalToNumber(result.from) - from, to - decimalToNumber(result.to)));
  const reached = numberOf(result);
  return reached === null ? null : exact(Math.min(0, reached - from, to - reached));
};

/** An answer asks neither more nor less than the same one; every number but 0 is a yes. */
const easierAnswer = ({ yes }: Answer, result: Asked): number | null => {
  const reached = numberOf(result);
  const given = result.kind === "answer" ? result.yes : reached === null ? null : reached !== 0;
  if (given === null) return null;
  return given === yes ? 0 : -1;
};

/** A difference of two decimals without the dust of binary numbers: 92.3 - 90.3 is 2. */
const exact = (difference: number): number => Math.round(difference * 1e6) / 1e6;

/** The day of the year a result fell on, in the year of the target; 29 February becomes 28. */
const sameYear = (of: Day, like: Day): Day => {
  const year = Number(like.slice(0, 4));
  return Temporal.PlainDate.from(of).with({ year }).toString() as Day;
};

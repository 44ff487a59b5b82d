import type { Day } from "../quantity/day.ts";
import { compare, fraction, minus, over, sumOf, times, type Fraction } from "../quantity/fraction.ts";
import { daysFrom, isWeekDay } from "./week-days.ts";

/** Somebody else away in the period, with the part of a post they hold. */
export type Away = { readonly id: string; readonly from: Day; readonly to: Day; readonly share: Fraction };

/** AMB-11: half the staff is asked of each day, or of the mean of the period. */
export type PresenceReading = "daily" | "average";

export type PresenceQuestion = {
  readonly start: Day;
  readonly end: Day;
  /** The staff that counts as whole: heads, or full-time equivalents. */
  readonly staff: Fraction;
  /** The part of a post of who asks, taken as away; zero where the own absence does not count (R17.8). */
  readonly own: Fraction;
  readonly others: readonly Away[];
};

export type Presence = {
  /** Lowest per cent of the period; `null` when it has no day from Monday to Friday. */
  readonly lowest: Fraction | null;
  readonly average: Fraction | null;
  readonly daysBelow: readonly Day[];
};

const percentOn = (day: Day, { staff, own, others }: PresenceQuestion): Fraction => {
  const away = new Map(
    others.filter(({ from, to }) => from <= day && day <= to).map((one) => [one.id, one.share]),
  );
  return over(times(minus(minus(staff, own), sumOf([...away.values()])), fraction(100)), staff);
};

/** The staff present on each Monday-Friday day of a period, in per cent; days strictly below the threshold are named. */
export const presenceIn = (question: PresenceQuestion, threshold: number): Presence => {
  const days = daysFrom(question.start, question.end)
    .filter(isWeekDay)
    .map((day) => ({ day, percent: percentOn(day, question) }));
  const percents = days.map(({ percent }) => percent).sort(compare);
  const limit = fraction(threshold);
  return {
    lowest: percents[0] ?? null,
    average: percents.length === 0 ? null : over(sumOf(percents), fraction(percents.length)),
    daysBelow: days.filter(({ percent }) => compare(percent, limit) < 0).map(({ day }) => day),
  };
};

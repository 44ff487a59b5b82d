import { addDays, daysBetween, type Day } from "../quantity/day.ts";

/** Whether a day is one of Monday to Friday. */
export const isWeekDay = (day: Day): boolean => Temporal.PlainDate.from(day).dayOfWeek <= 5;

/** All days from the first to the last, both included; none when the last comes first. */
export const daysFrom = (first: Day, last: Day): readonly Day[] =>
  Array.from({ length: Math.max(0, daysBetween(first, last) + 1) }, (_, index) => addDays(first, index));

/** Monday-Friday days after the first day up to the last one. */
export const weekDaysAfter = (first: Day, last: Day): number =>
  daysFrom(addDays(first, 1), last).filter(isWeekDay).length;

import { addDays, daysBetween, type Day } from "./day.ts";

/** The holidays of a year, in any order; those on a Saturday or Sunday may be among them. */
export type HolidaysOf = (year: number) => readonly Day[];

const WEEKEND = 6;

/** 1 Monday … 7 Sunday. */
const weekDay = (day: Day): number => Temporal.PlainDate.from(day).dayOfWeek;

const isWorkingDay = (day: Day, holidaysOf: HolidaysOf): boolean =>
  weekDay(day) < WEEKEND && !holidaysOf(Number(day.slice(0, 4))).includes(day);

/** The day itself when it is a working day, else the next one that is. */
export const workingDayFrom = (day: Day, holidaysOf: HolidaysOf): Day =>
  isWorkingDay(day, holidaysOf) ? day : workingDayFrom(addDays(day, 1), holidaysOf);

/** The day itself when it is a working day, else the last one before it. */
export const workingDayUpTo = (day: Day, holidaysOf: HolidaysOf): Day =>
  isWorkingDay(day, holidaysOf) ? day : workingDayUpTo(addDays(day, -1), holidaysOf);

/** The day by which so many whole working days have gone by: 3 after a Thursday is the Tuesday, not counting holidays. */
export const addWorkingDays = (day: Day, count: number, holidaysOf: HolidaysOf): Day =>
  count === 0 ? day : addWorkingDays(workingDayFrom(addDays(day, 1), holidaysOf), count - 1, holidaysOf);

/**
 * The working days after the first day, up to and with the second: no Saturdays, Sundays and holidays. From a Friday
 * to the Monday after is 1, from a day to itself 0; negative when the second day is earlier.
 */
export const workingDaysBetween = (from: Day, to: Day, holidaysOf: HolidaysOf): number => {
  if (to < from) return -workingDaysBetween(to, from, holidaysOf);
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  const holidays = Array.from({ length: years + 1 }, (_, i) =>
    holidaysOf(Number(from.slice(0, 4)) + i),
  ).flat();
  const kept = [...new Set(holidays)].filter((day) => day > from && day <= to && weekDay(day) < WEEKEND);
  return weekDaysBetween(from, to) - kept.length;
};

/** Whole weeks have five; of the days that are left each is looked at. */
const weekDaysBetween = (from: Day, to: Day): number => {
  const days = daysBetween(from, to);
  const rest = Array.from({ length: days % 7 }, (_, i) => ((weekDay(from) + i) % 7) + 1);
  return Math.floor(days / 7) * 5 + rest.filter((day) => day < WEEKEND).length;
};

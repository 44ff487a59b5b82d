import { dayInYear, type MonthDay } from "../quantity/day-in-year.ts";
import { italianHolidays } from "../quantity/italian-holidays.ts";
import type { HolidaysOf } from "../quantity/working-days.ts";

/** The holidays a body keeps: the national ones and its own, as the day of its town's patron saint. */
export const holidaysOf =
  (own: readonly MonthDay[]): HolidaysOf =>
  (year) => [...italianHolidays(year), ...own.map((day) => dayInYear(year, day))];

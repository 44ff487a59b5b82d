import type { Day } from "./day.ts";

/** A month and a day that come back every year: "04-30". */
export type MonthDay = `${number}-${number}`;

/** That day in a given year. */
export const dayInYear = (year: number, monthDay: MonthDay): Day =>
  `${String(year).padStart(4, "0")}-${monthDay}` as Day;

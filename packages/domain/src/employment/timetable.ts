import { fraction, nearestWhole, over, times, type Fraction } from "../quantity/fraction.ts";
import type { Minutes } from "./clock.ts";

export type WeekDay = "mon" | "tue" | "wed" | "thu" | "fri";

export const WEEK_DAYS: readonly WeekDay[] = ["mon", "tue", "wed", "thu", "fri"];

/** Time due on each day of the week. */
export type Timetable = Readonly<Record<WeekDay, Minutes>>;

/** Time of a whole week: 6,30 + 9,15 + 6,30 + 9,15 + 6,30 make 2280 minutes, that is 38:00 (art. 19 c. 4). */
export const weekMinutes = (timetable: Timetable): Minutes =>
  WEEK_DAYS.reduce((total, day) => total + timetable[day], 0);

/** Time of a part-time week, to the nearest minute. */
export const partTimeWeek = (week: Minutes, percent: Fraction): Minutes =>
  Number(nearestWhole(over(times(fraction(week), percent), fraction(100))));

import { compare, decimalText, fraction, sumOf, type Fraction } from "../../quantity/fraction.ts";
import { record } from "../../quantity/record-reader.ts";
import { figure, text, whole, type Reader } from "../../quantity/reader.ts";
import { clockText, readAsDecimals } from "../clock.ts";
import type { HoursScheme } from "../scheme.ts";
import { partTimeWeek, weekMinutes, type Timetable, type WeekDay } from "../timetable.ts";
import { form } from "./form.ts";
import { forEachDay, hoursAndMinutes } from "./time-reader.ts";

const week = ({ weekHours }: HoursScheme): Reader<unknown> =>
  form<{ readonly days: Timetable }>({ days: record(forEachDay(hoursAndMinutes)) }, ({ days }) => {
    const minutes = weekMinutes(days);
    return { minutes, hours: clockText(minutes), is38: minutes === weekHours * 60 };
  });

const decimal = ({ weekHours }: HoursScheme): Reader<unknown> =>
  form<{ readonly days: Readonly<Record<WeekDay, string>> }>(
    { days: record(forEachDay(text)) },
    ({ days }) => {
      const hours = sumOf(Object.values(days).map(readAsDecimals));
      return { decimalHours: decimalText(hours, 2), is38: compare(hours, fraction(weekHours)) === 0 };
    },
  );

const partTime = ({ timetable }: HoursScheme): Reader<unknown> =>
  form<{ readonly percent: Fraction }>({ percent: figure(0, 100) }, ({ percent }) => {
    const minutes = partTimeWeek(weekMinutes(timetable), percent);
    return { minutes, hours: clockText(minutes) };
  });

const annual = ({ weekHours }: HoursScheme): Reader<unknown> =>
  form<{ readonly weeks: number }>({ weeks: whole(0) }, ({ weeks }) => ({ hours: weeks * weekHours }));

/** Questions on weeks: their sum, the wrong sum as decimals, part-time, a year. */
export const weekForms = (scheme: HoursScheme): Readonly<Record<string, Reader<unknown>>> => ({
  week: week(scheme),
  decimal: decimal(scheme),
  partTime: partTime(scheme),
  annual: annual(scheme),
});

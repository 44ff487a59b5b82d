import { slotsOf } from "../measurement/due.ts";
import type { Frequency, Measure } from "../measurement/measure.ts";
import { addDays, type Day, type Instant } from "../quantity/day.ts";
import { dayInYear } from "../quantity/day-in-year.ts";
import type { UnitId } from "../quantity/id.ts";
import { periodOf, type PeriodCode } from "../quantity/period.ts";
import { workingDayFrom, type HolidaysOf } from "../quantity/working-days.ts";
import type { Calendar, Extension } from "./calendar.ts";

/** When values of a period are asked for: from `opens`, by `due`; later than `closes` they need an extension. */
export type Window = {
  readonly opens: Day;
  /** The last day on which a value is in time. */
  readonly due: Day;
  /** The last day on which a late value is taken. */
  readonly closes: Day;
};

/** A round of collection (rilevazione). */
export type Round = { readonly period: PeriodCode; readonly window: Window };

/** What is asked for: how often, and how long after the end. */
export type Collected = Pick<Measure, "frequency" | "daysAllowed">;

const moved = ({ holidayRule }: Calendar, day: Day, holidaysOf: HolidaysOf): Day =>
  holidayRule === "next-working-day" ? workingDayFrom(day, holidaysOf) : day;

const yearlyWindow = (calendar: Calendar, holidaysOf: HolidaysOf): Window => {
  const { opens, due } = calendar.yearlyClose;
  const last = moved(calendar, dayInYear(calendar.year + 1, due), holidaysOf);
  return { opens: dayInYear(calendar.year + 1, opens), due: last, closes: last };
};

/**
 * The window of a period of the calendar's year. The deadline is so many days after the end of the period and moves
 * to the next working day when the body wants it (15/05/2021, a Saturday: Monday 17/05). What is collected once a
 * year belongs to the yearly close, with which everything of the year closes at the latest.
 *
 * Source: rule book 7, C-DUE; practice: collecting 1 and 3.
 */
export const windowOf = (
  collected: Collected,
  period: PeriodCode,
  { calendar, holidaysOf }: { readonly calendar: Calendar; readonly holidaysOf: HolidaysOf },
): Window => {
  const yearly = yearlyWindow(calendar, holidaysOf);
  if (collected.frequency === "year") return yearly;
  const { to } = periodOf(period);
  const due = moved(calendar, addDays(to, collected.daysAllowed - 1), holidaysOf);
  const closes = calendar.daysLate === null ? yearly.closes : addDays(due, calendar.daysLate);
  return { opens: addDays(to, -calendar.opensBefore), due, closes: closes < due ? due : closes };
};

/** The rounds of the calendar's year, in order of time. */
export const roundsOf = (
  calendar: Calendar,
  holidaysOf: HolidaysOf,
  rounds: Frequency = calendar.rounds,
): readonly Round[] =>
  slotsOf(rounds, calendar.year).map((period) => ({
    period,
    window: windowOf({ frequency: rounds, daysAllowed: calendar.daysAllowed }, period, {
      calendar,
      holidaysOf,
    }),
  }));

/** Whom an extension is looked for, and when. */
export type Asking = {
  readonly period: PeriodCode;
  readonly unitIds: readonly UnitId[];
  readonly knownAt: Instant;
};

/** The last day granted to any of the units for the period, as known; `null` when nothing was granted. */
export const extendedTo = (
  extensions: readonly Extension[],
  { period, unitIds, knownAt }: Asking,
): Day | null =>
  extensions
    .filter((granted) => granted.period === period && granted.recordedAt <= knownAt)
    .filter(({ unitId }) => unitId === null || unitIds.includes(unitId))
    .reduce<Day | null>((last, { until }) => (last === null || until > last ? until : last), null);

/** Where today stands in a window. A value may come `early`, while its period runs; `closed` needs an extension. */
export type Stage = "early" | "open" | "late" | "closed";

/** The stage of a window today, with the day granted beyond it if there is one. */
export const stageOf = (window: Window, today: Day, granted: Day | null): Stage => {
  if (today < window.opens) return "early";
  if (today <= window.due) return "open";
  const closes = granted !== null && granted > window.closes ? granted : window.closes;
  return today <= closes ? "late" : "closed";
};

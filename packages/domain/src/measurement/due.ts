import type { Day } from "../quantity/day.ts";
import type { Question } from "../quantity/outcome.ts";
import { periodOf, yearOf, type Period, type PeriodCode } from "../quantity/period.ts";
import type { Frequency, Measure } from "./measure.ts";

const endings: Readonly<Record<Frequency, readonly string[]>> = {
  year: [""],
  semester: ["-S1", "-S2"],
  quadrimestre: ["-Q1", "-Q2", "-Q3"],
  quarter: ["-T1", "-T2", "-T3", "-T4"],
  month: ["-01", "-02", "-03", "-04", "-05", "-06", "-07", "-08", "-09", "-10", "-11", "-12"],
};

/** The periods of a year for which a measure of this frequency is collected, in order of time. */
export const slotsOf = (frequency: Frequency, year: number): readonly PeriodCode[] =>
  endings[frequency].map((ending) => `${String(year).padStart(4, "0")}${ending}` as PeriodCode);

/** The same as days, up to the end of the asked period: later ones do not belong to the year to date. */
export const slotsToDate = (measure: Measure, period: PeriodCode): readonly Period[] => {
  const { to } = periodOf(period);
  return slotsOf(measure.frequency, yearOf(period))
    .map(periodOf)
    .filter((slot) => slot.to <= to);
};

/** Whether the measure is collected for that slot at all: not before its first due period. */
export const isExpected = (measure: Measure, slot: Period): boolean =>
  measure.firstDue === null || slot.to > periodOf(measure.firstDue).from;

/**
 * Whether a value has to be there: its slot is over today and the measure was already collected then. The days
 * allowed after the end of the slot tell who was on time, not whether the figure is missing.
 */
export const isDue = (measure: Measure, slot: Period, today: Day): boolean =>
  slot.to <= today && isExpected(measure, slot);

/** The day from which the next value of the measure has to be there, seen from the asked period and from today. */
export const dueFrom = (measure: Measure, { period, today }: Question): Day => {
  const { to } = periodOf(period);
  const year = yearOf(period);
  const coming = [year, year + 1]
    .flatMap((y) => slotsOf(measure.frequency, y).map(periodOf))
    .find((slot) => isExpected(measure, slot) && (slot.to > to || slot.to > today));
  return coming?.to ?? periodOf(measure.firstDue ?? period).to;
};

import type { Duty, Tick } from "../duty/duty.ts";
import { fedByDuties, occurrencesOf, type FedValue, type OccurrenceState } from "../duty/feed.ts";
import { slotsOf } from "../measurement/due.ts";
import type { Measure } from "../measurement/measure.ts";
import { addDays, type Day } from "../quantity/day.ts";
import type { UnitId } from "../quantity/id.ts";
import { periodOf, type PeriodCode } from "../quantity/period.ts";
import { askedIn, type Collection } from "./asked.ts";
import { reportDueOn, type MonitoringReport } from "./monitoring.ts";
import { punctualityOf, roundRespected, validatedAt, type Looking, type Punctuality } from "./punctuality.ts";
import { roundsOf } from "./window.ts";

/** A duty with how far each of its occurrences is. */
export type DutyState = { readonly duty: Duty; readonly occurrences: readonly OccurrenceState[] };

/** The day offices completed a round, on the side of its deadline on which they were; `null` while one has not. */
const completedOn = (offices: readonly Punctuality[], due: Day): Day | null => {
  const days = offices.flatMap((office) => office.completedOn ?? []).toSorted();
  const last = days.at(-1);
  if (offices.length === 0 || days.length < offices.length || last === undefined) return null;
  if (roundRespected(offices) === true) return last < due ? last : due;
  return last > due ? last : addDays(due, 1);
};

/** The sending of values as a duty: due with each round of the year, done when its office, or all, completed it. */
const collectedOf = (duty: Duty, collection: Collection, looking: Looking): readonly OccurrenceState[] => {
  const asked = askedIn(collection);
  return roundsOf(collection.calendar, collection.holidaysOf).map((round) => {
    const offices = punctualityOf(asked, round, looking).filter(
      ({ officeId }) => duty.unitId === null || officeId === duty.unitId,
    );
    const { due } = round.window;
    return { period: round.period, due, doneOn: completedOn(offices, due), protocol: null };
  });
};

/**
 * The report on a round as a duty: due three working days after the round's validation was complete, done when the first
 * one was produced. Before that there is nothing to report on.
 */
const reportedOf = (
  reports: readonly MonitoringReport[],
  collection: Collection,
  { timeZone }: Looking,
): readonly OccurrenceState[] => {
  const asked = askedIn(collection);
  const { calendar, holidaysOf } = collection;
  return roundsOf(calendar, holidaysOf).flatMap((round): readonly OccurrenceState[] => {
    const { period } = round;
    const first = reports.find((report) => report.round === period);
    if (first !== undefined)
      return [{ period, due: first.due ?? first.today, doneOn: first.today, protocol: null }];
    const validated = validatedAt(asked, round);
    return validated === null
      ? []
      : [{ period, due: reportDueOn(validated, { timeZone, holidaysOf }), doneOn: null, protocol: null }];
  });
};

/** What is known of the duties of a body: their definitions, ticks, and the reports on rounds in order of revision. */
export type DutyRecord = {
  readonly duties: readonly Duty[];
  readonly ticks: readonly Tick[];
  readonly reports: readonly MonitoringReport[];
};

/** How far the duties are: those that are ticked by their ticks, the sending of values and reports by the record. */
export const dutyStates = (
  { duties, ticks, reports }: DutyRecord,
  collections: readonly Collection[],
  looking: Looking,
): readonly DutyState[] => {
  const tell: Readonly<Record<Duty["proof"], (duty: Duty) => readonly OccurrenceState[]>> = {
    ticked: (duty) => occurrencesOf(duty, ticks),
    collected: (duty) => collections.flatMap((collection) => collectedOf(duty, collection, looking)),
    reported: () => collections.flatMap((collection) => reportedOf(reports, collection, looking)),
  };
  return duties.map((duty) => ({ duty, occurrences: tell[duty.proof](duty) }));
};

/** A value that follows from duties, and the cell it belongs into. */
export type Fed = {
  readonly measure: Measure;
  readonly period: PeriodCode;
  readonly unitId: UnitId | null;
  readonly value: FedValue;
};

type FeedingOf = { readonly measure: Measure; readonly states: readonly DutyState[]; readonly year: number };

const cellsOf = ({ measure, states, year }: FeedingOf, today: Day): readonly Fed[] => {
  const what = states
    .flatMap(({ duty }) => duty.feeds)
    .find(({ measureId }) => measureId === measure.id)?.what;
  if (what === undefined) return [];
  const units = measure.collectedBy === "unit" ? measure.unitIds : [null];
  return units.flatMap((unitId) => {
    const own = states.filter(({ duty }) => unitId === null || duty.unitId === unitId);
    const occurrences = own.flatMap((state) => state.occurrences);
    return slotsOf(measure.frequency, year).flatMap((period) => {
      const value = fedByDuties(what, occurrences, { period: periodOf(period), today });
      return value === null ? [] : [{ measure, period, unitId, value }];
    });
  });
};

/**
 * The values of a year that follow from duties, as known on a day: nobody types them (practice: collecting 2 and 3).
 * A measure collected by unit takes those of its unit's own duties, any other those of all that feed it.
 */
export const fedValues = (
  measures: readonly Measure[],
  states: readonly DutyState[],
  { year, today }: { readonly year: number; readonly today: Day },
): readonly Fed[] =>
  measures.flatMap((measure) => {
    const feeding = states.filter(({ duty }) => duty.feeds.some(({ measureId }) => measureId === measure.id));
    return cellsOf({ measure, states: feeding, year }, today);
  });

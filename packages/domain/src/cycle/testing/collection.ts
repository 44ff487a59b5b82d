import type { Decision, Entry, Validation } from "../../measurement/cell.ts";
import { standingOf } from "../../measurement/cell-state.ts";
import type { Measure } from "../../measurement/measure.ts";
import { approval, entry, measure } from "../../objective/testing/small-body.ts";
import type { Instant } from "../../quantity/day.ts";
import type { UnitId } from "../../quantity/id.ts";
import { italianHolidays } from "../../quantity/italian-holidays.ts";
import { defaultCalendar, type Calendar, type Extension } from "../calendar.ts";
import type { Collection } from "../asked.ts";

export const office = (name: string): UnitId => name as UnitId;

/** A count collected by one office every quadrimestre. */
export const asked = (id: string, by: string, about: Partial<Measure> = {}): Measure =>
  measure(id, { sourceUnitId: office(by), frequency: "quadrimestre", daysAllowed: 15, ...about });

/** A value typed on a day at ten in the morning of Rome. */
export const typed = (seq: number, cell: string, day: string): Entry => ({
  ...entry(seq, cell, "1"),
  recordedAt: `${day}T08:00:00.000Z` as Instant,
});

/** What happened to an entry: `["sent", 1]`, on a day at ten of Rome, or at an instant. */
export const moved = (seq: number, [decision, of]: readonly [Decision, number], at: string): Validation => ({
  ...approval(seq, of),
  decision,
  recordedAt: (at.length === 10 ? `${at}T08:00:00.000Z` : at) as Instant,
});

type Given = {
  readonly measures: readonly Measure[];
  readonly entries?: readonly Entry[];
  readonly answers?: readonly Validation[];
  readonly extensions?: readonly Extension[];
  readonly calendar?: Partial<Calendar>;
  readonly knownAt?: string;
};

/** The collection of 2021 of a small body. */
export const collectionOf = (given: Given): Collection => {
  const { entries = [], answers = [], extensions = [], knownAt = "2022-12-31T00:00:00.000Z" } = given;
  const known = knownAt as Instant;
  return {
    calendar: { ...defaultCalendar(2021), ...given.calendar },
    holidaysOf: italianHolidays,
    extensions,
    measures: given.measures,
    standingOf: ({ measureId, period, unitId }) => {
      const own = entries.filter(
        (each) => each.measureId === measureId && each.period.from === period.from && each.unitId === unitId,
      );
      return standingOf({ entries: own, answers }, known);
    },
    knownAt: known,
  };
};

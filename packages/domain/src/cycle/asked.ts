import type { CellKey } from "../measurement/cell.ts";
import type { CellStanding } from "../measurement/cell-state.ts";
import { isExpected, slotsOf } from "../measurement/due.ts";
import type { Measure } from "../measurement/measure.ts";
import type { Instant } from "../quantity/day.ts";
import type { UnitId } from "../quantity/id.ts";
import { periodOf, type PeriodCode } from "../quantity/period.ts";
import type { HolidaysOf } from "../quantity/working-days.ts";
import type { Calendar, Extension } from "./calendar.ts";
import { extendedTo, windowOf, type Window } from "./window.ts";
import type { Day } from "../quantity/day.ts";

/** What the collection of one year stands on, as known at an instant. */
export type Collection = {
  readonly calendar: Calendar;
  readonly holidaysOf: HolidaysOf;
  readonly extensions: readonly Extension[];
  /** The measures somebody has to enter: those that feed an indicator and that nothing computes. */
  readonly measures: readonly Measure[];
  readonly standingOf: (key: CellKey) => CellStanding;
  readonly knownAt: Instant;
};

/** A value that is asked for: of which cell, from whom, when, and how far it is. */
export type Asked = {
  readonly measure: Measure;
  readonly period: PeriodCode;
  /** The unit the value is of; `null`: the whole body. */
  readonly unitId: UnitId | null;
  /** The office that enters it; `null` where nobody is named, which the planner has to settle. */
  readonly officeId: UnitId | null;
  readonly window: Window;
  /** The last day granted by an extension; `null` when there is none. */
  readonly granted: Day | null;
  readonly standing: CellStanding;
};

const scopesOf = ({ collectedBy, unitIds }: Measure): readonly (UnitId | null)[] =>
  collectedBy === "unit" ? unitIds : [null];

const askedOf = (collection: Collection, measure: Measure, period: PeriodCode): readonly Asked[] =>
  scopesOf(measure).map((unitId) => {
    const officeId = unitId ?? measure.sourceUnitId;
    const unitIds = officeId === null ? [] : [officeId];
    const { knownAt, extensions } = collection;
    return {
      ...{ measure, period, unitId, officeId },
      window: windowOf(measure, period, collection),
      granted: extendedTo(extensions, { period, unitIds, knownAt }),
      standing: collection.standingOf({ measureId: measure.id, period: periodOf(period), unitId }),
    };
  });

/** Every value the calendar's year asks for, in order of measure and period. */
export const askedIn = (collection: Collection): readonly Asked[] =>
  collection.measures.flatMap((measure) =>
    slotsOf(measure.frequency, collection.calendar.year)
      .filter((period) => isExpected(measure, periodOf(period)))
      .flatMap((period) => askedOf(collection, measure, period)),
  );

import type { UnitId } from "../quantity/id.ts";
import type { Question } from "../quantity/outcome.ts";
import { periodOf, yearOf, type Period } from "../quantity/period.ts";
import { isDue, slotsOf, slotsToDate } from "./due.ts";
import type { KnownCells, KnownValue } from "./known.ts";
import type { Measure } from "./measure.ts";

/** A measure of the body (`null`) or of one unit, and what it is read from for one question. */
export type Scope = {
  readonly measure: Measure;
  readonly unitId: UnitId | null;
  readonly cells: KnownCells;
  readonly question: Question;
};

/** One period of the measure's frequency, with what was recorded for exactly its days. */
export type Slot = { readonly period: Period; readonly known: KnownValue | null };

/**
 * The slots a value to date is made of: of a state the last one, of a date the one recorded last in the year, else
 * all. A slot counts when a value is recorded in it, however early, and when one is due, even if it is not there.
 */
export const countedSlots = (scope: Scope): readonly Slot[] => {
  switch (scope.measure.accumulation) {
    case "sum":
    case "mean":
      return slotsUntilPeriod(scope);
    case "latest":
    case "cumulative":
      return slotsUntilPeriod(scope).slice(-1);
    case "event-date":
      return slotsOfYear(scope)
        .filter(({ known }) => known !== null)
        .toSorted((a, b) => seqOf(a) - seqOf(b))
        .slice(-1);
  }
};

const slotsUntilPeriod = (scope: Scope): readonly Slot[] => {
  const { measure, question } = scope;
  return slotsToDate(measure, question.period)
    .map((period) => read(scope, period))
    .filter(({ known, period }) => known !== null || isDue(measure, period, question.today));
};

const slotsOfYear = (scope: Scope): readonly Slot[] =>
  slotsOf(scope.measure.frequency, yearOf(scope.question.period)).map((code) => read(scope, periodOf(code)));

const read = ({ measure, unitId, cells }: Scope, period: Period): Slot => ({
  period,
  known: cells({ measureId: measure.id, period, unitId }),
});

const seqOf = ({ known }: Slot): number => known?.entry.seq ?? 0;

import { decimalToNumber } from "../quantity/decimal.ts";
import type { UnitId } from "../quantity/id.ts";
import {
  absenceOf,
  dateOutcome,
  failed,
  isAbsent,
  missing,
  notDue,
  numberOutcome,
} from "../quantity/outcome.ts";
import type { AbsentStep, Outcome, Question } from "../quantity/outcome.ts";
import { periodOf, yearOf, type Period, type PeriodCode } from "../quantity/period.ts";
import type { Entry } from "./cell.ts";
import { dueFrom, isDue, slotsOf, slotsToDate } from "./due.ts";
import type { KnownCells, KnownValue } from "./known.ts";
import type { Accumulation, Measure } from "./measure.ts";
import type { MeasureStep } from "./step.ts";

/** A measure over the year to date, for the body or one unit, and how it was made. */
export type MeasureFigure = {
  readonly outcome: Outcome;
  readonly provisional: boolean;
  readonly steps: readonly (MeasureStep | AbsentStep)[];
};

/** What a measure is read from: the cells as known, for one question. */
export type Reading = { readonly cells: KnownCells; readonly question: Question };

type Slot = { readonly period: Period; readonly due: boolean; readonly known: KnownValue | null };

/**
 * The value of a measure for the year up to the end of the asked period. Strict: a due slot without a value makes
 * the whole missing and is named, so that a sum never hides a hole. A value recorded before its slot is due counts.
 * A slot is read from the cell of exactly its days.
 *
 * For a measure collected by unit, `unitId` asks for one unit's own value, `null` for the body's, which the measure's
 * rule makes of all its units. A measure of the body is the same for every unit.
 */
export const accumulate = (measure: Measure, unitId: UnitId | null, reading: Reading): MeasureFigure => {
  if (measure.collectedBy === "body") return ofOneScope(measure, null, reading);
  const whole = unitId === null && measure.unitIds.length > 0;
  return whole ? ofAllUnits(measure, reading) : ofOneScope(measure, unitId, reading);
};

const ofOneScope = (measure: Measure, unitId: UnitId | null, reading: Reading): MeasureFigure => {
  const slots = counted(measure, readSlots(measure, unitId, reading));
  const values = slots.map((slot) => valueOf(measure, unitId, slot));
  const outcome =
    values.length === 0 ? nothingYet(measure, unitId, reading.question) : join(measure.accumulation, values);
  return {
    outcome,
    provisional: slots.some(({ known }) => known?.provisional === true),
    steps: [
      ...slots.flatMap(({ known }, i) => valueStep(known, values[i] as Outcome)),
      closing(measure, outcome, null),
    ],
  };
};

const ofAllUnits = (measure: Measure, reading: Reading): MeasureFigure => {
  const rule = measure.unitRule ?? "sum";
  const parts = measure.unitIds.toSorted().map((unitId) => ofOneScope(measure, unitId, reading));
  const outcome = join(
    rule,
    parts.map((part) => part.outcome),
  );
  return {
    outcome,
    provisional: parts.some(({ provisional }) => provisional),
    steps: [
      ...parts.flatMap(({ steps }) => steps.filter(({ kind }) => kind === "value")),
      closing(measure, outcome, rule),
    ],
  };
};

const readSlots = (
  measure: Measure,
  unitId: UnitId | null,
  { cells, question }: Reading,
): readonly Slot[] => {
  const { period, today } = question;
  const dated = measure.accumulation === "event-date";
  const periods = dated
    ? slotsOf(measure.frequency, yearOf(period)).map(periodOf)
    : slotsToDate(measure, period);
  return periods.map((slot) => ({
    period: slot,
    due: isDue(measure, slot, today),
    known: cells({ measureId: measure.id, period: slot, unitId }),
  }));
};

/** The slots that make the value: the last one for a state, the latest entry for a date, else all due or recorded. */
const counted = (measure: Measure, slots: readonly Slot[]): readonly Slot[] => {
  const present = slots.filter(({ due, known }) => due || known !== null);
  switch (measure.accumulation) {
    case "latest":
    case "cumulative":
      return present.slice(-1);
    case "event-date":
      return slots
        .filter(({ known }) => known !== null)
        .toSorted((a, b) => seqOf(a) - seqOf(b))
        .slice(-1);
    default:
      return present;
  }
};

const seqOf = ({ known }: Slot): number => known?.entry.seq ?? 0;

const valueOf = (measure: Measure, unitId: UnitId | null, { period, known }: Slot): Outcome =>
  known === null
    ? missing({ code: "not-recorded", measureId: measure.id, unitId, period })
    : recorded(known.entry);

const recorded = ({ measureId, value }: Entry): Outcome => {
  switch (value.kind) {
    case "number":
      return numberOutcome(decimalToNumber(value.number));
    case "date":
      return dateOutcome(value.date);
    case "not-available":
      return missing({ code: "not-available", measureId, reason: value.reason });
  }
};

/** Nothing is recorded and no slot is due. */
const nothingYet = (measure: Measure, unitId: UnitId | null, question: Question): Outcome =>
  measure.accumulation === "event-date"
    ? notHappened(measure, unitId, question)
    : notDue({ code: "not-due", measureId: measure.id, from: dueFrom(measure, question) });

/** A date nobody recorded has not happened as far as we know: it is missing only when the year asked for is over. */
const notHappened = (measure: Measure, unitId: UnitId | null, { period, today }: Question): Outcome => {
  const year = periodOf(String(yearOf(period)) as PeriodCode);
  const cause = { code: "not-recorded", measureId: measure.id, unitId, period: year } as const;
  return year.to <= periodOf(period).to && isDue(measure, year, today) ? missing(cause) : notDue(cause);
};

const join = (rule: Accumulation, values: readonly Outcome[]): Outcome => {
  const absence = absenceOf(values);
  if (absence !== null) return absence;
  if (rule !== "sum" && rule !== "mean") return values.at(-1) as Outcome;
  const numbers = values.flatMap((value) => (value.kind === "number" ? [value.number] : []));
  if (numbers.length < values.length) return failed({ code: "wrong-type", expected: "number" });
  const sum = numbers.reduce((total, number) => total + number, 0);
  return numberOutcome(rule === "sum" ? sum : sum / numbers.length);
};

const valueStep = (known: KnownValue | null, outcome: Outcome): readonly MeasureStep[] => {
  if (known === null) return [];
  const { measureId, unitId, period, seq, origin, recordedBy, recordedAt } = known.entry;
  const { provisional } = known;
  return [
    { kind: "value", measureId, unitId, period, seq, outcome, origin, recordedBy, recordedAt, provisional },
  ];
};

const closing = (
  measure: Measure,
  outcome: Outcome,
  unitRule: "sum" | "mean" | null,
): MeasureStep | AbsentStep =>
  isAbsent(outcome)
    ? { kind: "absent", causes: outcome.causes }
    : { kind: "accumulated", measureId: measure.id, rule: measure.accumulation, unitRule, outcome };

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
import { periodOf, yearOf, type PeriodCode } from "../quantity/period.ts";
import type { RecordedValue } from "./cell.ts";
import { dueFrom, isDue } from "./due.ts";
import type { KnownCells, KnownValue } from "./known.ts";
import type { Accumulation, Measure } from "./measure.ts";
import { countedSlots, type Scope, type Slot } from "./slots.ts";
import type { MeasureStep } from "./step.ts";

/** A measure over the year to date, for the body or one unit, and how it was made. */
export type MeasureFigure = {
  readonly outcome: Outcome;
  readonly provisional: boolean;
  readonly steps: readonly (MeasureStep | AbsentStep)[];
};

/** What measures are read from: the cells as known, for one question. */
export type Reading = { readonly cells: KnownCells; readonly question: Question };

/**
 * The value of a measure for the year up to the end of the asked period (foundation 9). Strict: a due slot without a
 * value makes the whole missing and is named, so that a sum never hides a hole.
 *
 * For a measure collected by unit, `unitId` asks for one unit's own value, `null` for the body's, which the rule of
 * the measure makes of all its units (practice, the tree 3). A measure of the body is the same for every unit.
 */
export const accumulate = (measure: Measure, unitId: UnitId | null, reading: Reading): MeasureFigure => {
  if (measure.collectedBy === "body") return ofOne({ measure, unitId: null, ...reading });
  const ofWhole = unitId === null && measure.unitIds.length > 0;
  return ofWhole ? ofAllUnits(measure, reading) : ofOne({ measure, unitId, ...reading });
};

const ofOne = (scope: Scope): MeasureFigure => {
  const slots = countedSlots(scope);
  const values = slots.map((slot) => valueOf(slot, scope));
  const outcome = values.length === 0 ? nothingYet(scope) : join(scope.measure.accumulation, values);
  return {
    outcome,
    provisional: slots.some(({ known }) => known?.provisional === true),
    steps: [
      ...slots.flatMap(({ known }, i) => valueStep(known, values[i])),
      closing(scope.measure, outcome, null),
    ],
  };
};

const ofAllUnits = (measure: Measure, reading: Reading): MeasureFigure => {
  const rule = measure.unitRule ?? "sum";
  const units = measure.unitIds.toSorted().map((unitId) => ofOne({ measure, unitId, ...reading }));
  const outcomes = units.map((unit) => unit.outcome);
  const outcome = join(rule, outcomes);
  const values = units.flatMap(({ steps }) => steps.filter(({ kind }) => kind === "value"));
  return {
    outcome,
    provisional: units.some(({ provisional }) => provisional),
    steps: [...values, closing(measure, outcome, rule)],
  };
};

const valueOf = ({ period, known }: Slot, { measure, unitId }: Scope): Outcome =>
  known === null
    ? missing({ code: "not-recorded", measureId: measure.id, unitId, period })
    : recorded(known.entry.value, measure);

const recorded = (value: RecordedValue, { id }: Measure): Outcome => {
  switch (value.kind) {
    case "number":
      return numberOutcome(decimalToNumber(value.number));
    case "date":
      return dateOutcome(value.date);
    case "not-available":
      return missing({ code: "not-available", measureId: id, reason: value.reason });
  }
};

/** Nothing is recorded and no slot is due. */
const nothingYet = (scope: Scope): Outcome => {
  const { measure, question } = scope;
  if (measure.accumulation === "event-date") return notHappened(scope);
  return notDue({ code: "not-due", measureId: measure.id, from: dueFrom(measure, question) });
};

/** A date nobody recorded has not happened as far as we know: it is missing only when the year asked for is over. */
const notHappened = ({ measure, unitId, question }: Scope): Outcome => {
  const year = periodOf(String(yearOf(question.period)) as PeriodCode);
  const cause = { code: "not-recorded", measureId: measure.id, unitId, period: year } as const;
  const over = year.to === periodOf(question.period).to && isDue(measure, year, question.today);
  return over ? missing(cause) : notDue(cause);
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

const valueStep = (known: KnownValue | null, outcome: Outcome | undefined): readonly MeasureStep[] => {
  if (known === null || outcome === undefined) return [];
  const { measureId, unitId, period, seq, origin, recordedBy, recordedAt } = known.entry;
  const { provisional } = known;
  return [
    { kind: "value", measureId, unitId, period, seq, outcome, origin, recordedBy, recordedAt, provisional },
  ];
};

const closing = (
  { id, accumulation }: Measure,
  outcome: Outcome,
  unitRule: Measure["unitRule"],
): MeasureStep | AbsentStep =>
  isAbsent(outcome)
    ? { kind: "absent", causes: outcome.causes }
    : { kind: "accumulated", measureId: id, rule: accumulation, unitRule, outcome };

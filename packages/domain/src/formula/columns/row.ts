import { addDays, daysBetween, type Day } from "../../quantity/day.ts";
import type { MeasureId } from "../../quantity/id.ts";
import { italianHolidays } from "../../quantity/italian-holidays.ts";
import { dateOutcome, failed, numberOutcome, type Outcome } from "../../quantity/outcome.ts";
import { evaluateFormula } from "../evaluate.ts";
import type { Formula } from "../formula.ts";
import { absenceFor, presenceAt, type Column } from "./column.ts";
import type { ColumnFrame } from "./frame.ts";

/** Days are counted from here in columns. */
const EPOCH = "1970-01-01" as Day;

export const dayNumber = (day: Day): number => daysBetween(EPOCH, day);

/**
 * The outcome of a formula in one row, by the evaluator of one formula. Loops say that there is no figure; this says
 * of which kind the absence is, for those rows that somebody looks at. Its causes are told by the body's own evaluation.
 */
export const outcomeAt = (formula: Formula, frame: ColumnFrame, row: number): Outcome =>
  evaluateFormula(formula, {
    measure: (id) => measureAt(id, frame, row),
    node: (id) => frame.node(id)?.readAt(row) ?? unknownNode(id),
    indicator: (indicatorId) => failed({ code: "unknown-indicator", indicatorId }),
    nodesBelow: () => [],
    lessIsBetter: false,
    holidaysOf: italianHolidays,
  }).outcome;

/** The same as a column holds it: a number, a day counted, or NaN. */
export const figureAt = (formula: Formula, frame: ColumnFrame, row: number): number => {
  const outcome = outcomeAt(formula, frame, row);
  if (outcome.kind !== frame.wanted) return NaN;
  return outcome.kind === "number" ? outcome.number : dayNumber(outcome.date);
};

const measureAt = (measureId: MeasureId, frame: ColumnFrame, row: number): Outcome => {
  const column = frame.measure(measureId);
  if (column === null) return failed({ code: "unknown-measure", measureId });
  const presence = presenceAt(column, row);
  return presence === "figure" ? figureOf(column, row) : absenceFor(presence);
};

const figureOf = ({ type, values }: Column, row: number): Outcome => {
  const value = values[row] as number;
  return type === "date" ? dateOutcome(addDays(EPOCH, value)) : numberOutcome(value);
};

const unknownNode = (nodeId: Parameters<ColumnFrame["node"]>[0]) => ({
  outcome: failed({ code: "unknown-node", nodeId }),
  achievement: null,
  leaves: false,
});

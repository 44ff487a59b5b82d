import { addDays, daysBetween, type Day } from "../../quantity/day.ts";
import type { MeasureId, NodeId } from "../../quantity/id.ts";
import { italianHolidays } from "../../quantity/italian-holidays.ts";
import { dateOutcome, failed, numberOutcome, type Cause, type Outcome } from "../../quantity/outcome.ts";
import { evaluateFormula } from "../evaluate.ts";
import type { Formula } from "../formula.ts";
import type { NodeReading } from "../reader.ts";
import { isElsewhen, type Views } from "../view.ts";
import { absenceFor, presenceAt, type Column } from "./column.ts";
import type { Beyond, ColumnFrame } from "./frame.ts";

/** Days are counted from here in columns. */
const EPOCH = "1970-01-01" as Day;

export const dayNumber = (day: Day): number => daysBetween(EPOCH, day);

export const dayFrom = (number: number): Day => addDays(EPOCH, number);

/**
 * The outcome of a formula in one row, by the evaluator of one formula. Loops say that there is no figure; this says
 * of which kind the absence is, for those rows that somebody looks at. Its causes are told by the body's own evaluation.
 */
export const outcomeAt = (formula: Formula, frame: ColumnFrame, row: number): Outcome => {
  const beyond = frame.beyond?.(row) ?? NOTHING_BEYOND;
  return evaluateFormula(formula, {
    ...beyond,
    measure: (id, views) => (views.length === 0 ? measureAt(id, frame, row) : beyond.measure(id, views)),
    node: (id, views) => nodeAt(id, views, { frame, row }),
  }).outcome;
};

const NOTHING_BEYOND: Beyond = {
  measure: (measureId) => failed({ code: "unknown-measure", measureId }),
  indicator: (indicatorId) => failed({ code: "unknown-indicator", indicatorId }),
  nodesBelow: () => [],
  lessIsBetter: false,
  holidaysOf: italianHolidays,
};

type At = { readonly frame: ColumnFrame; readonly row: number };

const nodeAt = (nodeId: NodeId, views: Views, { frame, row }: At): NodeReading => {
  const column = frame.node(nodeId);
  if (column === null) return withoutFigure({ code: "unknown-node", nodeId });
  return views.some(isElsewhen)
    ? withoutFigure({ code: "achievement-elsewhere", nodeId })
    : column.readAt(row);
};

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
  return type === "date" ? dateOutcome(dayFrom(value)) : numberOutcome(value);
};

const withoutFigure = (cause: Cause): NodeReading => ({
  outcome: failed(cause),
  achievement: null,
  leaves: false,
});

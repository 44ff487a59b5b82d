import { daysBetween, type Day } from "../quantity/day.ts";
import { dateOutcome, failed, numberOutcome, type Figure, type Outcome } from "../quantity/outcome.ts";
import type { FunctionName, Operator } from "./formula.ts";

export type Operation = Operator | FunctionName;

/**
 * One operation on figures. A division by zero fails, 0/0 too, since a share of nothing is neither all nor none
 * (foundation 8). What leaves the numbers a computer can hold fails with `not-a-number`; what mixes dates and
 * numbers, or asks of dates what they cannot give, with `wrong-type`.
 */
export const operate = (operation: Operation, operands: readonly Figure[]): Outcome => {
  const numbers = operands.flatMap((operand) => (operand.kind === "number" ? [operand.number] : []));
  const days = operands.flatMap((operand) => (operand.kind === "date" ? [operand.date] : []));
  if (numbers.length > 0 && days.length > 0) return failed({ code: "wrong-type", expected: "number" });
  return days.length > 0 ? onDates(operation, days) : onNumbers(operation, numbers);
};

const onNumbers = (operation: Operation, numbers: readonly number[]): Outcome =>
  operation === "/" && numbers[1] === 0
    ? failed({ code: "division-by-zero", measureIds: [] })
    : numberOutcome(arithmetic[operation](numbers));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const arithmetic: Readonly<Record<Operation, (numbers: readonly number[]) => number>> = {
  "+": sum,
  "-": ([left = NaN, right = NaN]) => left - right,
  "*": ([left = NaN, right = NaN]) => left * right,
  "/": ([left = NaN, right = NaN]) => left / right,
  sum,
  mean: (numbers) => sum(numbers) / numbers.length,
  min: (numbers) => Math.min(...numbers),
  max: (numbers) => Math.max(...numbers),
};

/** Two dates may be subtracted, which gives days, and the first or last of some be taken; nothing else. */
const onDates = (operation: Operation, days: readonly Day[]): Outcome => {
  const [left, right] = days;
  if (operation === "-" && left !== undefined && right !== undefined)
    return numberOutcome(daysBetween(right, left));
  const sorted = days.toSorted();
  const ends: Partial<Record<Operation, Day>> = { min: sorted[0] as Day, max: sorted.at(-1) as Day };
  const chosen = ends[operation];
  return chosen === undefined ? failed({ code: "wrong-type", expected: "number" }) : dateOutcome(chosen);
};

import { addDays, daysBetween, type Day } from "../quantity/day.ts";
import { dateOutcome, failed, numberOutcome, type Figure, type Outcome } from "../quantity/outcome.ts";
import { compare } from "./compare.ts";
import { isComparison, type ComparisonSign, type FunctionName, type Operator } from "./formula.ts";

/** Every operation that leaves a step. */
export type Operation = Operator | ComparisonSign | FunctionName;

/** What is computed from the figures alone. */
export type Calculation =
  Operator | ComparisonSign | "sum" | "mean" | "min" | "max" | "count" | "days-between";

/**
 * One operation on figures. A division by zero fails, 0/0 too, since a share of nothing is neither all nor none
 * (foundation 8). What leaves the numbers a computer can hold fails with `not-a-number`; what mixes dates and
 * numbers, or asks of dates what they cannot give, with `wrong-type`. A comparison gives 1 or 0.
 */
export const operate = (calculation: Calculation, operands: readonly Figure[]): Outcome => {
  const numbers = operands.flatMap((operand) => (operand.kind === "number" ? [operand.number] : []));
  const days = operands.flatMap((operand) => (operand.kind === "date" ? [operand.date] : []));
  if (days.length === 0) return onNumbers(calculation, numbers);
  return numbers.length === 0 ? onDates(calculation, days) : onDateAndNumber(calculation, operands);
};

const WRONG_TYPE = failed({ code: "wrong-type", expected: "number" });

const onNumbers = (calculation: Calculation, numbers: readonly number[]): Outcome => {
  const [left = NaN, right = NaN] = numbers;
  if (isComparison(calculation)) return truth(compare(calculation, left, right));
  if (calculation === "days-between") return failed({ code: "wrong-type", expected: "date" });
  return calculation === "/" && right === 0
    ? failed({ code: "division-by-zero", measureIds: [] })
    : numberOutcome(arithmetic[calculation](numbers));
};

const truth = (holds: boolean): Outcome => numberOutcome(Number(holds));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

type Arithmetic = Exclude<Calculation, ComparisonSign | "days-between">;

const arithmetic: Readonly<Record<Arithmetic, (numbers: readonly number[]) => number>> = {
  "+": sum,
  "-": ([left = NaN, right = NaN]) => left - right,
  "*": ([left = NaN, right = NaN]) => left * right,
  "/": ([left = NaN, right = NaN]) => left / right,
  sum,
  mean: (numbers) => sum(numbers) / numbers.length,
  min: (numbers) => Math.min(...numbers),
  max: (numbers) => Math.max(...numbers),
  count: (numbers) => numbers.filter((number) => number !== 0).length,
};

/** Of two dates the days between, of several the first or last, or how two stand to each other; nothing else. */
const onDates = (calculation: Calculation, days: readonly Day[]): Outcome => {
  const [left, right] = days;
  if (left !== undefined && right !== undefined) {
    if (calculation === "-") return numberOutcome(daysBetween(right, left));
    if (calculation === "days-between") return numberOutcome(daysBetween(left, right));
    if (isComparison(calculation)) return truth(compare(calculation, left, right));
  }
  const sorted = days.toSorted();
  const ends: Partial<Record<Calculation, Day>> = { min: sorted[0] as Day, max: sorted.at(-1) as Day };
  const chosen = ends[calculation];
  return chosen === undefined ? WRONG_TYPE : dateOutcome(chosen);
};

/** A date is moved by whole days, forwards or back. */
const onDateAndNumber = (calculation: Calculation, [left, right]: readonly Figure[]): Outcome => {
  const moves = calculation === "+" || calculation === "-";
  if (!moves || left?.kind !== "date" || right?.kind !== "number") return WRONG_TYPE;
  return moved(left.date, { days: calculation === "+" ? right.number : -right.number });
};

/** Years of four digits are all that a date can say. */
const LAST = "9999-12-31" as Day;

/** A day moved by whole days, months or years; a month without its day gives its last one (31 January + 1 month). */
export const moved = (day: Day, by: { readonly [Unit in "days" | "months" | "years"]?: number }): Outcome => {
  if (!Object.values(by).every((amount) => Number.isInteger(amount) && Math.abs(amount) < 4e6))
    return WRONG_TYPE;
  if (by.days !== undefined && Math.abs(by.days) < 1) return dateOutcome(day);
  const later =
    by.days === undefined ? (Temporal.PlainDate.from(day).add(by).toString() as Day) : addDays(day, by.days);
  return later.length === LAST.length ? dateOutcome(later) : failed({ code: "not-a-number" });
};

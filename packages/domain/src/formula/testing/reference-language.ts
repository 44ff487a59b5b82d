import type { Formula } from "../formula.ts";
import {
  aggregate,
  comparedBy,
  daysFrom,
  FAILED,
  isDay,
  later,
  SIGNS,
  type Plain,
} from "./reference-figures.ts";

// A second evaluator of the language, as plain as can be, that shares nothing with the first but the tree. A figure is
// a number, a day as text, or nothing where it is missing.

export type PlainValues = Readonly<Record<string, number | string | undefined>>;

/** A formula of literals, measures and functions without a view; measures by id. */
export const plainly = (formula: Formula, values: PlainValues): Plain => {
  if ("value" in formula) return written(formula);
  if (formula.op === "duration") return formula.unit === "day" ? formula.amount : FAILED;
  if (formula.op === "measure") return values[formula.measure];
  if (formula.op === "negate") return negative(plainly(formula.operand, values));
  if (formula.op === "call") return ofCall(formula.name, formula.arguments, values);
  if ("left" in formula) return ofSign(formula.op, [formula.left, formula.right], values);
  throw new Error("only what is written or measured");
};

const written = ({ op, value }: { readonly op: string; readonly value: string }): Plain => {
  if (op === "date") return value;
  return op === "percent" ? Number(value) / 100 : Number(value);
};

const negative = (operand: Plain): Plain => {
  if (typeof operand === "number") return 0 - operand;
  return isDay(operand) ? FAILED : operand;
};

const ofSign = (op: string, [left, right]: readonly [Formula, Formula], values: PlainValues): Plain => {
  const a = plainly(left, values);
  const isCalendar = right.op === "duration" && right.unit !== "day";
  if ((op === "+" || op === "-") && isCalendar) return ofCalendar(a, op, right);
  const b = plainly(right, values);
  if (a === FAILED || b === FAILED) return FAILED;
  return a === undefined || b === undefined ? undefined : ofPair(op, a, b);
};

const ofCalendar = (a: Plain, op: string, by: Extract<Formula, { readonly op: "duration" }>): Plain => {
  if (!isDay(a)) return typeof a === "number" ? FAILED : a;
  const amount = op === "+" ? by.amount : -by.amount;
  return later(a, by.unit === "month" ? { months: amount } : { years: amount });
};

const ofPair = (op: string, a: number | string, b: number | string): Plain => {
  if (typeof a === "number" && typeof b === "number") return ofNumbers(op, a, b);
  if (typeof a === "number") return FAILED;
  return typeof b === "number" ? ofDayAndNumber(op, a, b) : ofDays(op, a, b);
};

const ofDays = (op: string, a: string, b: string): Plain => {
  if (op === "-") return daysFrom(b, a);
  return SIGNS.has(op) ? comparedBy(op, Number(a > b) - Number(a < b)) : FAILED;
};

const ofDayAndNumber = (op: string, a: string, b: number): Plain => {
  const moves = (op === "+" || op === "-") && b % 1 === 0;
  return moves ? later(a, { days: op === "+" ? b : -b }) : FAILED;
};

const ofNumbers = (op: string, a: number, b: number): Plain => {
  if (op === "/" && b === 0) return FAILED;
  if (SIGNS.has(op)) {
    const size = Math.max(Math.abs(a), Math.abs(b));
    return comparedBy(op, Math.abs(a - b) <= Math.max(size * 4e-15, 5e-13) ? 0 : a - b);
  }
  const result = { "+": a + b, "-": a - b, "*": a * b, "/": a / b }[op] ?? NaN;
  return Number.isFinite(result) ? result : FAILED;
};

const ofCall = (name: string, parts: readonly Formula[], values: PlainValues): Plain => {
  const read = (part: Formula | undefined): Plain => (part === undefined ? FAILED : plainly(part, values));
  if (name === "if") return choose(parts, read);
  if (name === "coalesce") return parts.map(read).find((each) => each !== undefined);
  const found = parts.map(read);
  if (found.includes(FAILED)) return FAILED;
  const present = found.filter((each) => each !== undefined);
  if (name === "count-present") return present.length;
  const isLenient = name.endsWith("-present");
  if (isLenient ? present.length === 0 : present.length < found.length) return undefined;
  return aggregate(name.replace("-present", ""), present);
};

const choose = ([test, yes, no]: readonly Formula[], read: (part: Formula | undefined) => Plain): Plain => {
  const holds = read(test);
  if (typeof holds === "number") return read(holds === 0 ? no : yes);
  return isDay(holds) ? FAILED : holds;
};

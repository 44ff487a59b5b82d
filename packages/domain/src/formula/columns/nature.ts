import type { Formula } from "../formula.ts";
import type { ColumnFrame } from "./frame.ts";

/**
 * Whether a formula gives numbers or days, `wrong` where it asks for what cannot be: a sum of dates, a date beside a
 * number, a measure or node that nobody knows. `open` when it holds an operation this file does not know.
 */
export type Nature = "number" | "date" | "wrong" | "open";

export const natureOf = (formula: Formula, frame: ColumnFrame): Nature => {
  switch (formula.op) {
    case "number":
      return "number";
    case "date":
      return "date";
    case "measure":
      return frame.measure(formula.measure)?.type ?? "wrong";
    case "achievement":
      return frame.node(formula.node) === null ? "wrong" : "number";
    case "call":
      return joined(formula.name, formula.arguments, frame);
    case "+":
    case "-":
    case "*":
    case "/":
      return joined(formula.op, [formula.left, formula.right], frame);
    default:
      return "open";
  }
};

const joined = (operation: string, parts: readonly Formula[], frame: ColumnFrame): Nature => {
  const inOrder = parts.map((part) => natureOf(part, frame));
  const natures = new Set(inOrder);
  const isOpen = natures.has("open") || !KNOWN.has(operation);
  if (isOpen || isMoving(operation, inOrder) || mayLeave(operation, parts, natures)) return "open";
  if (natures.size !== 1 || natures.has("wrong")) return "wrong";
  if (natures.has("number") || operation === "-") return "number";
  return OF_DATES.has(operation) ? "date" : "wrong";
};

/** A date moved by days, which have to be whole ones. */
const isMoving = (operation: string, [left, right]: readonly Nature[]): boolean =>
  (operation === "+" || operation === "-") && left === "date" && right === "number";

/** An achievement among the dates of a call: an objective that cannot be assessed leaves, and the dates remain. */
const mayLeave = (operation: string, parts: readonly Formula[], natures: ReadonlySet<Nature>): boolean =>
  OF_DATES.has(operation) && natures.has("date") && parts.some(({ op }) => op === "achievement");

/** What has a date as its result when all its parts are dates. */
const OF_DATES: ReadonlySet<string> = new Set(["min", "max"]);

const KNOWN: ReadonlySet<string> = new Set(["+", "-", "*", "/", "sum", "mean", "min", "max"]);

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
  if (natures.has("open") || !KNOWN.has(operation)) return "open";
  if (isMoving(operation, inOrder)) return "open";
  if (natures.size !== 1 || natures.has("wrong")) return "wrong";
  if (natures.has("number")) return "number";
  if (operation === "-") return "number";
  return operation === "min" || operation === "max" ? "date" : "wrong";
};

/** A date moved by days, which have to be whole ones. */
const isMoving = (operation: string, [left, right]: readonly Nature[]): boolean =>
  (operation === "+" || operation === "-") && left === "date" && right === "number";

const KNOWN: ReadonlySet<string> = new Set(["+", "-", "*", "/", "sum", "mean", "min", "max"]);

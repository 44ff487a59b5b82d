import type { Day } from "../quantity/day.ts";
import type { Decimal } from "../quantity/decimal.ts";
import type { MeasureId, NodeId } from "../quantity/id.ts";
import type { Formula, FunctionName, Operator } from "./formula.ts";

/** How the leaves and signs of a formula are written. */
export type FormulaWriting = {
  readonly measure: (measureId: MeasureId) => string;
  /** The achievement of a node. */
  readonly achievement: (nodeId: NodeId) => string;
  readonly number: (value: Decimal) => string;
  readonly date: (value: Day) => string;
  readonly operators: Readonly<Record<Operator, string>>;
  /** A function of its arguments, already written. */
  readonly call: (name: FunctionName, parts: readonly string[]) => string;
  /** Whether a call shows where it ends; in words it does not, and needs brackets as an operand. */
  readonly closedCalls: boolean;
};

/**
 * Writes a formula: with codes and signs as "Dip-Form / (Unit_Stab + N_Dir)", or in words, as the writing says. It
 * has the brackets it needs and no others, so that what is read is what is computed.
 */
export const describeFormula = (formula: Formula, writing: FormulaWriting): string => {
  switch (formula.op) {
    case "number":
      return writing.number(formula.value);
    case "date":
      return writing.date(formula.value);
    case "measure":
      return writing.measure(formula.measure);
    case "achievement":
      return writing.achievement(formula.node);
    case "call":
      return writing.call(
        formula.name,
        formula.arguments.map((part) => describeFormula(part, writing)),
      );
    default:
      return [
        operand(formula.left, ranks[formula.op], writing),
        writing.operators[formula.op],
        operand(formula.right, ranks[formula.op] + 1, writing),
      ].join(" ");
  }
};

/** Products bind more than sums; of two signs that bind alike the left one goes first. */
const ranks: Readonly<Record<Operator, number>> = { "+": 1, "-": 1, "*": 2, "/": 2 };

const operand = (formula: Formula, least: number, writing: FormulaWriting): string => {
  const text = describeFormula(formula, writing);
  return rankOf(formula, writing) < least ? `(${text})` : text;
};

const rankOf = (formula: Formula, { closedCalls }: FormulaWriting): number => {
  switch (formula.op) {
    case "number":
    case "date":
    case "measure":
    case "achievement":
      return 3;
    case "call":
      return closedCalls ? 3 : 0;
    default:
      return ranks[formula.op];
  }
};

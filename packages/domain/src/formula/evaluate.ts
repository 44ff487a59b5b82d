import { decimalToNumber } from "../quantity/decimal.ts";
import { dateOutcome, failed, numberOutcome, type Outcome } from "../quantity/outcome.ts";
import { applyFunction } from "./apply-function.ts";
import { applyStrict, calculating, told, type Pass } from "./apply.ts";
import {
  isLiteral,
  isReference,
  type Formula,
  type Literal,
  type Reference,
  type SignFormula,
} from "./formula.ts";
import { moved } from "./operate.ts";
import type { FormulaReader } from "./reader.ts";
import type { FormulaStep } from "./step.ts";

/** The result of a formula, unrounded, with one step for each achievement read and each operation done. */
export type FormulaFigure = { readonly outcome: Outcome; readonly steps: readonly FormulaStep[] };

/** Computes a formula from the leaves up; a hole or a failure below leaves everything above without a figure. */
export const evaluateFormula = (formula: Formula, reader: FormulaReader): FormulaFigure => {
  const steps: FormulaStep[] = [];
  const outcome = compute(formula, { reader, steps, views: [], compute });
  return { outcome, steps };
};

const compute = (formula: Formula, pass: Pass): Outcome => {
  if (isLiteral(formula)) return literal(formula);
  if (isReference(formula)) return read(formula, pass);
  if (formula.op === "call") return applyFunction(formula, pass);
  return formula.op === "negate" ? negated(compute(formula.operand, pass)) : ofSign(formula, pass);
};

const WRONG_TYPE = failed({ code: "wrong-type", expected: "number" });

/** Months and years are no figure: they only move a date. */
const literal = (formula: Literal): Outcome => {
  switch (formula.op) {
    case "number":
      return numberOutcome(decimalToNumber(formula.value));
    case "percent":
      return numberOutcome(decimalToNumber(formula.value) / 100);
    case "date":
      return dateOutcome(formula.value);
    case "duration":
      return formula.unit === "day" ? numberOutcome(formula.amount) : WRONG_TYPE;
  }
};

const read = (reference: Reference, { reader, views, steps }: Pass): Outcome => {
  switch (reference.op) {
    case "measure":
      return reader.measure(reference.measure, views);
    case "indicator": {
      const outcome = reader.indicator(reference.indicator, views);
      steps.push({ kind: "indicator-read", indicatorId: reference.indicator, views, outcome });
      return outcome;
    }
    case "achievement": {
      const { outcome, achievement } = reader.node(reference.node, views);
      steps.push({ kind: "child-achievement", nodeId: reference.node, achievement });
      return outcome;
    }
    case "achievements":
      return WRONG_TYPE;
  }
};

const negated = (outcome: Outcome): Outcome => {
  if (outcome.kind === "number") return numberOutcome(outcome.number === 0 ? 0 : -outcome.number);
  return outcome.kind === "date" ? WRONG_TYPE : outcome;
};

const ofSign = (formula: SignFormula, pass: Pass): Outcome => {
  const { op, left, right } = formula;
  const moves = (op === "+" || op === "-") && right.op === "duration" && right.unit !== "day";
  if (moves) return moveDate(op, compute(left, pass), { by: right, pass });
  return applyStrict({ operation: op, parts: [left, right], calculate: calculating(op) }, pass);
};

type Moving = { readonly by: Extract<Formula, { readonly op: "duration" }>; readonly pass: Pass };

/** A date moved by months or years, forwards or back. */
const moveDate = (op: "+" | "-", day: Outcome, { by: { amount, unit }, pass }: Moving): Outcome => {
  if (day.kind !== "date") return day.kind === "number" ? WRONG_TYPE : day;
  const by = op === "+" ? amount : -amount;
  const outcome = moved(day.date, unit === "month" ? { months: by } : { years: by });
  return told(pass, op, { operands: [day], moved: { amount, unit }, outcome });
};

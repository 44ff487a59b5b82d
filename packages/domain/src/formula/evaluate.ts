import { decimalToNumber } from "../quantity/decimal.ts";
import type { Hundredths } from "../quantity/hundredths.ts";
import type { MeasureId, NodeId } from "../quantity/id.ts";
import {
  absenceOf,
  dateOutcome,
  failed,
  isAbsent,
  numberOutcome,
  type Outcome,
} from "../quantity/outcome.ts";
import { dependenciesOf } from "./dependencies.ts";
import type { Formula } from "./formula.ts";
import { operate, type Operation } from "./operate.ts";
import type { FormulaStep } from "./step.ts";

/** The achievement of a node as a formula meets it; `leaves` when it is struck out or cannot be assessed. */
export type NodeReading = {
  readonly outcome: Outcome;
  readonly achievement: Hundredths | null;
  readonly leaves: boolean;
};

/** What a formula reads. A measure in per cent is handed over as a fraction of one. */
export type FormulaReader = {
  readonly measure: (measureId: MeasureId) => Outcome;
  readonly node: (nodeId: NodeId) => NodeReading;
};

/** The result of a formula, unrounded, with one step for each achievement read and each operation done. */
export type FormulaFigure = { readonly outcome: Outcome; readonly steps: readonly FormulaStep[] };

/** Computes a formula from the leaves up; a hole or a failure below leaves everything above without a figure. */
export const evaluateFormula = (formula: Formula, reader: FormulaReader): FormulaFigure => {
  const steps: FormulaStep[] = [];
  const outcome = compute(formula, { reader, steps });
  return { outcome, steps };
};

type Pass = { readonly reader: FormulaReader; readonly steps: FormulaStep[] };

const compute = (formula: Formula, pass: Pass): Outcome => {
  switch (formula.op) {
    case "number":
      return numberOutcome(decimalToNumber(formula.value));
    case "date":
      return dateOutcome(formula.value);
    case "measure":
      return pass.reader.measure(formula.measure);
    case "achievement":
      return readNode(formula.node, pass);
    case "call":
      return apply(formula.name, staying(formula.arguments, pass.reader), pass);
    default:
      return apply(formula.op, [formula.left, formula.right], pass);
  }
};

const readNode = (nodeId: NodeId, { reader, steps }: Pass): Outcome => {
  const { outcome, achievement } = reader.node(nodeId);
  steps.push({ kind: "child-achievement", nodeId, achievement });
  return outcome;
};

/** Strict: as long as one operand has no figure there is no result, only the causes. */
const apply = (operation: Operation, parts: readonly Formula[], pass: Pass): Outcome => {
  const operands = parts.map((part) => compute(part, pass));
  const absence = absenceOf(operands);
  if (absence !== null) return absence;
  const figures = operands.flatMap((operand) => (isAbsent(operand) ? [] : [operand]));
  const outcome = naming(operate(operation, figures), parts);
  pass.steps.push({ kind: "operation", operation, operands, outcome });
  return outcome;
};

/** A division by zero names the measures it was divided by, so that somebody can look at them. */
const naming = (outcome: Outcome, [, divisor]: readonly Formula[]): Outcome => {
  const byZero = outcome.kind === "failed" && outcome.causes.some(({ code }) => code === "division-by-zero");
  if (!byZero || divisor === undefined) return outcome;
  return failed({ code: "division-by-zero", measureIds: dependenciesOf(divisor).measures });
};

/** Struck-out and not assessable objectives leave a mean of objectives, unless nothing else is in it (rule book 5.3). */
const staying = (parts: readonly Formula[], reader: FormulaReader): readonly Formula[] => {
  const left = parts.filter((part) => part.op !== "achievement" || !reader.node(part.node).leaves);
  return left.length === 0 ? parts : left;
};

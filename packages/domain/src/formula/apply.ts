import { absenceOf, failed, isAbsent, type Figure, type Outcome } from "../quantity/outcome.ts";
import { dependenciesOf } from "./dependencies.ts";
import type { Formula } from "./formula.ts";
import { operate, type Calculation, type Operation } from "./operate.ts";
import type { FormulaReader } from "./reader.ts";
import type { FormulaStep } from "./step.ts";
import type { Views } from "./view.ts";

/** One walk over a formula: what it reads, through which views, and the steps so far. */
export type Pass = {
  readonly reader: FormulaReader;
  readonly views: Views;
  readonly steps: FormulaStep[];
  /** Computes a part. */
  readonly compute: (formula: Formula, pass: Pass) => Outcome;
};

/** Computes a part seen through more views. */
export const computeThrough = (formula: Formula, views: Views, pass: Pass): Outcome =>
  pass.compute(formula, { ...pass, views: [...pass.views, ...views] });

/** Leaves the step of an operation, and gives its outcome on. */
export const told = (
  { steps }: Pass,
  operation: Operation,
  result: Omit<Extract<FormulaStep, { readonly kind: "operation" }>, "kind" | "operation">,
): Outcome => {
  steps.push({ kind: "operation", operation, ...result });
  return result.outcome;
};

/** What to do with operands that all have a figure. */
export type Strict = {
  readonly operation: Operation;
  readonly parts: readonly Formula[];
  readonly calculate: (figures: readonly Figure[]) => Outcome;
};

/** Strict: as long as one operand has no figure there is no result, only the causes. */
export const applyStrict = ({ operation, parts, calculate }: Strict, pass: Pass): Outcome => {
  const operands = parts.map((part) => pass.compute(part, pass));
  return finish(operation, operands, { pass, calculate: (figures) => naming(calculate(figures), parts[1]) });
};

type Finishing = Pick<Strict, "calculate"> & { readonly pass: Pass };

/** The outcome of operands already computed; nothing is told of a hole. */
export const finish = (
  operation: Operation,
  operands: readonly Outcome[],
  { pass, calculate }: Finishing,
): Outcome => {
  const absence = absenceOf(operands);
  if (absence !== null) return absence;
  const outcome = calculate(figuresOf(operands));
  return told(pass, operation, { operands, outcome });
};

export const figuresOf = (operands: readonly Outcome[]): readonly Figure[] =>
  operands.flatMap((operand) => (isAbsent(operand) ? [] : [operand]));

/** A division by zero names the measures it was divided by, so that somebody can look at them. */
export const naming = (outcome: Outcome, divisor: Formula | undefined): Outcome => {
  const byZero = outcome.kind === "failed" && outcome.causes.some(({ code }) => code === "division-by-zero");
  if (!byZero || divisor === undefined) return outcome;
  return failed({ code: "division-by-zero", measureIds: dependenciesOf(divisor).measures });
};

export const calculating =
  (calculation: Calculation) =>
  (figures: readonly Figure[]): Outcome =>
    operate(calculation, figures);

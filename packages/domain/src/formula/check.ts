import type { MeasureId, NodeId } from "../quantity/id.ts";
import type { Problem } from "../quantity/result.ts";
import type { Formula } from "./formula.ts";
import type { Operation } from "./operate.ts";

export type FormulaIssueCode =
  | "unknown-measure"
  | "unknown-node"
  /** Dates where numbers are wanted or the other way round. */
  | "wrong-type"
  /** The formula gives a date where its indicator is a number, or the other way round. */
  | "wrong-result"
  /** The unit is per cent and nothing divides: no quotient, measure in per cent or achievement is in it. */
  | "percent-without-division"
  | "division-by-zero"
  | "nothing-to-compute";

/** One thing wrong with a formula, with what a message needs to name the place. */
export type FormulaIssue = Problem<FormulaIssueCode>;

/** What a formula is checked against: the things it may read, and what its indicator wants of it. */
export type FormulaFrame = {
  /** Type and unit of a measure; `null` when the library has none of that id. */
  readonly measure: (
    measureId: MeasureId,
  ) => { readonly valueType: "number" | "date"; readonly unit: string } | null;
  readonly hasNode: (nodeId: NodeId) => boolean;
  readonly wanted: "number" | "date";
  /** The unit of the indicator, as printed. */
  readonly unit: string;
};

/**
 * Everything that is wrong with a formula, all at once (C-FORM); nothing when it can be computed. Circles cannot be
 * seen in one formula: the plan is checked for them.
 */
export const checkFormula = (formula: Formula, frame: FormulaFrame): readonly FormulaIssue[] => {
  const { nature, issues } = inspect(formula, frame);
  if (nature === null) return issues;
  const found = nature === "date" ? "date" : "number";
  if (found !== frame.wanted) return [...issues, issue("wrong-result", { expected: frame.wanted, found })];
  const unshared = frame.unit === "%" && nature === "amount";
  return unshared ? [...issues, issue("percent-without-division")] : issues;
};

/**
 * What a part of a formula gives: a date, an amount of something, or a share of one, which only a division, a
 * measure in per cent or an achievement can bring in.
 */
type Nature = "date" | "amount" | "share";

/** The nature of a part, `null` when its issues leave it open. */
type Inspection = { readonly nature: Nature | null; readonly issues: readonly FormulaIssue[] };

const issue = (code: FormulaIssueCode, facts: FormulaIssue["facts"] = {}): FormulaIssue => ({ code, facts });

const sound = (nature: Nature): Inspection => ({ nature, issues: [] });
const unsound = (...issues: readonly FormulaIssue[]): Inspection => ({ nature: null, issues });

const inspect = (formula: Formula, frame: FormulaFrame): Inspection => {
  switch (formula.op) {
    case "number":
      return sound("amount");
    case "date":
      return sound("date");
    case "measure":
      return inspectMeasure(formula.measure, frame);
    case "achievement":
      return frame.hasNode(formula.node)
        ? sound("share")
        : unsound(issue("unknown-node", { node: formula.node }));
    case "call":
      return inspectOperation(formula.name, formula.arguments, frame);
    default:
      return inspectOperation(formula.op, [formula.left, formula.right], frame);
  }
};

const inspectMeasure = (measureId: MeasureId, { measure }: FormulaFrame): Inspection => {
  const known = measure(measureId);
  if (known === null) return unsound(issue("unknown-measure", { measure: measureId }));
  if (known.valueType === "date") return sound("date");
  return sound(known.unit === "%" ? "share" : "amount");
};

const inspectOperation = (
  operation: Operation,
  parts: readonly Formula[],
  frame: FormulaFrame,
): Inspection => {
  const inspections = parts.map((part) => inspect(part, frame));
  const issues = inspections.flatMap((part) => part.issues);
  const natures = inspections.flatMap(({ nature }) => nature ?? []);
  const [, divisor] = parts;
  const byZero = operation === "/" && divisor?.op === "number" && Number(divisor.value) === 0;
  const own = [
    ...(parts.length === 0 ? [issue("nothing-to-compute", { operation })] : []),
    ...(byZero ? [issue("division-by-zero")] : []),
  ];
  if (issues.length + own.length > 0) return unsound(...issues, ...own);
  const nature = combine(operation, natures);
  return nature === null ? unsound(issue("wrong-type", { operation })) : sound(nature);
};

const combine = (operation: Operation, natures: readonly Nature[]): Nature | null => {
  const dates = natures.filter((nature) => nature === "date").length;
  if (dates === 0) return operation === "/" || natures.includes("share") ? "share" : "amount";
  if (dates < natures.length) return null;
  if (operation === "-") return "amount";
  return operation === "min" || operation === "max" ? "date" : null;
};

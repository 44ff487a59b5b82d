import type { FormulaFrame } from "./formula-frame.ts";
import type { Formula } from "./formula.ts";
import { callIssues, inspectCall } from "./inspect-call.ts";
import { inspectSign } from "./inspect-sign.ts";
import { sound, unsound, type Inspected, type Inspection } from "./inspection.ts";
import { CALENDAR_TIME, DATE, DAYS, isNumber, LITERAL, natureOf, SHARE } from "./nature.ts";

/** What a formula gives and what is wrong with it, from the leaves up. */
export const inspect = (formula: Formula, frame: FormulaFrame): Inspection => {
  switch (formula.op) {
    case "number":
      return sound(LITERAL);
    case "percent":
      return sound(SHARE);
    case "date":
      return sound(DATE);
    case "duration":
      return sound(formula.unit === "day" ? DAYS : CALENDAR_TIME);
    case "measure":
    case "indicator":
    case "achievement":
      return inspectReference(formula, frame);
    case "achievements":
      return unsound(formula, "list-outside");
    case "negate":
      return inspectNegation(formula, frame);
    case "call":
      return inspectArguments(formula, frame);
    default:
      return joined([inspect(formula.left, frame), inspect(formula.right, frame)], (natures) =>
        inspectSign(formula, inspected([formula.left, formula.right], natures)),
      );
  }
};

type ReferenceFormula = Extract<Formula, { readonly op: "measure" | "indicator" | "achievement" }>;

const inspectReference = (formula: ReferenceFormula, frame: FormulaFrame): Inspection => {
  if (formula.op === "achievement")
    return frame.hasNode(formula.node) ? sound(SHARE) : unsound(formula, "unknown-node", { node: formula.node });
  const known = formula.op === "measure" ? frame.measure(formula.measure) : frame.indicator(formula.indicator);
  if (known !== null) return sound(natureOf(known.valueType, known.unit));
  return formula.op === "measure"
    ? unsound(formula, "unknown-measure", { measure: formula.measure })
    : unsound(formula, "unknown-indicator", { indicator: formula.indicator });
};

const inspectNegation = (formula: Extract<Formula, { readonly op: "negate" }>, frame: FormulaFrame): Inspection =>
  joined([inspect(formula.operand, frame)], ([nature]) =>
    nature !== undefined && isNumber(nature)
      ? sound(nature)
      : unsound(formula, "wrong-type", { operation: "-" }),
  );

const inspectArguments = (formula: Extract<Formula, { readonly op: "call" }>, frame: FormulaFrame): Inspection => {
  const own = callIssues(formula);
  const parts = formula.arguments.map((part) => inspectArgument(part, frame));
  const { nature, issues } = joined(parts, (natures) =>
    own.length > 0 ? { nature: null, issues: [] } : inspectCall(formula, inspected(formula.arguments, natures)),
  );
  return { nature, issues: [...issues, ...own] };
};

/** The achievements of a level may stand where arguments do. */
const inspectArgument = (part: Formula, frame: FormulaFrame): Inspection => {
  if (part.op !== "achievements") return inspect(part, frame);
  return part.below === null || frame.hasNode(part.below)
    ? sound(SHARE)
    : unsound(part, "unknown-node", { node: part.below });
};

type Natures = readonly Inspected["nature"][];

const inspected = (formulas: readonly Formula[], natures: Natures): readonly Inspected[] =>
  formulas.flatMap((formula, i) => {
    const nature = natures[i];
    return nature === undefined ? [] : [{ formula, nature }];
  });

/** Looks at the whole when nothing is wrong with any of its parts. */
const joined = (parts: readonly Inspection[], whole: (natures: Natures) => Inspection): Inspection => {
  const issues = parts.flatMap((part) => part.issues);
  const natures = parts.flatMap(({ nature }) => nature ?? []);
  return issues.length > 0 || natures.length < parts.length ? { nature: null, issues } : whole(natures);
};

import type { FormulaFrame } from "./formula-frame.ts";
import { isLiteral, isReference, type Call, type Formula, type Literal, type Reference } from "./formula.ts";
import { callIssues, inspectCall } from "./inspect-call.ts";
import { inspectSign } from "./inspect-sign.ts";
import { sound, unsound, type Inspected, type Inspection } from "./inspection.ts";
import { CALENDAR_TIME, DATE, DAYS, isNumber, LITERAL, natureOf, SHARE, type Nature } from "./nature.ts";

/** What a formula gives and what is wrong with it, from the leaves up. */
export const inspect = (formula: Formula, frame: FormulaFrame): Inspection => {
  if (isLiteral(formula)) return sound(natureOfLiteral(formula));
  if (isReference(formula)) return inspectReference(formula, frame);
  if (formula.op === "call") return inspectArguments(formula, frame);
  if (formula.op === "negate") return inspectNegation(formula, frame);
  const parts = [formula.left, formula.right];
  return joined(
    parts.map((part) => inspect(part, frame)),
    (natures) => inspectSign(formula, inspected(parts, natures)),
  );
};

const natureOfLiteral = (literal: Literal): Nature => {
  if (literal.op === "number") return LITERAL;
  if (literal.op === "percent") return SHARE;
  if (literal.op === "date") return DATE;
  return literal.unit === "day" ? DAYS : CALENDAR_TIME;
};

const inspectReference = (reference: Reference, frame: FormulaFrame): Inspection => {
  switch (reference.op) {
    case "measure": {
      const known = frame.measure(reference.measure);
      if (known !== null) return sound(natureOf(known.valueType, known.unit));
      return unsound(reference, "unknown-measure", { measure: reference.measure });
    }
    case "indicator": {
      const known = frame.indicator(reference.indicator);
      if (known !== null) return sound(natureOf(known.valueType, known.unit));
      return unsound(reference, "unknown-indicator", { indicator: reference.indicator });
    }
    case "achievement":
      if (frame.hasNode(reference.node)) return sound(SHARE);
      return unsound(reference, "unknown-node", { node: reference.node });
    case "achievements":
      return unsound(reference, "list-outside");
  }
};

const inspectNegation = (
  formula: Extract<Formula, { readonly op: "negate" }>,
  frame: FormulaFrame,
): Inspection =>
  joined([inspect(formula.operand, frame)], ([nature]) =>
    nature !== undefined && isNumber(nature)
      ? sound(nature)
      : unsound(formula, "wrong-type", { operation: "-" }),
  );

const inspectArguments = (formula: Call, frame: FormulaFrame): Inspection => {
  const own = callIssues(formula);
  const parts = formula.arguments.map((part) => inspectArgument(part, frame));
  const { nature, issues } = joined(parts, (natures) =>
    own.length > 0
      ? { nature: null, issues: [] }
      : inspectCall(formula, inspected(formula.arguments, natures)),
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

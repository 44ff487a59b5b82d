import type { FormulaFrame } from "./formula-frame.ts";
import type { FormulaIssue } from "./formula-issue.ts";
import type { Formula } from "./formula.ts";
import { inspect } from "./inspect.ts";
import type { LocatedIssue } from "./inspection.ts";
import { isInDays, isNumber, DAYS_UNIT, type Nature } from "./nature.ts";

/**
 * Everything that is wrong with a formula, all at once (C-FORM); nothing when it can be computed. Circles cannot be
 * seen in one formula: the plan is checked for them.
 */
export const checkFormula = (formula: Formula, frame: FormulaFrame): readonly FormulaIssue[] =>
  locateIssues(formula, frame).map(({ code, facts }) => ({ code, facts }));

/** The same, each issue with the part of the formula it is in. */
export const locateIssues = (formula: Formula, frame: FormulaFrame): readonly LocatedIssue[] => {
  const { nature, issues } = inspect(formula, frame);
  if (nature === null) return issues;
  return [...issues, ...resultIssues(nature, frame).map((issue) => ({ ...issue, part: formula }))];
};

/** A condition serves as a yes/no indicator: 1 or 0. */
const resultIssues = (nature: Nature, { wanted, unit }: FormulaFrame): readonly FormulaIssue[] => {
  const found = nature.kind === "date" ? "date" : "number";
  if (found !== wanted || nature.kind === "calendar-time")
    return [{ code: "wrong-result", facts: { expected: wanted, found } }];
  if (!isNumber(nature)) return [];
  if (unit === "%" && !nature.share) return [{ code: "percent-without-division", facts: {} }];
  return unit === DAYS_UNIT && !isInDays(nature)
    ? [{ code: "not-days", facts: { found: nature.unit ?? "" } }]
    : [];
};

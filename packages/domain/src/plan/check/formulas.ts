import type { Formula, Operator } from "../../formula/formula.ts";
import { formatFormula } from "../../formula/format.ts";
import type { Indicator } from "../../indicator/indicator.ts";
import { formulaNamesOf } from "../../objective/formula-codes.ts";
import type { PlanIssue } from "../../objective/plan-issue.ts";
import { check } from "./check.ts";
import type { Found } from "./finding.ts";
import { replace, text } from "./said.ts";
import type { CheckScene } from "./scene.ts";

/** Formulas that cannot be computed as they are meant; of a per cent that only adds, the division is proposed. */
export const formulas = check({
  id: "C-FORM",
  severity: "error",
  source: "D.Lgs. 150/2009 art. 5 c. 2 lett. b",
  appliesTo: ["library", "plan"],
  features: ["b"],
  find: (scene) => scene.issues.flatMap((issue) => foundIn(issue, scene)),
});

const OTHERS: ReadonlySet<string> = new Set(["circular", "weights-incomplete", "card-weights"]);

const foundIn = ({ code, facts, place }: PlanIssue, scene: CheckScene): readonly Found[] => {
  const use = place.kind === "use" ? scene.uses.find(({ id }) => id === place.useId) : undefined;
  if (use === undefined || OTHERS.has(code)) return [];
  const indicator = scene.indicatorOf(use);
  const told = Object.entries(facts).map(([name, value]) => [name, text(String(value))] as const);
  const about = { ...Object.fromEntries(told), issue: text(code) };
  const at = scene.at.use(use);
  if (indicator === undefined) return [{ at, says: "indicator-unknown" }];
  const written = text(textOf(indicator.formula, scene));
  const found = { at, actual: written, facts: { ...about, formula: written } };
  return code === "percent-without-division"
    ? [{ ...found, says: code, ...repairOf(indicator, scene) }]
    : [{ ...found, says: "formula-wrong" }];
};

const repairOf = (indicator: Indicator, scene: CheckScene): Pick<Found, "expected" | "fix"> => {
  const right = division(indicator.formula);
  if (right === null) return {};
  const fix = [replace(`${scene.at.indicator(indicator).path}/formula`, right)];
  return { expected: text(textOf(right, scene)), fix };
};

/** `a + b` where a per cent is wanted was meant as `a / b`: the same two measures with another sign. */
const division = (formula: Formula): Formula | null => {
  if (formula.op !== ("+" satisfies Operator)) return null;
  return formula.left.op === "measure" && formula.right.op === "measure" ? { ...formula, op: "/" } : null;
};

const textOf = (formula: Formula, { measures, indicators, nodes }: CheckScene): string =>
  formatFormula(formula, { language: "it", names: formulaNamesOf({ measures, indicators, nodes }) });

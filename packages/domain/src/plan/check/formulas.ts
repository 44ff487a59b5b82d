import type { Formula, Operator } from "../../formula/formula.ts";
import { formatFormula } from "../../formula/format.ts";
import type { Indicator } from "../../indicator/indicator.ts";
import { formulaNamesOf } from "../../objective/formula-codes.ts";
import type { PlanIssue } from "../../objective/plan-issue.ts";
import type { IndicatorUse } from "../../objective/tree.ts";
import { check } from "./check.ts";
import type { Found } from "./finding.ts";
import { text } from "../../quantity/said.ts";
import { replace } from "../../quantity/patch.ts";
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

type UseIssue = PlanIssue & { readonly place: Extract<PlanIssue["place"], { readonly kind: "use" }> };

const foundIn = (issue: PlanIssue, scene: CheckScene): readonly Found[] => {
  const { code, place } = issue;
  if (place.kind !== "use" || OTHERS.has(code)) return [];
  const use = scene.uses.find(({ id }) => id === place.useId);
  return use === undefined ? [] : [foundAt(use, { ...issue, place }, scene)];
};

const foundAt = (use: IndicatorUse, { code, facts, place }: UseIssue, scene: CheckScene): Found => {
  const indicator = scene.indicatorOf(use);
  const at = scene.at.use(use);
  if (indicator === undefined) return { at, says: "indicator-unknown" };
  const told = Object.entries(facts).map(([name, value]) => [name, text(String(value))] as const);
  const target = targetAt(use, place.period);
  const written = text(textOf(target?.formula ?? indicator.formula, scene));
  const found = {
    at: target === null ? at : { ...at, path: `${at.path}/targets/${target.index}/value/formula` },
    ...{ actual: written, facts: { ...Object.fromEntries(told), issue: text(code), formula: written } },
  };
  return target === null && code === "percent-without-division"
    ? { ...found, says: code, ...repairOf(indicator, scene) }
    : { ...found, says: "formula-wrong" };
};

/** The computed target of a period, with its place among the targets. */
const targetAt = (
  { targets }: IndicatorUse,
  wanted: string | undefined,
): { readonly index: number; readonly formula: Formula } | null => {
  const index = targets.findIndex(({ period }) => period === wanted);
  const value = targets[index]?.value;
  return value?.kind === "formula" ? { index, formula: value.formula } : null;
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

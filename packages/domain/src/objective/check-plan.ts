import { checkFormula } from "../formula/check.ts";
import type { Indicator } from "../indicator/indicator.ts";
import type { SystemOptions } from "../indicator/system.ts";
import type { Measure } from "../measurement/measure.ts";
import type { MeasureId } from "../quantity/id.ts";
import { weightIssues } from "./check-weights.ts";
import type { PlanVersion } from "./document.ts";
import { inOrder } from "./order.ts";
import { outlineOf, type Outline } from "./outline.ts";
import type { PlanIssue } from "./plan-issue.ts";
import { keyOf, tasksOf } from "./tasks.ts";
import type { IndicatorUse } from "./tree.ts";

/** A plan version, the library it stands on, and the options that say what is made of what. */
export type PlanToCheck = {
  readonly version: PlanVersion;
  readonly measures: readonly Measure[];
  readonly indicators: readonly Indicator[];
  readonly options: SystemOptions;
};

/**
 * What keeps a plan from being computed as it is meant: formulas (C-FORM), circles (C-CYC) and weights (C-W100).
 * Every issue at once, each with its place; nothing when the plan is sound. Whether targets are good ones is not
 * asked here.
 */
export const checkPlan = (plan: PlanToCheck): readonly PlanIssue[] => {
  const outline = outlineOf(plan.version);
  const uses = [...outline.uses.values()];
  const definitions = new Map(plan.indicators.map((each) => [`${each.id} ${each.version}`, each]));
  const definitionOf = (use: IndicatorUse) => definitions.get(`${use.indicatorId} ${use.indicatorVersion}`);
  const defined = uses.flatMap((use) => {
    const indicator = definitionOf(use);
    return indicator === undefined ? [] : [{ use, indicator }];
  });
  return [
    ...uses.filter((use) => definitionOf(use) === undefined).map(undefinedIssue),
    ...defined.flatMap((placed) => formulaIssues(placed, { plan, outline })),
    ...circleIssues(defined, { plan, outline }),
    ...weightIssues(outline),
  ];
};

type Placed = { readonly use: IndicatorUse; readonly indicator: Indicator };
type Frame = { readonly plan: PlanToCheck; readonly outline: Outline };

const undefinedIssue = ({ id, indicatorId, indicatorVersion }: IndicatorUse): PlanIssue => ({
  code: "unknown-indicator",
  facts: { indicator: indicatorId, version: indicatorVersion },
  place: { kind: "use", useId: id },
});

const formulaIssues = ({ use, indicator }: Placed, { plan, outline }: Frame): readonly PlanIssue[] => {
  const issues = checkFormula(indicator.formula, {
    measure: (measureId) => lastVersion(plan.measures, measureId),
    hasNode: (nodeId) => outline.nodes.has(nodeId),
    wanted: indicator.kind === "date" ? "date" : "number",
    unit: indicator.unit,
  });
  return issues.map((issue) => ({ ...issue, place: { kind: "use", useId: use.id } }));
};

const lastVersion = (measures: readonly Measure[], measureId: MeasureId): Measure | null =>
  measures.filter(({ id }) => id === measureId).toSorted((a, b) => b.version - a.version)[0] ?? null;

/** A circle is told at each formula on it, with the objectives it leads through. */
const circleIssues = (placed: readonly Placed[], { plan, outline }: Frame): readonly PlanIssue[] => {
  const formulas = new Map(placed.map(({ use, indicator }) => [use.id, indicator.formula]));
  const tasks = tasksOf({ outline, options: plan.options, formulaOf: (use) => formulas.get(use.id) ?? null });
  const circles = new Map(inOrder(tasks).map(({ key, circle }) => [key, circle]));
  return placed.flatMap(({ use }): readonly PlanIssue[] => {
    const circle = circles.get(keyOf({ kind: "use", useId: use.id })) ?? [];
    if (circle.length === 0) return [];
    const through = [...outline.nodes.values()].filter(({ id }) =>
      circle.includes(keyOf({ kind: "node", nodeId: id })),
    );
    const facts = {
      through: through
        .map(({ code }) => code)
        .toSorted()
        .join(", "),
    };
    return [{ code: "circular", facts, place: { kind: "use", useId: use.id } }];
  });
};

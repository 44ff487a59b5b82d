import { checkFormula } from "../formula/check.ts";
import type { FigureKind, FormulaFrame } from "../formula/formula-frame.ts";
import type { Indicator } from "../indicator/indicator.ts";
import type { SystemOptions } from "../indicator/system.ts";
import type { Measure } from "../measurement/measure.ts";
import type { Instant } from "../quantity/day.ts";
import type { IndicatorId, MeasureId } from "../quantity/id.ts";
import { circleIssues, type Placed } from "./check-circles.ts";
import { weightIssues } from "./check-weights.ts";
import type { PlanVersion } from "./document.ts";
import { indicatorsMeant } from "./library.ts";
import { outlineOf, type Outline } from "./outline.ts";
import type { PlanIssue } from "./plan-issue.ts";
import type { IndicatorUse } from "./tree.ts";

/** A plan version, the library it stands on, and the options that say what is made of what. */
export type PlanToCheck = {
  readonly version: PlanVersion;
  readonly measures: readonly Measure[];
  readonly indicators: readonly Indicator[];
  readonly options: SystemOptions;
};

/**
 * What keeps a plan from being computed as it is meant: formulas (C-FORM), circles (C-CYC), weights (C-W100) and
 * parts in the wrong place.
 * Every issue at once, each with its place; nothing when the plan is sound. Whether targets are good ones is not
 * asked here.
 */
export const checkPlan = (plan: PlanToCheck): readonly PlanIssue[] => {
  const outline = outlineOf(plan.version);
  const library = libraryOf(plan);
  const uses = [...outline.uses.values()];
  const definitions = new Map(plan.indicators.map((each) => [`${each.id} ${each.version}`, each]));
  const definitionOf = (use: IndicatorUse) => definitions.get(`${use.indicatorId} ${use.indicatorVersion}`);
  const defined = uses.flatMap((use) => {
    const indicator = definitionOf(use);
    return indicator === undefined ? [] : [{ use, indicator }];
  });
  return [
    ...uses.filter((use) => definitionOf(use) === undefined).map(undefinedIssue),
    ...defined.flatMap((placed) => formulaIssues(placed, { plan, outline, library })),
    ...circleIssues(defined, { outline, library, options: plan.options }),
    ...weightIssues(outline),
    ...partIssues(outline),
  ];
};

/** Parts make up an objective: one elsewhere, or a node below one, would enter no figure. */
const partIssues = ({ nodes }: Outline): readonly PlanIssue[] =>
  [...nodes.values()]
    .filter(({ kind, parentId }) => {
      const above = parentId === null ? undefined : nodes.get(parentId)?.kind;
      return kind === "part" ? above !== "strategic" && above !== "operational" : above === "part";
    })
    .map(({ id }) => ({ code: "part-misplaced", facts: {}, place: { kind: "node", nodeId: id } }));

type Frame = {
  readonly plan: PlanToCheck;
  readonly outline: Outline;
  readonly library: ReadonlyMap<IndicatorId, Indicator>;
};

const undefinedIssue = ({ id, indicatorId, indicatorVersion }: IndicatorUse): PlanIssue => ({
  code: "unknown-indicator",
  facts: { indicator: indicatorId, version: indicatorVersion },
  place: { kind: "use", useId: id },
});

const formulaIssues = (
  { use, indicator }: Placed,
  { plan, outline, library }: Frame,
): readonly PlanIssue[] => {
  const frame = {
    measure: (measureId) => lastVersion(plan.measures, measureId),
    indicator: (indicatorId) => kindOf(library.get(indicatorId)),
    hasNode: (nodeId) => outline.nodes.has(nodeId),
    wanted: indicator.kind === "date" ? "date" : "number",
    unit: indicator.unit,
  } as const satisfies FormulaFrame;
  const place = { kind: "use", useId: use.id } as const;
  const ofTargets = use.targets.flatMap(({ period, value }) =>
    value.kind === "formula"
      ? checkFormula(value.formula, frame).map((issue) => ({ ...issue, place: { ...place, period } }))
      : [],
  );
  return [...checkFormula(indicator.formula, frame).map((issue) => ({ ...issue, place })), ...ofTargets];
};

const lastVersion = (measures: readonly Measure[], measureId: MeasureId): Measure | null =>
  measures.filter(({ id }) => id === measureId).toSorted((a, b) => b.version - a.version)[0] ?? null;

/** The indicators a formula may name: as the plan uses them, else their last version. */
const libraryOf = ({ indicators, version }: PlanToCheck): ReadonlyMap<IndicatorId, Indicator> =>
  indicatorsMeant(indicators, version, AT_ANY_TIME);

/** Later than every record. */
const AT_ANY_TIME = "9999-12-31T23:59:59.999Z" as Instant;

const kindOf = (indicator: Indicator | undefined): FigureKind | null =>
  indicator === undefined
    ? null
    : { valueType: indicator.kind === "date" ? "date" : "number", unit: indicator.unit };

import type { IndicatorListView, IndicatorView, UsePlace } from "@albero/contract";
import {
  dependenciesOf,
  describeScoring,
  policiesOf,
  scaleOf,
  systemInForce,
  targetsOf,
  type ForecastFor,
  type Indicator,
  type IndicatorUse,
  type Measure,
  type PlanNode,
  type Target,
} from "@albero/domain";
import { figureView } from "./figure.ts";
import { forecastsOf, forecastView } from "./forecast.ts";
import { inOrder, type Lens } from "./lens.ts";
import { targetView } from "./numbers.ts";
import { measureRef, nodeRef, placeOf, unitRef } from "./refs.ts";
import { seriesOf } from "./series.ts";
import { pathTo } from "./tree.ts";
import { resultOf, useView } from "./use.ts";
import { formulaWords, useSteps, warningsOf } from "./words.ts";

/** An indicator as the plan in force uses it: those places, and the definition they share. */
export type Placed = {
  readonly indicator: Indicator;
  readonly uses: readonly [IndicatorUse, ...IndicatorUse[]];
};

/** The indicator of an id at its places; `null` when the plan does not use it. */
export const placedIndicator = (lens: Lens, indicatorId: string): Placed | null => {
  const [first, ...rest] = inOrder(lens.version.uses)
    .filter((use) => use.indicatorId === indicatorId)
    .toSorted((a, b) => Number(a.holder.kind !== "node") - Number(b.holder.kind !== "node"));
  return first === undefined ? null : { indicator: lens.indicatorOf(first), uses: [first, ...rest] };
};

const placeView = (lens: Lens, use: IndicatorUse, forecasts: ForecastFor): UsePlace => ({
  use: useView(lens, use),
  ...placeOf(lens, use),
  targets: targetsOf(use, lens).map((target) => statedTarget(lens, use, target)),
  scoring: scoringWords(lens, use),
  steps: useSteps(lens, use.id, resultOf(lens, use).steps),
  forecast: use.standing === "active" ? forecastView(lens, use, forecasts) : null,
});

/** A target as the plan states it: set, or computed by a formula, with its result where the moment has one. */
const statedTarget = (lens: Lens, use: IndicatorUse, target: Target): UsePlace["targets"][number] => {
  const { period, value } = target;
  const { decimals } = lens.indicatorOf(use);
  if (value.kind !== "formula") return { period, value: targetView(value, decimals), computedBy: null };
  const { yearTarget, target: now } = resultOf(lens, use);
  const asked = lens.question.period;
  const found = period === asked ? now : period === asked.slice(0, 4) ? yearTarget : null;
  return {
    period,
    value: found === null ? null : targetView(found, decimals),
    computedBy: formulaWords(lens, value).words,
  };
};

const scoringWords = (lens: Lens, use: IndicatorUse): string[] => {
  const options = systemInForce(lens.document.systems, lens.question);
  return [...describeScoring(lens.indicatorOf(use), policiesOf(options, scaleOf(use, lens)), lens.language)];
};

/** The measures a formula reads, with the scope of the place it is computed for. */
const measuresOf = (lens: Lens, { indicator, uses }: Placed): IndicatorView["measures"] => {
  const scope = uses[0].perimeterUnitId;
  const named = dependenciesOf(indicator.formula).measures.map((id) => lens.measures.get(id));
  return named
    .filter((measure): measure is Measure => measure !== undefined)
    .map((measure) => {
      const result = lens.measureResult(measure, measure.collectedBy === "unit" ? scope : null);
      return {
        measure: measureRef(measure),
        source: measure.sourceLabel ?? unitRef(lens, measure.sourceUnitId)?.name ?? null,
        unit: measure.unit,
        figure: figureView(lens, result?.outcome ?? { kind: "missing", causes: [] }, measure.decimals),
        provisional: result?.provisional ?? false,
      };
    });
};

/** The objectives an indicator belongs to, from the area down; those of several places follow each other. */
const objectivesOf = (lens: Lens, { uses }: Placed): IndicatorView["objectives"] => {
  const nodes = uses
    .map(({ holder }) => (holder.kind === "node" ? lens.nodes.get(holder.nodeId) : undefined))
    .filter((node): node is PlanNode => node !== undefined);
  const chain = nodes.flatMap((node) => [...pathTo(lens, node), node]);
  return [...new Map(chain.map((node) => [node.id, nodeRef(node)])).values()];
};

const head = (lens: Lens, indicator: Indicator): IndicatorView["indicator"] => {
  const { id, version, code, printedCode, title, description, typology, kind, unit, decimals, direction } =
    indicator;
  return {
    ...{ id, version, code, printedCode, title, description, typology, kind, unit, decimals, direction },
    formula: { ...formulaWords(lens, indicator), printed: indicator.printedFormula },
    sourceLabel: indicator.sourceLabel,
    parameters: Object.entries(indicator.parameters).map(([name, value]) => ({
      name: name.replaceAll("_", " "),
      value: String(value),
    })),
    footnotes: [...indicator.footnotes],
    notes: [...indicator.notes],
    warnings: warningsOf(lens, indicator),
  };
};

/** An indicator: definition, measures, places with their sums, series. */
export const indicatorView = (lens: Lens, placed: Placed): Omit<IndicatorView, "moment"> => {
  const forecasts = forecastsOf(lens);
  return {
    indicator: head(lens, placed.indicator),
    measures: measuresOf(lens, placed),
    objectives: objectivesOf(lens, placed),
    places: placed.uses.map((use) => placeView(lens, use, forecasts)),
    series: seriesOf(lens, placed.uses[0]),
  };
};

const contains = (text: string | null, wanted: string): boolean =>
  text?.toLocaleLowerCase("it").includes(wanted) ?? false;

export type IndicatorSearch = { readonly search: string | undefined; readonly light: string | undefined };

/** The uses of the plan that answer a search by code, title or typology, in the plan's order. */
export const searchUses = (lens: Lens, { search, light }: IndicatorSearch): readonly IndicatorUse[] => {
  const wanted = search?.trim().toLocaleLowerCase("it") ?? "";
  return inOrder(lens.version.uses).filter((use) => {
    const { code, printedCode, title, typology } = lens.indicatorOf(use);
    const texts = [code, printedCode, title, typology, use.printed?.code ?? null, use.printed?.title ?? null];
    const isFound = wanted === "" || texts.some((text) => contains(text, wanted));
    return isFound && (light === undefined || resultOf(lens, use).light === light);
  });
};

/** One row of the list of indicators. */
export const indicatorRow = (lens: Lens, use: IndicatorUse): IndicatorListView["indicators"][number] => ({
  use: useView(lens, use),
  ...placeOf(lens, use),
});

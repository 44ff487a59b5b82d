import { dependenciesOf, type Dependencies } from "../formula/dependencies.ts";
import { evaluateFormula } from "../formula/evaluate.ts";
import type { FormulaReader, NodeReading } from "../formula/reader.ts";
import type { FormulaStep } from "../formula/step.ts";
import type { Views } from "../formula/view.ts";
import type { MeasureFigure } from "../measurement/accumulate.ts";
import type { MeasureStep } from "../measurement/step.ts";
import type { IndicatorId, MeasureId, NodeId } from "../quantity/id.ts";
import { failed, isAbsent, numberOutcome, type Outcome } from "../quantity/outcome.ts";
import { round } from "../quantity/rounding.ts";
import type { Indicator } from "./indicator.ts";
import type { IndicatorStep } from "./step.ts";

/** A measure's figure and its unit, as printed. */
export type MeasureReading = { readonly figure: MeasureFigure; readonly unit: string };

/** The result of another indicator, as a fraction of one where its unit is per cent. */
export type IndicatorReading = { readonly outcome: Outcome; readonly provisional: boolean };

/** What an indicator reads at its place, each thing through the views it stands in. */
export type IndicatorReader = Pick<FormulaReader, "nodesBelow" | "holidaysOf"> & {
  /** `null` for a measure that nobody knows. */
  readonly measure: (measureId: MeasureId, views: Views) => MeasureReading | null;
  readonly indicator: (indicatorId: IndicatorId, views: Views) => IndicatorReading;
  readonly node: (nodeId: NodeId, views: Views) => NodeReading & { readonly provisional: boolean };
};

/** The value of an indicator, rounded to its decimals, with every step to it. */
export type IndicatorValue = {
  readonly outcome: Outcome;
  /** Whether the value stands on something that still waits for validation. */
  readonly provisional: boolean;
  readonly steps: readonly (MeasureStep | FormulaStep | IndicatorStep)[];
};

/**
 * The value of an indicator: its formula over the measures of the year to date, times 100 where its unit is per
 * cent, rounded once. A result of the other type (a date where a number is wanted) fails with `wrong-type`.
 */
export const valueOf = (indicator: Indicator, reader: IndicatorReader): IndicatorValue => {
  const dependencies = dependenciesOf(indicator.formula);
  const read = dependencies.readings.flatMap(
    ({ measure, views }) => reader.measure(measure, views)?.figure ?? [],
  );
  const raw = evaluateFormula(indicator.formula, {
    ...reader,
    measure: (id, views) => operandOf(id, views, reader),
    indicator: (id, views) => reader.indicator(id, views).outcome,
    lessIsBetter: isLessBetter(indicator),
  });
  const result = ofKind(indicator, raw.outcome);
  const finishing = finish(indicator, result);
  const waiting = read.some(({ provisional }) => provisional) || isWaiting(dependencies, raw.steps, reader);
  return {
    outcome: finishing.at(-1)?.outcome ?? result,
    provisional: waiting && !isAbsent(result),
    steps: [...read.flatMap(presentSteps), ...raw.steps, ...finishing],
  };
};

/** Whether less is better for an indicator; of dates the earlier. */
export const isLessBetter = ({ direction }: Indicator): boolean =>
  direction === "<=" || direction === "<" || direction === "by";

/** Whether an achievement or another indicator that was read waits for validation. */
const isWaiting = (
  { nodes, lists }: Dependencies,
  steps: readonly FormulaStep[],
  reader: IndicatorReader,
): boolean =>
  [...nodes, ...lists.flatMap(reader.nodesBelow)].some((id) => reader.node(id, []).provisional) ||
  steps.some(
    (step) => step.kind === "indicator-read" && reader.indicator(step.indicatorId, step.views).provisional,
  );

/** A measure in per cent enters a formula as a fraction of one (foundation 8). */
const operandOf = (measureId: MeasureId, views: Views, reader: IndicatorReader): Outcome => {
  const read = reader.measure(measureId, views);
  if (read === null) return failed({ code: "unknown-measure", measureId });
  return asFraction(read.figure.outcome, read.unit);
};

/** A per cent as formulas read it: a fraction of one (foundation 8). */
export const asFraction = (outcome: Outcome, unit: string): Outcome =>
  outcome.kind === "number" && unit === "%" ? numberOutcome(outcome.number / 100) : outcome;

const ofKind = ({ kind }: Indicator, outcome: Outcome): Outcome => {
  const expected = kind === "date" ? "date" : "number";
  return isAbsent(outcome) || outcome.kind === expected ? outcome : failed({ code: "wrong-type", expected });
};

type Finishing = Extract<IndicatorStep, { readonly outcome: Outcome }>;

const finish = ({ unit, decimals }: Indicator, result: Outcome): readonly Finishing[] => {
  if (result.kind !== "number") return [];
  const scaled = unit === "%" ? result.number * 100 : result.number;
  const rounded = { kind: "rounded", decimals, outcome: numberOutcome(round(scaled, decimals)) } as const;
  return unit === "%" ? [{ kind: "percent", outcome: numberOutcome(scaled) }, rounded] : [rounded];
};

/** Why a measure has no figure is told once, at the end of the indicator's steps. */
const presentSteps = ({ steps }: MeasureFigure): readonly MeasureStep[] =>
  steps.flatMap((step) => (step.kind === "absent" ? [] : [step]));

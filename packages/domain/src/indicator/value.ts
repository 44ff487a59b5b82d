import { dependenciesOf } from "../formula/dependencies.ts";
import { evaluateFormula, type NodeReading } from "../formula/evaluate.ts";
import type { FormulaStep } from "../formula/step.ts";
import type { MeasureFigure } from "../measurement/accumulate.ts";
import type { MeasureStep } from "../measurement/step.ts";
import type { MeasureId, NodeId } from "../quantity/id.ts";
import { failed, isAbsent, numberOutcome, type Outcome } from "../quantity/outcome.ts";
import { round } from "../quantity/rounding.ts";
import type { Indicator } from "./indicator.ts";
import type { IndicatorStep } from "./step.ts";

/** A measure's figure and its unit, as printed. */
export type MeasureReading = { readonly figure: MeasureFigure; readonly unit: string };

/** What an indicator reads at its place; `null` for a measure that nobody knows. */
export type IndicatorReader = {
  readonly measure: (measureId: MeasureId) => MeasureReading | null;
  readonly node: (nodeId: NodeId) => NodeReading & { readonly provisional: boolean };
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
  const { measures, nodes } = dependenciesOf(indicator.formula);
  const read = measures.flatMap((id) => reader.measure(id)?.figure ?? []);
  const raw = evaluateFormula(indicator.formula, {
    measure: (id) => operandOf(id, reader),
    node: reader.node,
  });
  const result = ofKind(indicator, raw.outcome);
  const finishing = finish(indicator, result);
  const waiting =
    read.some((figure) => figure.provisional) || nodes.some((id) => reader.node(id).provisional);
  return {
    outcome: finishing.at(-1)?.outcome ?? result,
    provisional: waiting && !isAbsent(result),
    steps: [...read.flatMap(presentSteps), ...raw.steps, ...finishing],
  };
};

/** A measure in per cent enters a formula as a fraction of one (foundation 8). */
const operandOf = (measureId: MeasureId, reader: IndicatorReader): Outcome => {
  const read = reader.measure(measureId);
  if (read === null) return failed({ code: "unknown-measure", measureId });
  const { outcome } = read.figure;
  return outcome.kind === "number" && read.unit === "%" ? numberOutcome(outcome.number / 100) : outcome;
};

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

import { dependenciesOf } from "../../formula/dependencies.ts";
import { decimalToNumber, roundedDecimal } from "../../quantity/decimal.ts";
import type { Hundredths } from "../../quantity/hundredths.ts";
import type { MeasureId, UnitId, UseId } from "../../quantity/id.ts";
import { isAbsent, type Figure, type Question } from "../../quantity/outcome.ts";
import { periodCode, periodOf, yearOf, type PeriodCode } from "../../quantity/period.ts";
import { ok, type Result } from "../../quantity/result.ts";
import type { TargetValue } from "../../indicator/indicator.ts";
import { forecastOf, type Forecast } from "../../measurement/forecast.ts";
import type { KnownCells } from "../../measurement/known.ts";
import type { Measure } from "../../measurement/measure.ts";
import { sightOf, type Sight } from "../changes/sight.ts";
import type { EvaluationDocument } from "../document.ts";
import type { EvaluationRefusal } from "../evaluate.ts";
import type { Light, UseResult } from "../evaluation.ts";
import type { Scene } from "../scene.ts";
import type { IndicatorUse } from "../tree.ts";
import { resultWith, supposedEntry } from "./supposing.ts";

/** The forecast of one measure, for the body or for one of the units that collect it. */
export type MeasureForecast = Forecast & {
  readonly measureId: MeasureId;
  readonly unitId: UnitId | null;
};

/** Where an indicator would stand at the end of the year, and what that would be worth. Never a result. */
export type UseForecast = {
  readonly figure: Figure;
  readonly target: TargetValue | null;
  readonly achievement: Hundredths | null;
  readonly light: Light;
  /** The ends of the forecast of its measure; `null` where it reads several, whose ends do not meet. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  readonly measures: readonly MeasureForecast[];
};

/** The forecast of an indicator at its place; `null` where it reads nothing that adds up and still has to come. */
export type ForecastFor = (useId: UseId) => UseForecast | null;

/**
 * Forecasts to the end of the asked year: the engine itself on the periods still to come, supposed as their measures
 * are foreseen. Refuses as `evaluate` does.
 */
export const forecastsAt = (
  document: EvaluationDocument,
  question: Question,
): Result<ForecastFor, EvaluationRefusal> => {
  const year = String(yearOf(question.period)) as PeriodCode;
  const sight = sightOf(document, { ...question, period: year });
  return sight.ok ? ok((useId) => foresee(useId, sight.value)) : sight;
};

const foresee = (useId: UseId, sight: Sight): UseForecast | null => {
  const { scene } = sight;
  const use = scene.outline.uses.get(useId);
  if (use === undefined) return null;
  const measures = foreseenMeasures(use, scene);
  if (measures.length === 0) return null;
  const expected = endOfYear(use, sight, { measures, endOf: ({ expected }) => expected });
  if (isAbsent(expected.outcome)) return null;
  return {
    figure: expected.outcome,
    target: expected.yearTarget,
    achievement: expected.achievement,
    light: expected.light,
    interval: intervalOf(use, sight, measures),
    measures,
  };
};

const foreseenMeasures = (use: IndicatorUse, scene: Scene): readonly MeasureForecast[] =>
  dependenciesOf(scene.formulaOf(use)).measures.flatMap((id) => {
    const measure = scene.measures.get(id);
    return measure === undefined
      ? []
      : scopesOf(measure, use).flatMap((unitId) => ofScope(measure, unitId, scene));
  });

const scopesOf = (
  { collectedBy, unitIds }: Measure,
  { perimeterUnitId }: IndicatorUse,
): readonly (UnitId | null)[] => {
  if (collectedBy === "body") return [null];
  return perimeterUnitId === null ? unitIds : [perimeterUnitId];
};

const ofScope = (
  measure: Measure,
  unitId: UnitId | null,
  { cells, question }: Scene,
): readonly MeasureForecast[] => {
  const numberIn = (period: PeriodCode): number | null => {
    const known = cells({ measureId: measure.id, period: periodOf(period), unitId });
    return known?.entry.value.kind === "number" ? decimalToNumber(known.entry.value.number) : null;
  };
  const forecast = forecastOf(measure, yearOf(question.period), numberIn);
  return forecast.ok ? [{ ...forecast.value, measureId: measure.id, unitId }] : [];
};

const DECIMALS = 9;

type EndOf = (forecast: MeasureForecast) => number;

/** The result where the cells still to come are together worth what is foreseen; those before stay as recorded. */
const endOfYear = (
  use: IndicatorUse,
  sight: Sight,
  { measures, endOf }: { readonly measures: readonly MeasureForecast[]; readonly endOf: EndOf },
): UseResult => {
  const foreseen = new Map(measures.map((each) => [`${each.measureId} ${each.unitId ?? ""}`, each]));
  const { cells, measures: library } = sight.scene;
  const supposed: KnownCells = (key) => {
    const forecast = foreseen.get(`${key.measureId} ${key.unitId ?? ""}`);
    const period = periodCode(key.period);
    if (forecast === undefined || period === null || !forecast.coming.includes(period)) return cells(key);
    const { toDate, coming } = forecast;
    const isSum = library.get(key.measureId)?.accumulation === "sum";
    const number = isSum ? (endOf(forecast) - toDate) / coming.length : endOf(forecast);
    const value = { kind: "number", number: roundedDecimal(number, DECIMALS) } as const;
    return { entry: supposedEntry(key, value), provisional: true };
  };
  return resultWith(use, supposed, sight);
};

const intervalOf = (
  use: IndicatorUse,
  sight: Sight,
  measures: readonly MeasureForecast[],
): UseForecast["interval"] => {
  const read = new Set(dependenciesOf(sight.scene.formulaOf(use)).measures);
  if (read.size > 1 || measures.some(({ interval }) => interval === null)) return null;
  const ends = (["low", "high"] as const).map((end) => {
    const there = endOfYear(use, sight, {
      measures,
      endOf: ({ interval, expected }) => interval?.[end] ?? expected,
    });
    return there.outcome.kind === "number" ? there.outcome.number : null;
  });
  const [one = null, other = null] = ends;
  return one === null || other === null ? null : { low: Math.min(one, other), high: Math.max(one, other) };
};

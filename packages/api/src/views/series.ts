import type { SeriesPoint } from "@albero/contract";
import {
  isAbsent,
  periodOf,
  yearOf,
  type DeclaredResult,
  type Evaluation,
  type Indicator,
  type IndicatorUse,
  type PeriodCode,
  type UseResult,
} from "@albero/domain";
import { figureView, recordedFigure } from "./figure.ts";
import type { Lens } from "./lens.ts";

const declaredPoint = ({ period, value }: DeclaredResult, { decimals }: Indicator): SeriesPoint => ({
  period,
  figure: recordedFigure(value, decimals),
  origin: "declared",
});

const declaredOf = (lens: Lens, { id }: Indicator): readonly DeclaredResult[] =>
  lens.document.declaredResults.filter(({ indicatorId }) => indicatorId === id);

/** The result of the same indicator in another evaluation, at the same place where it stood there. */
export const sameUseIn = ({ uses }: Evaluation, use: IndicatorUse): UseResult | null =>
  uses.find(({ useId }) => useId === use.id) ??
  uses.find(({ indicatorId }) => indicatorId === use.indicatorId) ??
  null;

const computedPoint = (lens: Lens, use: IndicatorUse, period: PeriodCode): SeriesPoint | null => {
  const evaluation = lens.evaluationAt({ ...lens.question, period });
  const outcome = evaluation === null ? null : (sameUseIn(evaluation, use)?.outcome ?? null);
  if (outcome === null || isAbsent(outcome)) return null;
  return { period, figure: figureView(lens, outcome, lens.indicatorOf(use).decimals), origin: "computed" };
};

/** The result of the year before: computed from its values where it has them, else as the source declares it. */
export const previousOf = (lens: Lens, use: IndicatorUse): SeriesPoint | null => {
  const indicator = lens.indicatorOf(use);
  const year = yearOf(lens.question.period) - 1;
  const computed = computedPoint(lens, use, String(year) as PeriodCode);
  if (computed !== null) return computed;
  const declared = declaredOf(lens, indicator).filter(({ period }) => yearOf(period) <= year);
  const last = declared.toSorted((a, b) => (a.period < b.period ? -1 : 1)).at(-1);
  return last === undefined ? null : declaredPoint(last, indicator);
};

const QUADRIMESTRI = ["Q1", "Q2", "Q3"] as const;

/**
 * Periods whose figures a series shows: the closed years of the body's plans, and the asked year by quadrimestre as far
 * as they are over, with the asked period itself. What has only begun would look like a result.
 */
const periodsOf = ({ document, question }: Lens): readonly PeriodCode[] => {
  const year = yearOf(question.period);
  const years = [...new Set(document.plans.flatMap((plan) => plan.years))].filter((each) => each < year);
  const parts = QUADRIMESTRI.map((part) => `${year}-${part}` as PeriodCode);
  const over = parts.filter((period) => period === question.period || periodOf(period).to <= question.today);
  const isOver = periodOf(String(year) as PeriodCode).to <= question.today;
  return [
    ...years.map((each) => String(each) as PeriodCode),
    ...over,
    ...(isOver ? [String(year) as PeriodCode] : []),
  ];
};

/** Past and present results of an indicator in order of time; declared ones are marked and never mixed in. */
export const seriesOf = (lens: Lens, use: IndicatorUse): SeriesPoint[] => {
  const indicator = lens.indicatorOf(use);
  const declared = declaredOf(lens, indicator).map((each) => declaredPoint(each, indicator));
  const computed = periodsOf(lens)
    .map((period) => computedPoint(lens, use, period))
    .filter((point) => point !== null);
  const end = ({ period }: SeriesPoint): string => periodOf(period as PeriodCode).to;
  return [...declared, ...computed].toSorted((a, b) => (end(a) < end(b) ? -1 : 1));
};

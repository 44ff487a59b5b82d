import type { CourseView } from "@albero/contract";
import {
  periodOf,
  slotsOf,
  yearOf,
  type Evaluation,
  type Frequency,
  type IndicatorUse,
  type PeriodCode,
  type PlanNode,
  type RollUp,
  type UnitId,
} from "@albero/domain";
import { figureView } from "./figure.ts";
import type { Lens } from "./lens.ts";
import { hundredthsOrNull, hundredthsText, targetView } from "./numbers.ts";
import { unitResultIn } from "./plan-view.ts";
import { sameUseIn } from "./series.ts";
import { resultOf } from "./use.ts";

/** What a course is of: the body, an objective or area, a unit, or an indicator at its place. */
export type CourseOf =
  | { readonly kind: "body" }
  | { readonly kind: "node"; readonly node: PlanNode }
  | { readonly kind: "unit"; readonly unitId: UnitId }
  | { readonly kind: "use"; readonly use: IndicatorUse };

type Point = CourseView["years"][number]["points"][number];
type Read = Omit<Point, "period"> | null;

/** Years shown beside the asked one. */
const EARLIER_YEARS = 3;

const achieved = (rollUp: RollUp | undefined): Read => {
  if (rollUp === undefined) return null;
  const { achievement, light } = rollUp;
  return {
    figure:
      achievement === null
        ? { kind: "missing", causes: [] }
        : { kind: "number", number: hundredthsText(achievement) },
    achievement: hundredthsOrNull(achievement),
    light,
  };
};

const readIn = (lens: Lens, of: CourseOf, evaluation: Evaluation): Read => {
  switch (of.kind) {
    case "body":
      return achieved(evaluation.body);
    case "node":
      return achieved(evaluation.nodes.find(({ nodeId }) => nodeId === of.node.id));
    case "unit":
      return achieved(unitResultIn(lens.document, evaluation, of.unitId));
    case "use": {
      const result = sameUseIn(evaluation, of.use);
      if (result === null) return null;
      const { decimals } = lens.indicatorOf(of.use);
      const { outcome, achievement, light } = result;
      return {
        figure: figureView(lens, outcome, decimals),
        achievement: hundredthsOrNull(achievement),
        light,
      };
    }
  }
};

/** The rhythm of the rounds in a year. */
export type RoundsIn = (year: number) => Frequency;

/** The rounds of a year that are over, and the asked one. */
const roundsToDate = ({ question }: Lens, year: number, rounds: RoundsIn): readonly PeriodCode[] =>
  slotsOf(rounds(year), year).filter(
    (period) => period === question.period || periodOf(period).to <= question.today,
  );

const yearsOf = ({ document, question }: Lens): readonly number[] => {
  const asked = yearOf(question.period);
  const planned = new Set(document.plans.flatMap(({ years }) => years));
  return [...planned]
    .filter((year) => year <= asked && year >= asked - EARLIER_YEARS)
    .toSorted((a, b) => a - b);
};

const pointsOf = (lens: Lens, of: CourseOf, periods: readonly PeriodCode[]): Point[] =>
  periods.flatMap((period) => {
    const evaluation = lens.evaluationAt({ ...lens.question, period });
    const read = evaluation === null ? null : readIn(lens, of, evaluation);
    return read === null ? [] : [{ period, ...read }];
  });

/** The course of a figure over the rounds of the asked year and of those before, as far as the body had plans. */
export const courseView = (lens: Lens, of: CourseOf, rounds: RoundsIn): Omit<CourseView, "moment"> => {
  const years = yearsOf(lens).map((year) => ({
    year,
    points: pointsOf(lens, of, roundsToDate(lens, year, rounds)),
  }));
  const held = years.filter(({ points }) => points.length > 0);
  if (of.kind !== "use") return { unit: "%", decimals: 2, target: null, years: held };
  const { unit, decimals } = lens.indicatorOf(of.use);
  const { yearTarget } = resultOf(lens, of.use);
  return {
    unit,
    decimals,
    target: yearTarget === null ? null : targetView(yearTarget, decimals),
    years: held,
  };
};

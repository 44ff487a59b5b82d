import type { CourseView, ForecastView, SeriesPoint, TargetValueView } from "@albero/contract";
import type { Line, LineAhead, LinePoint } from "../../components/chart/lines.ts";

/** Rounds of all years under one name: `2021-Q1` and `2020-Q1` are `Q1`. */
const partOf = (period: string): string => period.slice(5);

/** The rounds of the years, each once, in order of time; those still to come too, once a year before had them. */
export const roundsIn = ({ years }: CourseView): readonly string[] =>
  [...new Set(years.flatMap(({ points }) => points.map(({ period }) => partOf(period))))].toSorted();

/** The years of a course, and those before it whose results were printed without their measures. */
export const yearsIn = ({ years }: CourseView, declared: readonly SeriesPoint[]): readonly number[] =>
  [
    ...new Set([
      ...years.map(({ year }) => year),
      ...declared.map(({ period }) => Number(period.slice(0, 4))),
    ]),
  ].toSorted((a, b) => a - b);

type Texts = (number: string) => string;
type Point = CourseView["years"][number]["points"][number];

/** What a year had in a round. */
export const pointIn = (points: readonly Point[], round: string): Point | undefined =>
  points.find(({ period }) => partOf(period) === round);

/** Each year as a line over the rounds; a round without a number leaves a gap. */
export const linesOf = (course: CourseView, rounds: readonly string[], textOf: Texts): readonly Line[] =>
  course.years.map(({ year, points }) => ({
    name: String(year),
    points: rounds.map((round): LinePoint => {
      const figure = pointIn(points, round)?.figure;
      return figure?.kind === "number" ? { value: Number(figure.number), text: textOf(figure.number) } : null;
    }),
  }));

/** The levels a target draws across; a day and an answer are none. */
export const levelsOf = (target: TargetValueView | null): readonly number[] => {
  if (target?.kind === "number") return [Number(target.number)];
  return target?.kind === "range" ? [Number(target.from), Number(target.to)] : [];
};

/** Where the line of this year would end; nothing where there is no forecast. */
export const aheadOf = (forecast: ForecastView | null, textOf: Texts): LineAhead | null => {
  if (forecast?.figure.kind !== "number") return null;
  const { figure, interval } = forecast;
  return {
    point: { value: Number(figure.number), text: textOf(figure.number) },
    interval: interval === null ? null : { low: Number(interval.low), high: Number(interval.high) },
  };
};

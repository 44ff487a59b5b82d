import type { CourseView, ForecastView, SeriesPoint } from "@albero/contract";
import type { TFunction } from "i18next";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Charted } from "../../components/chart/charted.tsx";
import type { KeyEntry } from "../../components/chart/key.tsx";
import { linesOption } from "../../components/chart/lines.ts";
import { figureText } from "../../components/figure.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { Section } from "../../components/section.tsx";
import { formatNumber, formatRound } from "../../i18n/format.ts";
import { useCourse, type CourseOf } from "../../queries/course.ts";
import { aheadOf, levelsOf, linesOf, pointIn, roundsIn, yearsIn } from "./rounds.ts";

type Shown = {
  readonly course: CourseView;
  readonly forecast: ForecastView | null;
  /** Results of whole years that were printed without their measures. */
  readonly declared: readonly SeriesPoint[];
};

/** What a year had in a round, as words. */
const roundText = (
  t: TFunction,
  { years, unit, decimals }: CourseView,
  at: { year: number; round: string },
) => {
  const points = years.find(({ year }) => year === at.year)?.points ?? [];
  const figure = pointIn(points, at.round)?.figure;
  return figure === undefined ? "–" : figureText(t, { figure, unit, decimals });
};

/** Whole years as the documents declared them, in a row of their own. */
const declaredRows = (t: TFunction, { course, declared }: Shown) => {
  if (declared.length === 0) return [];
  const texts = yearsIn(course, declared).map((year) => {
    const point = declared.find(({ period }) => period.startsWith(String(year)));
    return point === undefined
      ? "–"
      : figureText(t, { figure: point.figure, unit: course.unit, decimals: null });
  });
  return [[t("course.declared"), ...texts]];
};

/** The drawing and its table: a row a round, a column a year. */
const shownOf = (t: TFunction, shown: Shown) => {
  const { course, forecast, declared } = shown;
  const rounds = roundsIn(course);
  const textOf = (number: string): string => formatNumber(number, course.decimals);
  const lines = linesOf(course, rounds, textOf);
  const periods = rounds.map(formatRound);
  const ahead = aheadOf(forecast, textOf);
  const isDrawn = lines.some(({ points }) => points.filter((point) => point !== null).length > 1);
  const years = yearsIn(course, declared);
  return {
    option: isDrawn ? linesOption({ periods, lines, levels: levelsOf(course.target), ahead }) : null,
    heads: [t("moment.period"), ...years.map(String)],
    rows: [
      ...rounds.map((round, index) => [
        periods[index] ?? round,
        ...years.map((year) => roundText(t, course, { year, round })),
      ]),
      ...declaredRows(t, shown),
    ],
  };
};

const LOOKS = ["now", "before"] as const;

const keysOf = (t: TFunction, { course, forecast }: Omit<Shown, "declared">): readonly KeyEntry[] => {
  const { years, target } = course;
  const levels = levelsOf(target).map((level) => formatNumber(String(level)));
  return [
    ...years.map(({ year }, index): KeyEntry => ({
      look: LOOKS[years.length - 1 - index] ?? "older",
      name: String(year),
    })),
    ...(levels.length === 0
      ? []
      : [{ look: "level" as const, name: t("course.level", { value: levels.join(" – ") }) }]),
    ...(forecast === null ? [] : [{ look: "ahead" as const, name: t("forecast.title") }]),
  ];
};

const Course = ({ course, forecast, declared }: Shown) => {
  const { t } = useTranslation();
  const shown = useMemo(() => shownOf(t, { course, forecast, declared }), [t, course, forecast, declared]);
  const keys = keysOf(t, { course, forecast });
  return <Charted caption={t("course.title")} {...shown} keys={keys} file={t("course.file")} />;
};

type Props = {
  readonly of: CourseOf;
  readonly forecast?: ForecastView | null;
  /** The results of an indicator; only the declared ones are told besides its rounds. */
  readonly series?: readonly SeriesPoint[];
};

const NO_SERIES: readonly SeriesPoint[] = [];

/** How a figure came along in the year, beside the same rounds of the years before. */
export const CourseSection = ({ of, forecast = null, series = NO_SERIES }: Props) => {
  const { t } = useTranslation();
  const declared = useMemo(() => series.filter(({ origin }) => origin === "declared"), [series]);
  return (
    <Section title={t("course.title")} lead={t("course.lead")}>
      <Loaded query={useCourse(of)}>
        {(course) =>
          course.years.length === 0 && declared.length === 0 ? (
            <p className="empty">{t("course.nothing")}</p>
          ) : (
            <Course {...{ course, forecast, declared }} />
          )
        }
      </Loaded>
    </Section>
  );
};

import type { CourseView, ForecastView } from "@albero/contract";
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
import { aheadOf, levelsOf, linesOf, pointIn, roundsIn } from "./rounds.ts";

type Shown = { readonly course: CourseView; readonly forecast: ForecastView | null };

/** The drawing and its table: a row a round, a column a year. */
const shownOf = (t: TFunction, { course, forecast }: Shown) => {
  const { years, unit, decimals, target } = course;
  const rounds = roundsIn(course);
  const textOf = (number: string): string => formatNumber(number, decimals);
  const lines = linesOf(course, rounds, textOf);
  const periods = rounds.map(formatRound);
  const ahead = aheadOf(forecast, textOf);
  const isDrawn = lines.some(({ points }) => points.filter((point) => point !== null).length > 1);
  return {
    option: isDrawn ? linesOption({ periods, lines, levels: levelsOf(target), ahead }) : null,
    heads: [t("moment.period"), ...years.map(({ year }) => String(year))],
    rows: rounds.map((round, index) => [
      periods[index] ?? round,
      ...years.map(({ points }) => {
        const figure = pointIn(points, round)?.figure;
        return figure === undefined ? "–" : figureText(t, { figure, unit, decimals });
      }),
    ]),
  };
};

const LOOKS = ["now", "before"] as const;

const keysOf = (t: TFunction, { course, forecast }: Shown): readonly KeyEntry[] => {
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

const Course = ({ course, forecast }: Shown) => {
  const { t } = useTranslation();
  const shown = useMemo(() => shownOf(t, { course, forecast }), [t, course, forecast]);
  const keys = keysOf(t, { course, forecast });
  return <Charted caption={t("course.title")} {...shown} keys={keys} file={t("course.file")} />;
};

type Props = { readonly of: CourseOf; readonly forecast?: ForecastView | null };

/** How a figure came along in the year, beside the same rounds of the years before. */
export const CourseSection = ({ of, forecast = null }: Props) => {
  const { t } = useTranslation();
  return (
    <Section title={t("course.title")} lead={t("course.lead")}>
      <Loaded query={useCourse(of)}>
        {(course) =>
          course.years.length === 0 ? (
            <p className="empty">{t("course.nothing")}</p>
          ) : (
            <Course {...{ course, forecast }} />
          )
        }
      </Loaded>
    </Section>
  );
};

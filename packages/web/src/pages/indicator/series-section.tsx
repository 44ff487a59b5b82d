import type { IndicatorView, SeriesPoint, TargetValueView } from "@albero/contract";
import { YES_NO } from "@albero/domain";
import type { TFunction } from "i18next";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Charted } from "../../components/chart/charted.tsx";
import type { KeyEntry } from "../../components/chart/key.tsx";
import { columnsOption } from "../../components/chart/columns.ts";
import { bareTarget, figureText } from "../../components/figure.tsx";
import { Section } from "../../components/section.tsx";
import { formatAnswer, formatNumber, formatPeriod } from "../../i18n/format.ts";
import { levelsOf } from "../course/rounds.ts";

type Props = {
  readonly series: readonly SeriesPoint[];
  readonly indicator: IndicatorView["indicator"];
  readonly target: TargetValueView | null;
};

/** What the lines across mean; nothing where there are none. */
const keysOf = (t: TFunction, target: TargetValueView | null): readonly KeyEntry[] =>
  target?.kind === "number" || target?.kind === "range"
    ? [{ look: "level", name: t("course.level", { value: bareTarget(target, "") }) }]
    : [];

const columnsOf = ({ series, indicator, target }: Props) => {
  const points = series.flatMap(({ period, figure, origin }) => {
    if (figure.kind !== "number") return [];
    const value = Number(figure.number);
    const text = indicator.unit === YES_NO ? formatAnswer(value !== 0) : formatNumber(figure.number);
    return [{ label: formatPeriod(period), value, text, isHollow: origin === "declared" }];
  });
  return points.length > 1 ? columnsOption(points, levelsOf(target)) : null;
};

const rowsOf = (t: TFunction, { series, indicator }: Props) =>
  series.map(({ period, figure, origin }) => [
    formatPeriod(period),
    figureText(t, {
      figure,
      unit: indicator.unit,
      decimals: origin === "declared" ? null : indicator.decimals,
    }),
    t(`seriesOrigin.${origin}`),
  ]);

/** Results over the periods, drawn and as a table; declared ones were printed without their measures. */
export const SeriesSection = (props: Props) => {
  const { t } = useTranslation();
  const { series, indicator, target } = props;
  const shown = useMemo(
    () => ({
      option: columnsOf({ series, indicator, target }),
      heads: [t("moment.period"), t("figure.value"), t("indicator.origin")],
      rows: rowsOf(t, { series, indicator, target }),
    }),
    [t, series, indicator, target],
  );
  if (series.length === 0) return null;
  return (
    <Section title={t("indicator.series")}>
      <Charted caption={t("indicator.series")} {...shown} keys={keysOf(t, target)} file={indicator.code} />
    </Section>
  );
};

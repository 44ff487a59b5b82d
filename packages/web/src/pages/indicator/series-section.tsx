import type { IndicatorView, SeriesPoint, TargetValueView } from "@albero/contract";
import { YES_NO } from "@albero/domain";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { ColumnChart } from "../../components/column-chart.tsx";
import { Figure } from "../../components/figure.tsx";
import { Section } from "../../components/section.tsx";
import { formatAnswer, formatNumber, formatPeriod } from "../../i18n/format.ts";

type Props = {
  readonly series: readonly SeriesPoint[];
  readonly indicator: IndicatorView["indicator"];
  readonly target: TargetValueView | null;
};

/** What is to be reached as a level of the drawing; a day and an answer are none. */
const lineOf = (t: TFunction, target: TargetValueView | null) => {
  switch (target?.kind) {
    case "number": {
      const value = formatNumber(target.number);
      return { values: [Number(target.number)], label: t("indicator.targetLine", { value }) };
    }
    case "range": {
      const value = t("figure.between", { from: formatNumber(target.from), to: formatNumber(target.to) });
      return {
        values: [Number(target.from), Number(target.to)],
        label: t("indicator.targetLines", { value }),
      };
    }
    default:
      return null;
  }
};

/** Results over the periods, drawn and as a table; declared ones were printed without their measures. */
export const SeriesSection = ({ series, indicator, target }: Props) => {
  const { t } = useTranslation();
  if (series.length === 0) return null;
  const points = series.flatMap(({ period, figure, origin }) =>
    figure.kind === "number"
      ? [
          {
            key: period,
            label: formatPeriod(period),
            value: Number(figure.number),
            text:
              indicator.unit === YES_NO
                ? formatAnswer(Number(figure.number) !== 0)
                : formatNumber(figure.number),
            isHollow: origin === "declared",
          },
        ]
      : [],
  );
  const line = lineOf(t, target);
  return (
    <Section title={t("indicator.series")}>
      {points.length > 1 && <ColumnChart points={points} line={line} />}
      <table className="data compact">
        <caption className="visually-hidden">{t("indicator.series")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("moment.period")}</th>
            <th scope="col" className="col-number">
              {t("figure.value")}
            </th>
            <th scope="col">{t("indicator.origin")}</th>
          </tr>
        </thead>
        <tbody>
          {series.map(({ period, figure, origin }) => (
            <tr key={`${period} ${origin}`}>
              <th scope="row">{formatPeriod(period)}</th>
              <td className="col-number">
                <Figure
                  figure={figure}
                  unit={indicator.unit}
                  decimals={origin === "declared" ? null : indicator.decimals}
                />
              </td>
              <td>{t(`seriesOrigin.${origin}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
};

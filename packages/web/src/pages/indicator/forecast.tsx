import type { UsePlace } from "@albero/contract";
import { useTranslation } from "react-i18next";
import { figureText, targetText } from "../../components/figure.tsx";
import { Light } from "../../components/light.tsx";
import { formatNumber, formatPercent } from "../../i18n/format.ts";

/** Where the indicator would stand at the end of the year, set apart from what is measured, with how it was foreseen. */
export const Forecast = ({ place: { use, forecast } }: { readonly place: UsePlace }) => {
  const { t } = useTranslation();
  if (forecast === null) return null;
  const { figure, interval, target, achievement, light, measures } = forecast;
  return (
    <div className="forecast">
      <p>
        <strong>{t("forecast.title")}:</strong> {figureText(t, { ...use, figure })}
        {interval !== null &&
          ` ${t("forecast.between", { low: formatNumber(interval.low), high: formatNumber(interval.high) })}`}
        {target !== null && ` · ${t("forecast.against", { target: targetText(t, use, target) })}`}
        {achievement !== null && ` · ${t("forecast.reached", { value: formatPercent(achievement) })}`}{" "}
        {achievement !== null && <Light light={light} />}
      </p>
      <details className="how">
        <summary>{t("forecast.how")}</summary>
        {measures.map((sentences) => (
          <ul key={sentences[0]}>
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        ))}
        <p className="soft">{t("forecast.notAResult")}</p>
      </details>
    </div>
  );
};

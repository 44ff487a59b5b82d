import type { ForecastView } from "@albero/contract";
import { describeForecast, forecastsAt, type ForecastFor, type IndicatorUse } from "@albero/domain";
import { figureView } from "./figure.ts";
import type { Lens } from "./lens.ts";
import { decimalText, hundredthsOrNull, targetView } from "./numbers.ts";

/** The forecasts of a moment; none where no plan is in force, as then there is no lens either. */
export const forecastsOf = ({ document, question }: Pick<Lens, "document" | "question">): ForecastFor => {
  const forecasts = forecastsAt(document, question);
  return forecasts.ok ? forecasts.value : () => null;
};

/** Where an indicator would stand at the end of the year, with how that was foreseen. */
export const forecastView = (lens: Lens, use: IndicatorUse, forecasts: ForecastFor): ForecastView | null => {
  const forecast = forecasts(use.id);
  if (forecast === null) return null;
  const { figure, target, achievement, light, interval, measures } = forecast;
  const { decimals } = lens.indicatorOf(use);
  return {
    figure: figureView(lens, figure, decimals),
    target: target === null ? null : targetView(target, decimals),
    achievement: hundredthsOrNull(achievement),
    light,
    interval:
      interval === null
        ? null
        : { low: decimalText(interval.low, decimals), high: decimalText(interval.high, decimals) },
    measures: measures.map((measure) => [...describeForecast(measure, lens.names, lens.language)]),
  };
};

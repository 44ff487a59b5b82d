import type { MeasureForecast } from "../objective/what-if/forecast.ts";
import { formatNumber } from "./format.ts";
import type { Language } from "./language.ts";
import type { Names } from "./names.ts";
import { duringCode, periodName } from "./period-name.ts";
import { withUnit } from "./telling.ts";

/** How the forecast of a measure came about and how sure it is, a sentence a step, as `explain` tells a result. */
export const describeForecast = (
  forecast: MeasureForecast,
  names: Names,
  language: Language,
): readonly string[] => {
  const form = names.measure(forecast.measureId);
  const words = SENTENCES[language];
  const figure = (value: number): string => withUnit(formatNumber(value, form.decimals, language), form);
  const { method, until, toDate, expected, interval, witnesses } = forecast;
  const of = forecast.unitId === null ? form.called : `${form.called}, ${names.unit(forecast.unitId)}`;
  return [
    words.toDate(of, figure(toDate), periodName(until, language)),
    ...witnesses.map(({ period, estimate }) => words[method](duringCode(period, language), figure(estimate))),
    interval === null
      ? words.unsure(figure(expected))
      : words.between(figure(expected), figure(interval.low), figure(interval.high)),
  ];
};

type Sentences = Readonly<Record<MeasureForecast["method"], (during: string, end: string) => string>> & {
  readonly toDate: (measure: string, figure: string, until: string) => string;
  readonly between: (expected: string, low: string, high: string) => string;
  readonly unsure: (expected: string) => string;
};

const SENTENCES: Readonly<Record<Language, Sentences>> = {
  it: {
    toDate: (measure, figure, until) => `${measure}: ${figure} dall’inizio dell’anno (ultimo dato: ${until})`,
    "earlier-years": (during, end) => `se il resto dell’anno va come ${during} si arriva a ${end}`,
    pace: (during, end) => `al ritmo tenuto ${during} si arriva a ${end}`,
    between: (expected, low, high) => `previsione ${expected}, fra ${low} e ${high}`,
    unsure: (expected) => `previsione ${expected}, incerta: poggia su un solo riferimento`,
  },
  en: {
    toDate: (measure, figure, until) => `${measure}: ${figure} since the year began (last value: ${until})`,
    "earlier-years": (during, end) => `if the rest of the year goes as ${during}, it ends at ${end}`,
    pace: (during, end) => `at the pace kept ${during} it ends at ${end}`,
    between: (expected, low, high) => `forecast ${expected}, between ${low} and ${high}`,
    unsure: (expected) => `forecast ${expected}, unsure: it stands on one witness alone`,
  },
};

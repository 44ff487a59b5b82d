import { describe, expect, it } from "vitest";
import { forecastsAt } from "../objective/what-if/forecast.ts";
import {
  documentOf,
  entry,
  indicator,
  measure,
  node,
  onNode,
  questionOf,
  read,
  target,
  use,
} from "../objective/testing/small-body.ts";
import { evaluate } from "../objective/evaluate.ts";
import type { UseId } from "../quantity/id.ts";
import { describeForecast } from "./describe-forecast.ts";
import { namesOf } from "./names-of.ts";

const told = (language: "it" | "en", ...entries: readonly ReturnType<typeof entry>[]): readonly string[] => {
  const document = documentOf({
    nodes: [node("1")],
    indicators: [indicator("I", read("a"))],
    uses: [use("I", onNode("1"), { targets: target("30") })],
    measures: [measure("a", { decimals: 0 })],
    entries,
  });
  const question = questionOf("2021-Q2", "2021-09-10");
  const evaluation = evaluate(document, question);
  const forecasts = forecastsAt(document, question);
  if (!evaluation.ok || !forecasts.ok) throw new Error("the small body has a plan");
  const [forecast] = forecasts.value("I" as UseId)?.measures ?? [];
  if (forecast === undefined) throw new Error("there is a forecast");
  return describeForecast(forecast, namesOf(document, evaluation.value), language);
};

describe("a forecast in words", () => {
  it("says what it stands on, what each witness foresees, and how far they lie apart", () => {
    expect(told("it", entry(1, "a 2021-Q1", "10"), entry(2, "a 2021-Q2", "14"))).toEqual([
      "a: 24 dall’inizio dell’anno (ultimo dato: II quadrimestre 2021)",
      "al ritmo tenuto nel I quadrimestre 2021 si arriva a 34",
      "al ritmo tenuto nel II quadrimestre 2021 si arriva a 38",
      "previsione 36, fra 34 e 38",
    ]);
  });

  it("says that one witness alone leaves it unsure", () => {
    expect(told("en", entry(1, "a 2021-Q1", "10")).at(-1)).toBe(
      "forecast 30, unsure: it stands on one witness alone",
    );
  });
});

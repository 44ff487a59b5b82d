import { describe, expect, it } from "vitest";
import type { Decimal } from "../../quantity/decimal.ts";
import type { UnitId, UseId } from "../../quantity/id.ts";
import type { EvaluationDocument } from "../document.ts";
import { evaluate } from "../evaluate.ts";
import {
  documentOf,
  entry,
  indicator,
  measure,
  node,
  onNode,
  over,
  questionOf,
  read,
  target,
  use,
  type SmallBody,
} from "../testing/small-body.ts";
import { forecastsAt, type UseForecast } from "./forecast.ts";

const bodyOf = (about: SmallBody): EvaluationDocument => documentOf({ nodes: [node("1")], ...about });

const question = questionOf("2021-Q1", "2021-09-10");

const forecastIn = (document: EvaluationDocument): UseForecast | null => {
  const forecasts = forecastsAt(document, question);
  if (!forecasts.ok) throw new Error(forecasts.problem.code);
  return forecasts.value("I" as UseId);
};

const counted = (goal: string): SmallBody => ({
  indicators: [indicator("I", read("a"), { decimals: 0 })],
  uses: [use("I", onNode("1"), { targets: target(goal) })],
  measures: [measure("a", { decimals: 0 })],
});

const halfWay = [entry(1, "a 2021-Q1", "10"), entry(2, "a 2021-Q2", "14")];

describe("an indicator at the end of the year, foreseen", () => {
  it("is what the engine makes of the periods still to come, against the target of the whole year", () => {
    const forecast = forecastIn(bodyOf({ ...counted("40"), entries: halfWay }));
    expect(forecast).toMatchObject({
      figure: { kind: "number", number: 36 },
      target: { kind: "number", number: "40" as Decimal },
      ...{ achievement: 9000, light: "in-line" },
      interval: { low: 34, high: 38 },
    });
  });

  it("is the very result once the periods come in as foreseen", () => {
    const whole = bodyOf({ ...counted("40"), entries: [...halfWay, entry(3, "a 2021-Q3", "12")] });
    const result = evaluate(whole, questionOf("2021", "2022-01-10"));
    expect(result.ok && result.value.uses[0]).toMatchObject({
      outcome: { kind: "number", number: 36 },
      achievement: 9000,
    });
    expect(forecastIn(whole)).toBeNull();
  });

  it("of a ratio stands on the forecasts of both, whose ends do not meet", () => {
    const document = bodyOf({
      indicators: [indicator("I", over(read("a"), read("b")), { kind: "percent", unit: "%", decimals: 0 })],
      uses: [use("I", onNode("1"), { targets: target("50") })],
      measures: [measure("a"), measure("b")],
      entries: [entry(1, "a 2021-Q1", "10"), entry(2, "b 2021-Q1", "40"), entry(3, "b 2021-Q2", "40")],
    });
    // 10 goes on to 30, 80 to 120.
    expect(forecastIn(document)).toMatchObject({ figure: { number: 25 }, interval: null });
  });

  it("adds up the forecasts of the units that collect it", () => {
    const unitIds = ["u1", "u2"] as unknown as readonly UnitId[];
    const document = bodyOf({
      ...counted("40"),
      measures: [measure("a", { decimals: 0, collectedBy: "unit", unitRule: "sum", unitIds })],
      entries: [
        { ...entry(1, "a 2021-Q1", "4"), unitId: unitIds[0] ?? null },
        { ...entry(2, "a 2021-Q1", "6"), unitId: unitIds[1] ?? null },
      ],
    });
    expect(forecastIn(document)?.figure).toEqual({ kind: "number", number: 30 });
  });

  it("is not there for what does not add up, has nothing yet, or is not in the plan", () => {
    const states = measure("a", { accumulation: "latest" });
    expect(forecastIn(bodyOf({ ...counted("40"), measures: [states], entries: halfWay }))).toBeNull();
    expect(forecastIn(bodyOf(counted("40")))).toBeNull();
    const forecasts = forecastsAt(bodyOf(counted("40")), question);
    expect(forecasts.ok && forecasts.value("other" as UseId)).toBeNull();
  });
});

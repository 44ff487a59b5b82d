import { describe, expect, it } from "vitest";
import type { Formula } from "../formula/formula.ts";
import type { Views } from "../formula/view.ts";
import { indicator, meanOf, reached, read } from "../objective/testing/small-body.ts";
import type { IndicatorId } from "../quantity/id.ts";
import { numberOutcome } from "../quantity/outcome.ts";
import type { PeriodCode } from "../quantity/period.ts";
import { computedTarget } from "./target-formula.ts";
import type { IndicatorReader } from "./value.ts";

const named = (id: string): Formula => ({ op: "indicator", indicator: id as IndicatorId });
const before: Formula = { op: "call", name: "previous-year", arguments: [read("a")] };

/** Everything is 1 for the asked period, 10 through the whole year, 100 more through the year before. */
const through = (views: Views): number =>
  (views.some(({ kind }) => kind === "whole-year") ? 10 : 1) +
  (views.some(({ kind }) => kind !== "whole-year") ? 100 : 0);

const reader: IndicatorReader = {
  measure: (_, views) => ({
    unit: "N.",
    figure: { outcome: numberOutcome(through(views)), provisional: false, steps: [] },
  }),
  indicator: (_, views) => ({ outcome: numberOutcome(through(views)), provisional: false }),
  node: (_, views) => ({
    ...{ outcome: numberOutcome(through(views)), achievement: null },
    ...{ leaves: false, provisional: false },
  }),
  nodesBelow: () => [],
  holidaysOf: () => [],
};

const compute = (formula: Formula, period: string, about: Parameters<typeof indicator>[2] = {}) =>
  computedTarget(
    indicator("I", read("a"), about),
    reader,
    "2021-Q1" as PeriodCode,
  )(formula, period as PeriodCode).outcome;

describe("computedTarget", () => {
  it("computes the target of a year for the whole year, also while a part of it is asked for [R17.1-formula]", () => {
    for (const formula of [read("a"), named("J"), meanOf(reached("n"))])
      expect(compute(formula, "2021")).toEqual(numberOutcome(10));
    expect(compute(before, "2021")).toEqual(numberOutcome(110));
  });

  it("computes the target of the very period for that period", () => {
    expect(compute(read("a"), "2021-Q1")).toEqual(numberOutcome(1));
    expect(compute(before, "2021-Q1")).toEqual(numberOutcome(101));
  });

  it("gives it in the unit and with the decimals of the indicator", () => {
    const third: Formula = { op: "/", left: read("a"), right: { op: "number", value: "3" as never } };
    expect(compute(third, "2021-Q1", { kind: "percent", unit: "%" })).toEqual(numberOutcome(33.33));
    expect(compute(third, "2021-Q1", { decimals: 1 })).toEqual(numberOutcome(0.3));
  });
});

import { describe, expect, it } from "vitest";
import type { Formula } from "../formula/formula.ts";
import type { DeclaredResult, Indicator } from "../indicator/indicator.ts";
import type { Day } from "../quantity/day.ts";
import type { Decimal } from "../quantity/decimal.ts";
import type { IndicatorId } from "../quantity/id.ts";
import type { PeriodCode } from "../quantity/period.ts";
import { evaluate } from "./evaluate.ts";
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
} from "./testing/small-body.ts";

const declared = (id: string, period: string, value: DeclaredResult["value"]): DeclaredResult => ({
  ...{ indicatorId: id as IndicatorId, period: period as PeriodCode, source: "Relazione" },
  value,
});

const number = (text: string): DeclaredResult["value"] => ({ kind: "number", number: text as Decimal });
const named: Formula = { op: "indicator", indicator: "A" as IndicatorId };
const yearBefore = (formula: Formula): Formula => ({
  op: "call",
  name: "previous-year",
  arguments: [formula],
});

/** The outcome of a second indicator that reads the first one in some way; this year's value of the first is 30. */
const outcomeOf = (
  formula: Formula,
  declaredResults: readonly DeclaredResult[],
  about: Partial<Indicator> = {},
) => {
  const document = documentOf({
    measures: [measure("a", { frequency: "year" })],
    indicators: [indicator("A", read("a")), indicator("B", formula, about)],
    nodes: [node("1")],
    uses: [use("B", onNode("1"), { targets: target("10") })],
    entries: [entry(1, "a 2021", "30")],
    declaredResults,
  });
  const done = evaluate(document, questionOf("2021", "2022-02-01"));
  if (!done.ok) throw new Error(done.problem.code);
  return done.value.uses[0]?.outcome;
};

describe("a result that was declared for an earlier year", () => {
  it("is read where the year before is asked for, of the very indicator and year", () => {
    const results = [
      declared("B", "2020", number("99")),
      declared("A", "2019", number("98")),
      declared("A", "2020", number("25")),
    ];
    expect(outcomeOf(yearBefore(named), results)).toEqual({ kind: "number", number: 25 });
  });

  it("does not stand in for what this year measures", () => {
    expect(outcomeOf(named, [declared("A", "2021", number("25"))])).toEqual({ kind: "number", number: 30 });
  });

  it("is a day where a day was declared", () => {
    const results = [declared("A", "2020", { kind: "date", date: "2020-07-20" as Day })];
    const about = { kind: "date", unit: "date", direction: "by" } as const;
    expect(outcomeOf(yearBefore(named), results, about)).toEqual({ kind: "date", date: "2020-07-20" });
  });

  it("is missing where it was declared not available, or not at all", () => {
    const unavailable = [declared("A", "2020", { kind: "not-available", reason: "sisma" } as never)];
    expect(outcomeOf(yearBefore(named), unavailable)).toMatchObject({ kind: "missing" });
    expect(outcomeOf(yearBefore(named), [])).toMatchObject({ kind: "missing" });
  });
});

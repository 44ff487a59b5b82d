import { describe, expect, it } from "vitest";
import {
  indicator,
  meanOf,
  over,
  questionOf,
  reached,
  read,
  target,
} from "../objective/testing/small-body.ts";
import type { Day } from "../quantity/day.ts";
import { hundredths } from "../quantity/hundredths.ts";
import {
  dateOutcome,
  missing,
  notDue,
  numberOutcome,
  type Cause,
  type Outcome,
} from "../quantity/outcome.ts";
import { periodOf, type PeriodCode } from "../quantity/period.ts";
import { DEFAULT_SYSTEM_2021 } from "./default-system.ts";
import { evaluateIndicator, type IndicatorFigure } from "./evaluate.ts";
import type { Indicator } from "./indicator.ts";

type Values = Readonly<Record<string, number | Outcome>>;

const unrecorded: Cause = {
  code: "not-recorded",
  measureId: "Data" as never,
  unitId: null,
  period: periodOf("2021" as PeriodCode),
};

type Place = {
  readonly values?: Values;
  readonly goal?: string | null;
  readonly today?: string;
  readonly unit?: string;
};

const figureOf = (
  what: Indicator,
  { values = {}, goal = "100", today = "2021-05-15", unit = "N." }: Place,
): IndicatorFigure =>
  evaluateIndicator(what, {
    targets: goal === null ? [] : target(goal),
    scale: null,
    question: questionOf("2021", today),
    options: DEFAULT_SYSTEM_2021,
    reader: {
      indicator: () => ({ outcome: missing(), provisional: false }),
      nodesBelow: () => [],
      holidaysOf: () => [],
      measure: (id) => {
        const value = values[id];
        if (value === undefined) return null;
        const outcome = typeof value === "number" ? numberOutcome(value) : value;
        return { unit, figure: { outcome, provisional: false, steps: [] } };
      },
      node: () => ({
        outcome: numberOutcome(0.9),
        achievement: hundredths(9_000),
        leaves: false,
        provisional: true,
      }),
    },
  });

const percent = { kind: "percent", unit: "%" } as const;
const date = { kind: "date", unit: "date", direction: "by" } as const;

describe("evaluateIndicator", () => {
  it("multiplies a per cent by 100 once, though no formula does [F8e]", () => {
    const share = indicator("B3.1_02", over(read("a"), read("b")), percent);
    expect(figureOf(share, { values: { a: 57, b: 100 }, goal: "50" }).outcome).toEqual(numberOutcome(57));
  });

  it("gives a measure in per cent back as it was printed [F8e]", () => {
    const share = indicator("Quota", read("a"), percent);
    expect(figureOf(share, { values: { a: 57 }, unit: "%" }).outcome).toEqual(numberOutcome(57));
  });

  it("leaves a value per head a plain number [R5.1-per-fte]", () => {
    const perHead = indicator("C2.7.2_02", over(read("Med_Conc"), read("FTE")), { kind: "mean" });
    const figure = figureOf(perHead, { values: { Med_Conc: 38, FTE: 0.8 }, goal: "70" });
    expect(figure.outcome).toEqual(numberOutcome(47.5));
    expect(figure.achievement).toBe(6_786);
  });

  it("meets 2,00 days at 2,00 and compares the rounded figure, not the raw one [R5.1-mean-days]", () => {
    const days = indicator("C1.1_07", read("T_medi"), { kind: "mean", direction: "<=" });
    const at = (T_medi: number) => figureOf(days, { values: { T_medi }, goal: "2" }).achievement;
    expect([at(2), at(2.004), at(2.006)]).toEqual([10_000, 10_000, 9_950]);
  });

  it("meets a target of 0,30 with 0,1 and 0,2 [F8c]", () => {
    const sum = indicator(
      "Somma",
      { op: "+", left: read("a"), right: read("b") },
      { kind: "mean", direction: "<=" },
    );
    expect(figureOf(sum, { values: { a: 0.1, b: 0.2 }, goal: "0.3" }).achievement).toBe(10_000);
  });

  it("starts each rounding from the rounded figure before it [F8c]", () => {
    const share = indicator("DFP 1.3", over(read("a"), read("b")), percent);
    const { outcome, achievement } = figureOf(share, { values: { a: 22, b: 31 }, goal: "80" });
    expect(outcome).toEqual(numberOutcome(70.97));
    expect(achievement).toBe(8_871);
  });

  it("is provisional while an objective it is made of is [R5.3-recompute]", () => {
    const mean = indicator("Percent_CorruzTrasp", meanOf(reached("2.3.1"), reached("2.3.2")), percent);
    expect(figureOf(mean, { goal: "90" })).toMatchObject({
      outcome: numberOutcome(90),
      provisional: true,
      achievement: 10_000,
    });
  });

  it("waits for a date until its day is over, and misses it from the day after [F9d]", () => {
    const event = indicator("Data_RappEconomia", read("Data"), date);
    const on = (today: string) =>
      figureOf(event, { values: { Data: notDue(unrecorded) }, goal: "2021-07-27", today }).outcome;
    expect(on("2021-07-27")).toEqual(notDue({ code: "date-not-due", from: "2021-07-28" as Day }));
    expect(on("2021-07-28")).toEqual(missing(unrecorded));
  });

  it("compares a recorded date at once, long before its day", () => {
    const event = indicator("Data_RappEconomia", read("Data"), date);
    const early = figureOf(event, { values: { Data: dateOutcome("2021-02-01" as Day) }, goal: "2021-07-27" });
    expect(early.achievement).toBe(10_000);
  });

  it("does not wait for a date that was declared not available", () => {
    const event = indicator("Data_RappEconomia", read("Data"), date);
    const given = missing({ code: "not-available", measureId: "Data" as never, reason: "annullata" });
    expect(figureOf(event, { values: { Data: given }, goal: "2021-07-27" }).outcome).toEqual(given);
  });

  it("fails, and does not vanish, when the formula reads a measure nobody knows", () => {
    expect(figureOf(indicator("I", read("sparita")), {}).outcome).toEqual({
      kind: "failed",
      causes: [{ code: "unknown-measure", measureId: "sparita" }],
    });
  });

  it("fails to take a date for a number, and says what was wanted", () => {
    const wrong = figureOf(indicator("I", read("Data")), {
      values: { Data: dateOutcome("2021-02-01" as Day) },
    });
    expect(wrong.outcome).toEqual({ kind: "failed", causes: [{ code: "wrong-type", expected: "number" }] });
  });

  it("keeps the value of an indicator without a target, and judges nothing", () => {
    const figure = figureOf(indicator("I", read("a")), { values: { a: 3 }, goal: null });
    expect(figure).toMatchObject({ outcome: numberOutcome(3), target: null, achievement: null });
    expect(figure.steps.at(-1)).toEqual({ kind: "no-target", period: "2021" });
  });

  it("ends with the step that made the result", () => {
    const done = figureOf(indicator("I", read("a")), { values: { a: 50 } });
    expect(done.steps.at(-1)).toMatchObject({ kind: "achievement", achievement: done.achievement });
    const open = figureOf(indicator("I", read("a")), { values: { a: missing(unrecorded) } });
    expect(open.steps.at(-1)).toEqual({ kind: "absent", causes: [unrecorded] });
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "../formula/testing/codes.ts";
import { indicator, questionOf } from "../objective/testing/small-body.ts";
import type { Day } from "../quantity/day.ts";
import type { Decimal } from "../quantity/decimal.ts";
import type { Hundredths } from "../quantity/hundredths.ts";
import type { MeasureId } from "../quantity/id.ts";
import { dateOutcome, missing, numberOutcome } from "../quantity/outcome.ts";
import { toDay } from "../quantity/day.ts";
import type { PeriodCode } from "../quantity/period.ts";
import { DEFAULT_SYSTEM_2021 } from "./default-system.ts";
import type { Indicator, Target } from "./indicator.ts";
import type { Scale } from "./scale/scale.ts";
import { valueOf, type IndicatorReader } from "./value.ts";
import { wouldTake, type Possible } from "./would-take.ts";

type Values = Readonly<Record<string, number | string>>;

const readerOf = (values: Values): IndicatorReader => ({
  measure: (id, views) => {
    const value = values[views.length === 0 ? id : `${id} prima`];
    const day = typeof value === "string" ? toDay(value) : null;
    const outcome =
      typeof value === "number"
        ? numberOutcome(value)
        : day?.ok === true
          ? dateOutcome(day.value)
          : missing();
    return { figure: { outcome, provisional: false, steps: [] }, unit: "N." };
  },
  indicator: () => ({ outcome: missing(), provisional: false }),
  node: () => ({ outcome: missing(), achievement: null, leaves: false, provisional: false }),
  nodesBelow: () => [],
  holidaysOf: () => [],
});

const indicatorOf = (text: string, about: Partial<Indicator> = {}): Indicator => {
  const parsed = parse(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return indicator("I", parsed.value, about);
};

const counts: Possible = {
  ...{ kind: "number", decimals: 0, unit: "N." },
  ...{ least: "0" as Decimal, most: "100000" as Decimal },
};
const percent = { kind: "percent", unit: "%" } as const;

const valueOfTarget = (text: string): Target["value"] => {
  if (text.includes("/")) return { kind: "date", date: text.split("/").reverse().join("-") as Day };
  if (text === "yes" || text === "no") return { kind: "answer", yes: text === "yes" };
  const [from = "", to] = text.split("..");
  return to === undefined
    ? { kind: "number", number: from as Decimal }
    : { kind: "range", from: from as Decimal, to: to as Decimal };
};

type About = {
  readonly values: Values;
  readonly possible?: Possible;
  readonly scale?: Scale;
  /** What the result should be worth, instead of reaching the target. */
  readonly worth?: number;
  readonly period?: string;
};

const take = (of: Indicator, target: string | Target["value"], about: About) => {
  const { values, possible = counts, scale = null, worth = null, period = "2021" } = about;
  const value = typeof target === "string" ? valueOfTarget(target) : target;
  return wouldTake(of, {
    measureId: "a" as MeasureId,
    possible,
    achievement: worth as Hundredths | null,
    placement: {
      targets: [{ period: "2021" as PeriodCode, value }],
      scale,
      question: questionOf(period, "2022-01-01"),
      options: DEFAULT_SYSTEM_2021,
      reader: readerOf(values),
    },
  });
};

describe("wouldTake", () => {
  it("names the first count that reaches a share, by the very rounding of the indicator", () => {
    expect(take(indicatorOf("a / b", percent), "70", { values: { b: 48 } })).toEqual({
      kind: "values",
      from: "34",
      to: null,
    });
    expect(take(indicatorOf("a / b", percent), "66.67", { values: { b: 3 } })).toEqual({
      kind: "values",
      from: "2",
      to: null,
    });
  });

  it("is exact to the last decimal that is recorded", () => {
    const euro: Possible = { ...counts, decimals: 2 };
    expect(take(indicatorOf("a / b"), "0.25", { values: { b: 187.33 }, possible: euro })).toEqual({
      ...{ kind: "values", from: "45.9", to: null },
    });
  });

  it("names the last value where less is better, also as a divisor", () => {
    const atMost = { direction: "<=" } as const;
    expect(take(indicatorOf("a", atMost), "15", { values: {} })).toEqual({
      kind: "values",
      from: null,
      to: "15",
    });
    expect(take(indicatorOf("b / a"), "70", { values: { b: 100 } })).toEqual({
      kind: "values",
      from: "1",
      to: "1",
    });
  });

  it("names both ends where the target is exact", () => {
    expect(take(indicatorOf("a / b", { direction: "=", decimals: 0 }), "10", { values: { b: 4 } })).toEqual({
      ...{ kind: "values", from: "38", to: "41" },
    });
  });

  it("names the last day", () => {
    const possible: Possible = { kind: "date", first: "2021-01-01" as Day, last: "2021-12-31" as Day };
    const date = indicatorOf("a", { kind: "date", unit: "date", direction: "by" });
    expect(take(date, "30/09/2021", { values: {}, possible })).toEqual({
      kind: "values",
      from: null,
      to: "2021-09-30",
    });
    const days = indicatorOf("giorni_tra(Data_atto; a)", { kind: "days", unit: "gg", direction: "<=" });
    expect(take(days, "15", { values: { Data_atto: "2021-03-01" }, possible })).toEqual({
      ...{ kind: "values", from: null, to: "2021-03-16" },
    });
  });

  it("says when no possible value reaches it, and when all do", () => {
    expect(
      take(indicatorOf("a / b", percent), "101", {
        values: { b: 5 },
        possible: { ...counts, most: "5" as Decimal },
      }),
    ).toEqual({ kind: "none" });
    expect(take(indicatorOf("a + b"), "10", { values: { b: 20 } })).toEqual({
      kind: "values",
      from: null,
      to: null,
    });
  });

  it("says when something else is missing, when the measure plays no part, and when there is no one way", () => {
    expect(take(indicatorOf("a / b"), "1", { values: {} })).toEqual({ kind: "open" });
    expect(take(indicatorOf("b / c"), "1", { values: { b: 1, c: 1 } })).toEqual({ kind: "not-read" });
    expect(take(indicatorOf("(a - 500) * (a - 90000)"), "0", { values: {} })).toEqual({
      kind: "not-monotone",
    });
  });

  it("leaves the year before as it was", () => {
    const growth = indicatorOf("a / anno_precedente(a)", percent);
    expect(take(growth, "110", { values: { "a prima": 50 } })).toEqual({
      kind: "values",
      from: "55",
      to: null,
    });
  });

  it("reaches the target with what it names, and not with the value before", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5_000 }),
        fc.integer({ min: 1, max: 10_000 }),
        (b, hundredths) => {
          const share = indicatorOf("a / b", percent);
          const target = String(hundredths / 100);
          const found = take(share, target, { values: { b } });
          if (found.kind !== "values" || found.from === null) return;
          const reached = (a: number): boolean => {
            const { outcome } = valueOf(share, readerOf({ a, b }));
            return outcome.kind === "number" && outcome.number >= Number(target);
          };
          expect([reached(Number(found.from) - 1), reached(Number(found.from))]).toEqual([false, true]);
        },
      ),
    );
  });

  it("names both ends of a range, and the answer that is asked for [R17.1-inverse]", () => {
    expect(take(indicatorOf("a", { direction: "within" }), "10..20", { values: {} })).toEqual({
      ...{ kind: "values", from: "10", to: "20" },
    });
    const asked = indicatorOf("a", { direction: "is", kind: "yes-no", decimals: 0 });
    const answers: Possible = { ...counts, most: "1" as Decimal };
    expect(take(asked, "yes", { values: {}, possible: answers })).toEqual({
      ...{ kind: "values", from: "1", to: null },
    });
    expect(take(asked, "no", { values: {}, possible: answers })).toEqual({
      ...{ kind: "values", from: null, to: "0" },
    });
  });

  it("names the first value that is worth so much, by whatever scale [R17.1-inverse]", () => {
    const worth = 8_000;
    const marks = [
      { at: "30" as Decimal, worth: 6_000 as Hundredths },
      { at: "45" as Decimal, worth: 9_000 as Hundredths },
    ];
    const points = { insufficient: 0, threshold: 8_000, target: 10_000, excellent: 11_000 };
    const cases: readonly (readonly [Scale, string])[] = [
      [{ kind: "on-off" }, "50"],
      [{ kind: "proportional" }, "40"],
      [{ kind: "linear", reads: "value", threshold: "25" as Decimal, worth: 6_000 as Hundredths }, "38"],
      [{ kind: "linear", reads: "achievement", threshold: "50" as Decimal, worth: 0 as Hundredths }, "45"],
      [{ kind: "steps", reads: "value", marks }, "45"],
      [
        {
          kind: "four-thresholds",
          reads: "value",
          threshold: "35" as Decimal,
          excellent: "70" as Decimal,
          worth: points as Extract<Scale, { kind: "four-thresholds" }>["worth"],
        },
        "35",
      ],
    ];
    for (const [scale, from] of cases)
      expect([scale.kind, take(indicatorOf("a"), "50", { values: {}, scale, worth })]).toEqual([
        scale.kind,
        { kind: "values", from, to: null },
      ]);
  });

  it("follows a target that is computed, and refuses where it would move with the measure [R17.1-inverse]", () => {
    const parsed = parse("anno_precedente(a) * 1,05");
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    const target = { kind: "formula", formula: parsed.value } as const;
    expect(take(indicatorOf("a"), target, { values: { "a prima": 100 } })).toEqual({
      ...{ kind: "values", from: "105", to: null },
    });
    const own = parse("a / 2");
    if (!own.ok) throw new Error(JSON.stringify(own.issues));
    const moving = { kind: "formula", formula: own.value } as const;
    expect(take(indicatorOf("a"), moving, { values: {}, period: "2021-Q1" })).toEqual({
      kind: "target-moves",
    });
  });
});

import { describe, expect, it } from "vitest";
import { indicator, questionOf, read, target } from "../objective/testing/small-body.ts";
import type { Day } from "../quantity/day.ts";
import type { Decimal } from "../quantity/decimal.ts";
import type { Hundredths } from "../quantity/hundredths.ts";
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
import { evaluateIndicator, type IndicatorFigure, type Placement } from "./evaluate.ts";
import type { Indicator, Target } from "./indicator.ts";

type Reading = { readonly outcome: Outcome; readonly provisional?: boolean };

const place = (
  readings: Readonly<Record<string, Reading>>,
  about: Partial<Omit<Placement, "reader">> = {},
): Placement => ({
  ...{ targets: target("100"), scale: null, options: DEFAULT_SYSTEM_2021 },
  question: questionOf("2021", "2021-05-15"),
  ...about,
  reader: {
    measure: (id) => {
      const { outcome = missing(unrecorded(id)), provisional = false } = readings[id] ?? {};
      return { unit: "N.", figure: { outcome, provisional, steps: [] } };
    },
    indicator: () => ({ outcome: missing(), provisional: false }),
    node: () => ({ outcome: missing(), achievement: null, leaves: false, provisional: false }),
    nodesBelow: () => [],
    holidaysOf: () => [],
  },
});

const unrecorded = (id: string): Cause => ({
  ...{ code: "not-recorded", measureId: id as never },
  ...{ unitId: null, period: periodOf("2021" as PeriodCode) },
});

const computed = (id: string): readonly Target[] => [
  { period: "2021" as PeriodCode, value: { kind: "formula", formula: read(id) } },
];

const number = (value: number, provisional = false): Reading => ({
  outcome: numberOutcome(value),
  provisional,
});
const later = notDue({ code: "date-not-due", from: "2021-07-01" as Day });
const count = indicator("I", read("a"));
const event = indicator("D", read("day"), { kind: "date", unit: "date", direction: "by" });

const judged = (what: Indicator, ...where: Parameters<typeof place>): IndicatorFigure =>
  evaluateIndicator(what, place(...where));

describe("an indicator without an achievement", () => {
  it("says whether its value is missing or not due yet", () => {
    expect(judged(count, {}).unjudged).toBe("missing");
    expect(judged(count, { a: { outcome: later } }).unjudged).toBe("not-due");
  });

  it("says whether its target is: the plan gives none, or what it is computed from is not there [R17.1-formula]", () => {
    const values = { a: number(3) };
    expect(judged(count, values, { targets: [] })).toMatchObject({
      unjudged: "without-target",
      target: null,
    });
    expect(judged(count, values, { targets: computed("t") }).unjudged).toBe("missing");
    const waiting = judged(count, { ...values, t: { outcome: later } }, { targets: computed("t") });
    expect(waiting.unjudged).toBe("not-due");
    expect(waiting.steps.at(-1)).toEqual({ kind: "absent", causes: later.causes });
  });

  it("says that a target of the other type cannot be compared, and which type it is", () => {
    const beside = (what: Indicator, outcome: Outcome, goal: string) =>
      judged(what, { a: { outcome }, day: { outcome } }, { targets: target(goal) });
    const ofNumber = beside(count, numberOutcome(3), "2021-03-31");
    expect(ofNumber.unjudged).toBe("missing");
    expect(ofNumber.steps.at(-1)).toEqual({
      ...{ kind: "absent", causes: [{ code: "wrong-type", expected: "date" }] },
    });
    const ofDate = beside(event, dateOutcome("2021-03-01" as Day), "5");
    expect(ofDate.steps.at(-1)).toEqual({
      ...{ kind: "absent", causes: [{ code: "wrong-type", expected: "number" }] },
    });
  });

  it("is not said of one that has an achievement", () => {
    expect(judged(count, { a: number(50) })).toMatchObject({ unjudged: null, achievement: 5_000 });
  });
});

describe("what waits for validation", () => {
  it("makes provisional what stands on it, be it the value or the target [R5.3-recompute]", () => {
    const targets = computed("t");
    const isProvisional = (a: boolean, t: boolean): boolean =>
      judged(count, { a: number(3, a), t: number(9, t) }, { targets }).provisional;
    expect([isProvisional(false, false), isProvisional(true, false), isProvisional(false, true)]).toEqual([
      ...[false, true, true],
    ]);
  });

  it("says nothing of a value that is not there", () => {
    expect(judged(count, { t: number(9, true) }, { targets: computed("t") }).provisional).toBe(false);
  });
});

describe("a date that is awaited", () => {
  const causes = [
    unrecorded("day"),
    { code: "not-available", measureId: "day", reason: "rinviata" },
  ] as const;

  it("is only waited for when all that lacks is the record", () => {
    const declared = missing(...(causes as readonly Cause[]));
    const figure = judged(event, { day: { outcome: declared } }, { targets: target("2021-09-30") });
    expect(figure).toMatchObject({ outcome: declared, unjudged: "missing" });
  });

  it("is missing at once where no day is set until which it could be waited for", () => {
    for (const targets of [[], target("5")])
      expect(judged(event, {}, { targets }).outcome).toEqual(missing(unrecorded("day")));
  });

  it("is nothing that a number could be", () => {
    const ofNumber = judged(count, {}, { targets: target("2021-09-30") });
    expect(ofNumber.outcome).toEqual(missing(unrecorded("a")));
  });
});

describe("a part of the year", () => {
  it("takes its share of the marks that stand on the value, and of the whole year none [R17.1-intermediate]", () => {
    const scale = {
      kind: "linear",
      reads: "value",
      ...{ threshold: "60" as Decimal, worth: 6_000 as Hundredths },
    } as const;
    const worth = (period: string, a: number) =>
      judged(count, { a: number(a) }, { scale, question: questionOf(period, "2022-01-31") }).achievement;
    expect([worth("2021-Q1", 20), worth("2021-Q1", 19), worth("2021", 20), worth("2021", 60)]).toEqual([
      ...[6_000, 0, 0, 6_000],
    ]);
  });
});

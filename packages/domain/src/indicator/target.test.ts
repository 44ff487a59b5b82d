import { describe, expect, it } from "vitest";
import { read, target } from "../objective/testing/small-body.ts";
import type { Decimal } from "../quantity/decimal.ts";
import { dateOutcome, missing, notDue, numberOutcome } from "../quantity/outcome.ts";
import type { Day } from "../quantity/day.ts";
import type { PeriodCode } from "../quantity/period.ts";
import type { Indicator, Target } from "./indicator.ts";
import { chooseTarget, type ChosenTarget } from "./target.ts";
import type { IndicatorValue } from "./value.ts";

type About = Partial<Pick<Indicator, "kind" | "decimals">> & {
  readonly intermediate?: "share-of-year" | "whole-target";
  /** What the formula of a target comes to. */
  readonly computed?: IndicatorValue;
};

const chosen = (targets: readonly Target[], period: string, about: About = {}): ChosenTarget =>
  chooseTarget(targets, {
    indicator: { kind: about.kind ?? "number", decimals: about.decimals ?? 2, direction: ">=" },
    period: period as PeriodCode,
    intermediate: about.intermediate ?? "share-of-year",
    compute: () => about.computed ?? { outcome: missing(), provisional: false, steps: [] },
  });
const now = (...asked: Parameters<typeof chosen>): string | null => {
  const value = chosen(...asked).now;
  switch (value?.kind) {
    case "number":
      return value.number;
    case "date":
      return value.date;
    case "range":
      return `${value.from}..${value.to}`;
    case "answer":
      return value.yes ? "yes" : "no";
    default:
      return null;
  }
};

describe("chooseTarget", () => {
  it("asks a count for the share of the year gone by [F9c]", () => {
    expect(["2021-Q1", "2021-Q2", "2021"].map((period) => now(target("100"), period))).toEqual([
      "33.33",
      "66.67",
      "100",
    ]);
    expect(now(target("12"), "2021-05")).toBe("5");
  });

  it("rounds that share to the decimals of the indicator, so that it can be printed and redone [F8c]", () => {
    expect(now(target("8"), "2021-Q1")).toBe("2.67");
    expect(now(target("8"), "2021-Q1", { decimals: 0 })).toBe("3");
  });

  it("asks ratios, means, days and dates for the whole target [F9d]", () => {
    for (const kind of ["percent", "mean", "days"] as const)
      expect(now(target("70"), "2021-Q1", { kind })).toBe("70");
    expect(now(target("2021-12-10"), "2021-Q1", { kind: "date" })).toBe("2021-12-10");
  });

  it("prefers the target given for the very period [F9c]", () => {
    const targets = [...target("100"), ...target("20", "2021-Q1")];
    expect(now(targets, "2021-Q1")).toBe("20");
    expect(now(targets, "2021-Q2")).toBe("66.67");
    expect(chosen(targets, "2021-Q1").year).toEqual({ kind: "number", number: "100" });
  });

  it("asks for the whole where the body compares with the whole", () => {
    expect(now(target("100"), "2021-Q1", { intermediate: "whole-target" })).toBe("100");
  });

  it("tells that the plan gives none, rather than taking another year's", () => {
    expect(chosen(target("100", "2022"), "2021-Q1")).toMatchObject({
      year: null,
      now: null,
      absence: null,
      steps: [{ kind: "no-target", period: "2021-Q1" }],
    });
  });

  const range: readonly Target[] = [
    { period: "2021" as PeriodCode, value: { kind: "range", from: "6" as Decimal, to: "12" as Decimal } },
  ];

  it("takes the share of the year of both ends of a range, where counts are asked for [R17.1-intermediate]", () => {
    expect(now(range, "2021-Q1")).toBe("2..4");
    expect(now(range, "2021-Q1", { kind: "mean" })).toBe("6..12");
    expect(now(range, "2021")).toBe("6..12");
  });

  it("asks for the whole answer at any time of the year", () => {
    const asked: readonly Target[] = [{ period: "2021" as PeriodCode, value: { kind: "answer", yes: true } }];
    expect(now(asked, "2021-Q1")).toBe("yes");
  });

  const computedTarget: readonly Target[] = [
    { period: "2021" as PeriodCode, value: { kind: "formula", formula: read("x") } },
  ];
  const computed = (outcome: IndicatorValue["outcome"]): IndicatorValue => ({
    outcome,
    provisional: true,
    steps: [],
  });

  it("takes a target that is computed for what it comes to, and of counts the share of the year [R17.1-formula]", () => {
    const found = computed(numberOutcome(126));
    expect(now(computedTarget, "2021", { computed: found })).toBe("126");
    expect(now(computedTarget, "2021-Q1", { computed: found })).toBe("42");
    expect(now(computedTarget, "2021", { computed: computed(dateOutcome("2021-03-31" as Day)) })).toBe(
      "2021-03-31",
    );
    expect(chosen(computedTarget, "2021", { computed: found }).provisional).toBe(true);
  });

  it("says why a target that is computed has no result, which is not the same as having none [R17.1-formula]", () => {
    const open = notDue({ code: "date-not-due", from: "2021-07-01" as Day });
    const { absence, steps } = chosen(computedTarget, "2021", { computed: computed(open) });
    expect(now(computedTarget, "2021", { computed: computed(open) })).toBeNull();
    expect(absence).toEqual(open);
    expect(steps).toEqual([{ kind: "target-formula", period: "2021" }]);
  });

  it("tells the target as the plan states it, and then the share that is asked for by now", () => {
    const stated = { kind: "target", period: "2021", direction: ">=" };
    const whole = { ...stated, target: { kind: "number", number: "12" } };
    expect(chosen(target("12"), "2021").steps).toEqual([whole]);
    expect(chosen(target("12"), "2021-Q1").steps).toEqual([
      whole,
      { kind: "share-of-year", months: 4, target: { kind: "number", number: "4" } },
    ]);
    expect(chosen(target("12"), "2021").provisional).toBe(false);
  });

  it("tells no share where there is none: of the whole year, of a date, of what has no figure", () => {
    const kindsOf = (...asked: Parameters<typeof chosen>) => chosen(...asked).steps.map(({ kind }) => kind);
    expect(kindsOf(target("12"), "2021")).toEqual(["target"]);
    expect(kindsOf(target("2021-12-10"), "2021-Q1")).toEqual(["target"]);
    expect(kindsOf(computedTarget, "2021-Q1")).toEqual(["target-formula"]);
    expect(chosen(target("12"), "2021").share).toBeNull();
  });

  it("tells the steps of a target that is computed before the target itself [R17.1-formula]", () => {
    const steps: IndicatorValue["steps"] = [{ kind: "rounded", decimals: 2, outcome: numberOutcome(126) }];
    const found = chosen(computedTarget, "2021", {
      computed: { outcome: numberOutcome(126), provisional: false, steps },
    });
    expect(found.steps.map(({ kind }) => kind)).toEqual(["target-formula", "rounded", "target"]);
    expect(found.provisional).toBe(false);
  });

  it("takes a computed number for the answer that is asked for: all but 0 is yes [R17.1-formula]", () => {
    const answer = (result: number) =>
      chooseTarget(computedTarget, {
        indicator: { kind: "yes-no", decimals: 0, direction: "is" },
        ...{ period: "2021" as PeriodCode, intermediate: "share-of-year" },
        compute: () => computed(numberOutcome(result)),
      }).now;
    expect([answer(0), answer(1), answer(-2)]).toEqual([
      { kind: "answer", yes: false },
      { kind: "answer", yes: true },
      { kind: "answer", yes: true },
    ]);
  });

  it("gives the year's target beside the one of the period, computed too", () => {
    const targets = [...target("20", "2021-Q1"), ...computedTarget];
    expect(chosen(targets, "2021-Q1", { computed: computed(numberOutcome(126)) })).toMatchObject({
      now: { number: "20" },
      year: { number: "126" },
    });
    expect(chosen(target("20", "2021-Q1"), "2021-Q1").year).toBeNull();
  });
});

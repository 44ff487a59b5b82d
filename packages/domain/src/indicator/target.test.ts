import { describe, expect, it } from "vitest";
import { target } from "../objective/testing/small-body.ts";
import type { PeriodCode } from "../quantity/period.ts";
import type { Indicator, Target } from "./indicator.ts";
import { chooseTarget, type ChosenTarget } from "./target.ts";

type About = Partial<Pick<Indicator, "kind" | "decimals">> & {
  readonly intermediate?: "share-of-year" | "whole-target";
};

const chosen = (targets: readonly Target[], period: string, about: About = {}): ChosenTarget =>
  chooseTarget(targets, {
    indicator: { kind: about.kind ?? "number", decimals: about.decimals ?? 2, direction: ">=" },
    period: period as PeriodCode,
    intermediate: about.intermediate ?? "share-of-year",
  });
const now = (...asked: Parameters<typeof chosen>): string | null => {
  const value = chosen(...asked).now;
  if (value === null) return null;
  return value.kind === "date" ? value.date : value.number;
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
    expect(chosen(target("100", "2022"), "2021-Q1")).toEqual({
      year: null,
      now: null,
      steps: [{ kind: "no-target", period: "2021-Q1" }],
    });
  });
});

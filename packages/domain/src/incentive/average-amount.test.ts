import { describe, expect, it } from "vitest";
import { fraction, isPositive } from "../quantity/fraction.ts";
import { cents } from "../quantity/money.ts";
import { averageAmount, chosenFund, serviceResult, type StaffCounts } from "./average-amount.ts";

const counts: StaffCounts = {
  heads: fraction(70),
  fullTimeEquivalents: fraction(65),
  headsAtYearEnd: fraction(68),
  meanHeads: null,
};

describe("averageAmount", () => {
  it("divides the final fund of non-managers by their number, exactly [AMB-02]", () => {
    const fund = cents(16_000_000);
    expect(averageAmount(fund, counts, "headsAtYearEnd")).toEqual({
      ok: true,
      value: fraction(4_000_000, 17),
    });
  });

  it("may divide by full-time equivalents instead [AMB-02]", () => {
    expect(averageAmount(cents(18_200_000), counts, "fullTimeEquivalents")).toEqual({
      ok: true,
      value: fraction(280_000),
    });
  });

  it("refuses a count that nobody gave", () => {
    expect(averageAmount(cents(1), counts, "meanHeads")).toEqual({
      ok: false,
      problem: { code: "count-missing", facts: { count: "meanHeads" } },
    });
    expect(averageAmount(cents(1), { ...counts, heads: fraction(0) }, "heads").ok).toBe(false);
  });
});

describe("chosenFund", () => {
  const funds = { whole: cents(300), performance: cents(100) };

  it("takes the whole certified fund or its performance part, whichever was chosen [P-E12c]", () => {
    expect(chosenFund(funds, "whole")).toEqual({ ok: true, value: 300 });
    expect(chosenFund(funds, "performance")).toEqual({ ok: true, value: 100 });
  });

  it("reckons nothing before somebody chooses [P-E12c]", () => {
    expect(chosenFund(funds, null)).toMatchObject({ ok: false, problem: { code: "basis-not-chosen" } });
  });
});

describe("serviceResult", () => {
  const result = { before: cents(300_000), share: cents(260_000), chargesPercent: fraction(30) };

  it("is read after the operators' share and the charges on it [P-E12d]", () => {
    // 3000.00 - 2600.00 x 1.30 = -380.00
    expect(serviceResult(result, "after")).toEqual(fraction(-38_000));
    expect(isPositive(serviceResult(result, "after"))).toBe(false);
  });

  it("may be read before the share [P-E12d]", () => {
    expect(serviceResult(result, "before")).toEqual(fraction(300_000));
  });
});

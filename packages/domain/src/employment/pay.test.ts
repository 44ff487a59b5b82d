import { describe, expect, it } from "vitest";
import { cents } from "../quantity/money.ts";
import { mayGrantExtraPay, payBy, voucherValue } from "./pay.ts";

describe("pay", () => {
  it("comes by day 15 of the following month, also across the year [ISR-12.3]", () => {
    expect(payBy({ year: 2013, month: 12 }, 15)).toBe("2014-01-15");
    expect(payBy({ year: 2014, month: 1 }, 15)).toBe("2014-02-15");
  });

  it("has an extra only with two years above, new tasks and a proposal [ISR-12.2a, ISR-12.2b]", () => {
    const met = { yearsAbove: 2, hasNewTasks: true, isProposed: true };
    expect(mayGrantExtraPay(met, 2)).toBe(true);
    expect(mayGrantExtraPay({ ...met, yearsAbove: 1 }, 2)).toBe(false);
    expect(mayGrantExtraPay({ ...met, hasNewTasks: false }, 2)).toBe(false);
    expect(mayGrantExtraPay({ ...met, isProposed: false }, 2)).toBe(false);
  });

  it("has meal vouchers worth at most the chamber's own [ISR-13.2]", () => {
    expect([voucherValue(cents(850), cents(700)), voucherValue(cents(600), cents(700))]).toEqual([700, 600]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amountText, centsBelow, nearestCents, toCents, totalOf } from "./amount.ts";
import { fraction } from "./fraction.ts";
import { cents } from "./money.ts";

describe("amounts of euro", () => {
  it("come back as they were written", () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), (value) => {
        expect(toCents(amountText(cents(value)))).toEqual({ ok: true, value });
      }),
    );
  });

  it("are refused unless they have their two decimals [R17.12]", () => {
    const codes = ["2600", "2600.5", "2,600.00", "2600,00", "", "1.000"].map((text) => toCents(text).ok);
    expect(codes).toEqual(Array(6).fill(false));
  });

  it("are cut to the cent below where they may not be exceeded, and rounded to the nearest elsewhere", () => {
    expect([centsBelow(fraction(1999, 10)), nearestCents(fraction(1995, 10))]).toEqual([199, 200]);
  });

  it("add up in whole cents", () => {
    expect(totalOf([cents(1), cents(20), cents(300)])).toBe(321);
  });
});

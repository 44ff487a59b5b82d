import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { round } from "./rounding.ts";

/** The per cent of two whole numbers to two decimals, half away from zero, by whole numbers alone. */
const exactPercent = (n: number, d: number): number => Math.floor((n * 20_000 + d) / (2 * d)) / 100;

/** How many of the fractions with these denominators are not rounded to the exact per cent. */
const wrongBetween = (first: number, last: number): number => {
  let wrong = 0;
  for (let d = first; d <= last; d += 1)
    for (let n = 0; n <= d; n += 1) if (round((n / d) * 100, 2) !== exactPercent(n, d)) wrong += 1;
  return wrong;
};

describe("round", () => {
  it("gives 57 of 100 as 57,00 although binary numbers make it 56,99999999999999 [F8b]", () => {
    expect((57 / 100) * 100 === 57).toBe(false);
    expect(round((57 / 100) * 100, 2)).toBe(57);
  });

  it("is right for every fraction up to 10.000 [F8b]", () => {
    expect(wrongBetween(1, 10_000)).toBe(0);
  });

  it("rounds a half away from zero, on both sides [F8b]", () => {
    expect(round(0.285, 2)).toBe(0.29);
    expect(round(-0.285, 2)).toBe(-0.29);
    expect(round(2.5, 0)).toBe(3);
    expect(round(-2.5, 0)).toBe(-3);
  });

  it("leaves what is rounded as it is", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }), (digits, decimals) => {
        const value = digits / 10 ** decimals;
        expect(round(value, decimals)).toBe(value);
        expect(round(round(value, decimals), decimals)).toBe(value);
      }),
    );
  });

  it("never turns what small numbers leave into a negative zero", () => {
    expect(Object.is(round(-0.001, 2), 0)).toBe(true);
  });

  it("hands back what is not finite, for the caller to refuse", () => {
    expect(round(Infinity, 2)).toBe(Infinity);
    expect(round(NaN, 2)).toBeNaN();
  });
});

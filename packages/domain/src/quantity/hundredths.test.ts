import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromHundredths, HUNDRED, hundredths, toHundredths } from "./hundredths.ts";

describe("hundredths", () => {
  it("hold two decimals as a whole number, rounded half away from zero [F8d]", () => {
    expect(toHundredths(87.456)).toBe(8746);
    expect(toHundredths(0.285)).toBe(29);
    expect(toHundredths(100)).toBe(HUNDRED);
    expect(fromHundredths(hundredths(3334))).toBe(33.34);
  });

  it("make the same total in any order, unlike numbers with decimals [F8d]", () => {
    expect(0.1 + 0.2 + 0.3 === 0.3 + 0.2 + 0.1).toBe(false);
    const weights = fc.array(fc.integer({ min: 0, max: 10_000 }));
    fc.assert(
      fc.property(weights, (all) => {
        const total = (rows: readonly number[]): number =>
          rows.reduce((sum, row) => sum + toHundredths(row / 100), 0);
        expect(total(all)).toBe(total(all.toReversed()));
      }),
    );
  });
});

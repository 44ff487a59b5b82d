import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compare,
  decimalText,
  fraction,
  minus,
  nearestWhole,
  over,
  plus,
  ratioText,
  times,
  toFraction,
  wholePart,
} from "./fraction.ts";

const ratios = fc
  .tuple(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.bigInt(1n, 10n ** 6n))
  .map(([top, bottom]) => fraction(top, bottom));

describe("fraction", () => {
  it("keeps lowest terms and a positive denominator", () => {
    expect(fraction(6, -8)).toEqual({ numerator: -3n, denominator: 4n });
  });

  it("throws on a zero denominator, which is a mistake of the program", () => {
    expect(() => fraction(1, 0)).toThrow(RangeError);
  });

  it("takes back what it added and what it multiplied by", () => {
    fc.assert(
      fc.property(ratios, ratios, (a, b) => {
        expect(minus(plus(a, b), b)).toEqual(a);
        fc.pre(b.numerator !== 0n);
        expect(over(times(a, b), b)).toEqual(a);
      }),
    );
  });

  it("orders as the difference does", () => {
    fc.assert(
      fc.property(ratios, ratios, (a, b) => {
        const sign = compare(minus(a, b), fraction(0));
        expect(compare(a, b)).toBe(sign);
        expect(compare(b, a) + sign).toBe(0);
      }),
    );
  });
});

describe("whole numbers around a fraction", () => {
  it("cuts towards the number below, also under zero", () => {
    expect([wholePart(fraction(7, 2)), wholePart(fraction(-7, 2)), wholePart(fraction(-4))]).toEqual([
      3n,
      -4n,
      -4n,
    ]);
  });

  it("rounds halves away from zero", () => {
    expect([5, -5, 4].map((half) => nearestWhole(fraction(half, 2)))).toEqual([3n, -3n, 2n]);
  });
});

describe("toFraction", () => {
  it("reads decimals and ratios without loss [R17.12]", () => {
    const read = (text: string) => {
      const value = toFraction(text);
      return value.ok ? ratioText(value.value) : value.problem.code;
    };
    expect(["95.5", "-0.10", "1307/1460", "12"].map(read)).toEqual(["191/2", "-1/10", "1307/1460", "12/1"]);
    expect(["1/0", "0,5", "", "1e3", "1.", "3/-4"].map(read)).toEqual(Array(6).fill("not-a-ratio"));
  });
});

describe("decimalText", () => {
  it("shows so many decimals and rounds halves away from zero", () => {
    const shown = [fraction(2, 3), fraction(1, 200), fraction(-1, 200), fraction(-1, 300)];
    expect(shown.map((value) => decimalText(value, 2))).toEqual(["0.67", "0.01", "-0.01", "0.00"]);
    expect(decimalText(fraction(5, 2), 0)).toBe("3");
  });
});

import { describe, expect, it } from "vitest";
import { compare } from "./compare.ts";
import { COMPARISONS } from "./formula.ts";

/** The signs that hold between two figures, in the order of the list. */
const holding = (left: number | string, right: number | string): string =>
  COMPARISONS.filter((sign) => compare(sign, left, right))
    .toSorted()
    .join(" ");

const LESS = "< <= <>";
const EQUAL = "<= = >=";
const MORE = "<> > >=";

describe("compare", () => {
  it("knows less, equal and more, of numbers and of days [LANG-exact]", () => {
    expect(holding(2, 3)).toBe(LESS);
    expect(holding(3, 3)).toBe(EQUAL);
    expect(holding(3, 2)).toBe(MORE);
    expect(holding(-3, -2)).toBe(LESS);
    expect(holding("2021-01-29", "2021-02-15")).toBe(LESS);
    expect(holding("2021-02-15", "2021-02-15")).toBe(EQUAL);
    expect(holding("2021-02-15", "2021-01-29")).toBe(MORE);
  });

  it("tells no difference beyond the twelfth decimal, and every one before [LANG-exact]", () => {
    expect(holding(0.1 + 0.2, 0.3)).toBe(EQUAL);
    expect(holding(0.3, 0.300_000_000_000_4)).toBe(EQUAL);
    expect(holding(0.3, 0.300_000_000_001)).toBe(LESS);
    expect(holding(0, 4e-13)).toBe(EQUAL);
    expect(holding(0, 1e-12)).toBe(LESS);
  });

  it("counts fifteen digits of the larger number, where twelve decimals would be more [LANG-exact]", () => {
    expect(holding(100_000_000_000_001, 100_000_000_000_000)).toBe(MORE);
    expect(holding(12_345.678_901_234, 12_345.678_901_234_01)).toBe(EQUAL);
    expect(holding(12_345.678_901_23, 12_345.678_901_24)).toBe(LESS);
    expect(holding(1_000_000 / 3, 333_333.333_333_333)).toBe(EQUAL);
    expect(holding(1, 1_000_000.000_000_01)).toBe(LESS);
  });
});

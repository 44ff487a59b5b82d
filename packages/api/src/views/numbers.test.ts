import type { Cents, Decimal, Hundredths } from "@albero/domain";
import { describe, expect, it } from "vitest";
import { centsText, decimalText, hundredthsText, paddedDecimal, recordedView } from "./numbers.ts";

describe("a number on the wire", () => {
  it("has the decimals of its indicator, rounded half away from zero [F8b]", () => {
    expect(decimalText(47.5, 2)).toBe("47.50");
    expect(decimalText(2.5, 0)).toBe("3");
    expect(decimalText(-2.5, 0)).toBe("-3");
    expect(decimalText(1.005, 2)).toBe("1.01");
  });

  it("is never minus nothing, and never a power of ten", () => {
    expect(decimalText(-0.001, 2)).toBe("0.00");
    expect(decimalText(1e22, 2)).toBe("10000000000000000000000");
  });

  it("loses no digit that was recorded", () => {
    expect(paddedDecimal("57", 2)).toBe("57.00");
    expect(paddedDecimal("57.125", 2)).toBe("57.125");
    expect(paddedDecimal("57", 0)).toBe("57");
    expect(recordedView({ kind: "number", number: "-3.5" as Decimal }, 2)).toEqual({
      kind: "number",
      number: "-3.50",
    });
  });
});

describe("an integer of hundredths", () => {
  it("is written with its point", () => {
    expect(hundredthsText(3334 as Hundredths)).toBe("33.34");
    expect(hundredthsText(0 as Hundredths)).toBe("0.00");
    expect(hundredthsText(7 as Hundredths)).toBe("0.07");
    expect(centsText(-113_705_842 as Cents)).toBe("-1137058.42");
    expect(centsText(-5 as Cents)).toBe("-0.05");
  });
});

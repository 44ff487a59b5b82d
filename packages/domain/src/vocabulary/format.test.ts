import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Day } from "../quantity/day.ts";
import type { Decimal } from "../quantity/decimal.ts";
import { hundredths } from "../quantity/hundredths.ts";
import { cents } from "../quantity/money.ts";
import {
  formatDay,
  formatDecimal,
  formatHundredths,
  formatMoney,
  formatNumber,
  formatPercent,
  formatRough,
} from "./format.ts";

const decimal = (text: string): Decimal => text as Decimal;

describe("formatDecimal", () => {
  it("writes a comma and dots of thousands in Italian, the other way round in English [R5.2-format]", () => {
    expect(formatDecimal(decimal("1234.5"), 2, "it")).toBe("1.234,50");
    expect(formatDecimal(decimal("1234567.89"), 2, "it")).toBe("1.234.567,89");
    expect(formatDecimal(decimal("1234.5"), 2, "en")).toBe("1,234.50");
    expect(formatDecimal(decimal("999"), 0, "it")).toBe("999");
  });

  it("loses no digit that was recorded [R17.12]", () => {
    expect(formatDecimal(decimal("0.125"), 2, "it")).toBe("0,125");
    expect(formatDecimal(decimal("123456789012.345"), 2, "it")).toBe("123.456.789.012,345");
  });

  it("writes a minus sign, not a hyphen", () => {
    expect(formatDecimal(decimal("-437808.81"), 2, "it")).toBe("−437.808,81");
  });

  it("can be read back, whatever the number [R17.12]", () => {
    const digits = fc.tuple(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 3 }));
    fc.assert(
      fc.property(digits, ([whole, places]) => {
        const text = (whole / 10 ** places).toFixed(places);
        const readBack = formatDecimal(decimal(text), 0, "it")
          .replaceAll(".", "")
          .replace(",", ".")
          .replace("−", "-");
        expect(Number(readBack)).toBe(Number(text));
      }),
    );
  });
});

describe("computed figures", () => {
  it("have exactly the decimals they were rounded to", () => {
    expect(formatNumber(47.5, 2, "it")).toBe("47,50");
    expect(formatNumber(-0.001, 2, "it")).toBe("0,00");
    expect(formatNumber(1e21, 0, "it")).toBe("1.000.000.000.000.000.000.000");
  });

  it("show that they go on while they are not rounded, and hide what binary numbers add", () => {
    expect(formatRough(22 / 31, 0, "it")).toBe("0,709677…");
    expect(formatRough(0.1 + 0.2, 0, "it")).toBe("0,3");
    expect(formatRough(31, 0, "it")).toBe("31");
    expect(formatRough(0.8, 2, "it")).toBe("0,80");
  });
});

describe("weights, achievements, money and days", () => {
  it("are written from whole numbers", () => {
    expect(formatHundredths(hundredths(3_334), "it")).toBe("33,34");
    expect(formatPercent(hundredths(7), "it")).toBe("0,07 %");
    expect(formatMoney(cents(23_500_000), "it")).toBe("235.000,00 €");
    expect(formatMoney(cents(-5), "en")).toBe("−€0.05");
    expect(formatDay("2021-05-15" as Day)).toBe("15/05/2021");
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimalToNumber, roundedDecimal, toDecimal } from "./decimal.ts";

const canonical = (text: string): string | null => {
  const decimal = toDecimal(text);
  return decimal.ok ? decimal.value : null;
};

describe("toDecimal", () => {
  it("writes one number in one way", () => {
    expect(["12.50", "012.5", "12.5"].map(canonical)).toEqual(["12.5", "12.5", "12.5"]);
    expect(["-0.00", "0", "00"].map(canonical)).toEqual(["0", "0", "0"]);
  });

  it("refuses the sixteenth digit, which binary numbers could not give back [F8a]", () => {
    expect(canonical("123456789012345")).toBe("123456789012345");
    expect(toDecimal("1234567890123456")).toMatchObject({ ok: false, problem: { code: "too-many-digits" } });
    expect(toDecimal("0.1234567890123456")).toMatchObject({
      ok: false,
      problem: { code: "too-many-digits" },
    });
  });

  it("refuses commas, signs of thousands, exponents and words", () => {
    for (const text of ["12,5", "1.234.567", "1e3", "", "dodici", " 12", "+1", "."])
      expect(toDecimal(text)).toMatchObject({
        ok: false,
        problem: { code: "not-a-number", facts: { text } },
      });
  });

  it("gives a number of fifteen digits back as it was written [R17.12]", () => {
    const written = fc
      .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 9 }))
      .map(([digits, places]) => (digits / 10 ** places).toFixed(places));
    fc.assert(
      fc.property(written, (text) => {
        const decimal = toDecimal(text);
        expect(decimal.ok && Number(decimal.value)).toBe(Number(text));
        expect(decimal.ok && canonical(decimal.value)).toBe(decimal.ok && decimal.value);
      }),
    );
  });
});

describe("roundedDecimal", () => {
  it("writes a computed number exactly, without an exponent and without zeros at the end", () => {
    expect(roundedDecimal(8 / 3, 2)).toBe("2.67");
    expect(roundedDecimal(40, 2)).toBe("40");
    expect(roundedDecimal(0.0000001, 8)).toBe("0.0000001");
    expect(roundedDecimal(-1.005, 2)).toBe("-1.01");
    expect(decimalToNumber(roundedDecimal(100 / 3, 2))).toBe(33.33);
  });
});

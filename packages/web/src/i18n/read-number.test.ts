import { describe, expect, it } from "vitest";
import { readNumber } from "./read-number.ts";

describe("readNumber", () => {
  it.each([
    ["12,5", "12.5"],
    ["12.5", "12.5"],
    ["7", "7"],
    [" 1.234,56 ", "1234.56"],
    ["1,234.56", "1234.56"],
    ["1.234.567", "1234567"],
    ["1 234", "1234"],
    ["−3,25", "-3.25"],
    ["0.125", "0.125"],
    ["12.3456", "12.3456"],
    ["1234.567", "1234.567"],
  ])("reads %s as %s", (text, number) => {
    expect(readNumber(text)).toEqual({ kind: "number", number });
  });

  it.each([
    ["1.234", ["1234", "1.234"]],
    ["-12.500", ["-12500", "-12.500"]],
  ])("asks which number %s is instead of guessing", (text, readings) => {
    expect(readNumber(text)).toEqual({ kind: "ambiguous", readings });
  });

  it.each(["", "n.d.", "12,5,0", "1.23.456", "12 euro", "--1", "1e3"])(
    "refuses %j, which is no number",
    (text) => {
      expect(readNumber(text)).toEqual({ kind: "not-a-number" });
    },
  );
});

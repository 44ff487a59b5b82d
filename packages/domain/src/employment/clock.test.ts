import { describe, expect, it } from "vitest";
import { fraction } from "../quantity/fraction.ts";
import { clockText, readAsDecimals, toMinutes } from "./clock.ts";

describe("hours and minutes", () => {
  it("are read as the regulation prints them, never as decimals [AMB-18]", () => {
    expect(toMinutes("6,30")).toEqual({ ok: true, value: 390 });
    expect(toMinutes("14:25")).toEqual({ ok: true, value: 865 });
    expect(readAsDecimals("6,30")).toEqual(fraction(63, 10));
  });

  it("are refused when minutes pass 59 or the form is another", () => {
    expect(["6,60", "6.30", "630", "", "6,3"].map((text) => toMinutes(text).ok)).toEqual(
      Array(5).fill(false),
    );
  });

  it("are written with two digits of minutes", () => {
    expect([0, 65, 555, 2_280].map(clockText)).toEqual(["0:00", "1:05", "9:15", "38:00"]);
  });
});

import { describe, expect, it } from "vitest";
import { isr2013Employment } from "../regulation/isr/2013-employment.ts";
import { decimalText, fraction, sumOf } from "../quantity/fraction.ts";
import { clockText, readAsDecimals } from "./clock.ts";
import { partTimeWeek, weekMinutes } from "./timetable.ts";

const { timetable, weekHours } = isr2013Employment.hours;

describe("the agency's week", () => {
  it("makes 38:00 with its figures as hours and minutes [ISR-19.5, C-HOUR]", () => {
    expect(weekMinutes(timetable)).toBe(2_280);
    expect(weekMinutes(timetable)).toBe(weekHours * 60);
  });

  it("would make 37.20 with them as decimals, which contradicts the text [AMB-18]", () => {
    const printed = ["6,30", "9,15", "6,30", "9,15", "6,30"];
    expect(decimalText(sumOf(printed.map(readAsDecimals)), 2)).toBe("37.20");
  });

  it("is scaled by part-time to the nearest minute [ISR-19.5]", () => {
    expect(clockText(partTimeWeek(2_280, fraction(50)))).toBe("19:00");
    expect(partTimeWeek(2_280, fraction(6_125, 100))).toBe(1_397);
  });
});

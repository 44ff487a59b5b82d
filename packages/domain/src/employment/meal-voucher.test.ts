import { describe, expect, it } from "vitest";
import { isr2013Employment } from "../regulation/isr/2013-employment.ts";
import { earnsVoucher } from "./meal-voucher.ts";

const { returnDays } = isr2013Employment.thresholds;

describe("earnsVoucher", () => {
  it("needs a day of return by the timetable and real work in its afternoon [AMB-21, ISR-13.1]", () => {
    const earns = (day: "mon" | "tue", afternoon: number) =>
      earnsVoucher({ day, afternoon }, returnDays, "returnDays");
    expect([earns("tue", 180), earns("tue", 0), earns("mon", 180)]).toEqual([true, false, false]);
  });

  it("may take any day with work after lunch [AMB-21]", () => {
    expect(earnsVoucher({ day: "mon", afternoon: 180 }, returnDays, "anyAfternoon")).toBe(true);
    expect(earnsVoucher({ day: "mon", afternoon: 0 }, returnDays, "anyAfternoon")).toBe(false);
  });
});

import { describe, expect, it } from "vitest";
import { isr2013Employment } from "../regulation/isr/2013-employment.ts";
import type { Day } from "../quantity/day.ts";
import { daysLate, deadlineOf, type AgencyStep } from "./deadlines.ts";

const { deadlines } = isr2013Employment;
const due = (step: AgencyStep) => deadlineOf(deadlines, step, 2013);

describe("the agency's year", () => {
  it("assigns objectives by 30 April and tells them by 15 May [ISR-21.1, ISR-21.3]", () => {
    expect([due("objectivesToDirection"), due("objectivesToStaff")]).toEqual(["2013-04-30", "2013-05-15"]);
  });

  it("tells the summer closing by the end of May [ISR-17.1b]", () => {
    expect(due("summerClosingDates")).toBe("2013-05-31");
  });

  it("is validated, evaluated and paid in the following year [ISR-22.1a, ISR-22.1b, ISR-23.4, ISR-23.8]", () => {
    expect([due("oivValidation"), due("agencyEvaluation"), due("bonusDecision")]).toEqual([
      "2014-09-15",
      "2014-09-30",
      "2014-10-30",
    ]);
  });

  it("counts days after the last one, and none on it or before [ISR-23.4]", () => {
    const late = (done: string) => daysLate(due("bonusDecision"), done as Day);
    expect([late("2014-11-05"), late("2014-10-30"), late("2014-10-01")]).toEqual([6, 0, 0]);
  });
});

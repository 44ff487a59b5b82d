import { describe, expect, it } from "vitest";
import type { Day } from "../quantity/day.ts";
import { periodOf, type PeriodCode } from "../quantity/period.ts";
import { dayBefore, duringPeriod, periodName, periodNameOfDays } from "./period-name.ts";

const code = (text: string): PeriodCode => text as PeriodCode;
const CODES = ["2021", "2021-S2", "2021-Q1", "2021-Q3", "2021-T4", "2021-05", "2021-12"].map(code);

describe("periodName", () => {
  it("says a period as people of the trade do [P-W1]", () => {
    expect(CODES.map((each) => periodName(each, "it"))).toEqual([
      "anno 2021",
      "II semestre 2021",
      "I quadrimestre 2021",
      "III quadrimestre 2021",
      "IV trimestre 2021",
      "maggio 2021",
      "dicembre 2021",
    ]);
    expect(periodName(code("2021-Q1"), "en")).toBe("1st four-month period of 2021");
  });

  it("is the same from the days as from the name", () => {
    for (const each of CODES)
      for (const language of ["it", "en"] as const)
        expect(periodNameOfDays(periodOf(each), language)).toBe(periodName(each, language));
  });

  it("tells days without a name from the first to the last one included", () => {
    const odd = { from: "2021-02-01" as Day, to: "2021-07-01" as Day };
    expect(periodNameOfDays(odd, "it")).toBe("dal 01/02/2021 al 30/06/2021");
    const shifted = { from: "2021-02-01" as Day, to: "2021-05-01" as Day };
    expect(periodNameOfDays(shifted, "it")).toBe("dal 01/02/2021 al 30/04/2021");
  });
});

describe("duringPeriod", () => {
  it("answers when", () => {
    expect(duringPeriod(periodOf(code("2021-Q1")), "it")).toBe("nel I quadrimestre 2021");
    expect(duringPeriod(periodOf(code("2021-05")), "it")).toBe("nel mese di maggio 2021");
    expect(duringPeriod(periodOf(code("2021")), "en")).toBe("in 2021");
  });
});

describe("dayBefore", () => {
  it("goes back over months and years", () => {
    expect(["2021-03-01", "2022-01-01"].map((day) => dayBefore(day as Day))).toEqual([
      "2021-02-28",
      "2021-12-31",
    ]);
  });
});

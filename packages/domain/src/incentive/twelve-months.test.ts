import { describe, expect, it } from "vitest";
import type { Day } from "../quantity/day.ts";
import { monthsOfContract, referenceDay } from "./twelve-months.ts";

const reached = (signedOn: string, before: string): boolean =>
  monthsOfContract({ signedOn: signedOn as Day, before: before as Day, months: 12 }).reached;

describe("monthsOfContract", () => {
  it("is satisfied by exactly twelve months and not by a day less [ISR-23.6a]", () => {
    expect(reached("2013-10-30", "2014-10-30")).toBe(true);
    expect(reached("2013-10-31", "2014-10-30")).toBe(false);
  });

  it("gives 29 February its anniversary on 28 February [ISR-23.6a]", () => {
    expect(reached("2012-02-29", "2013-02-28")).toBe(true);
    expect(reached("2012-02-29", "2013-02-27")).toBe(false);
  });

  it("shows the two days it compared", () => {
    const asked = { signedOn: "2012-02-29" as Day, before: "2013-02-28" as Day, months: 12 };
    expect(monthsOfContract(asked)).toEqual({
      reached: true,
      anniversary: "2013-02-28",
      before: "2013-02-28",
    });
  });
});

describe("referenceDay", () => {
  it("is the decision, the end or the start of the reference year [AMB-06]", () => {
    const about = { year: 2013, decision: "2014-10-30" as Day };
    expect(referenceDay("decision", about)).toBe("2014-10-30");
    expect(referenceDay("yearEnd", about)).toBe("2013-12-31");
    expect(referenceDay("yearStart", about)).toBe("2013-01-01");
  });
});

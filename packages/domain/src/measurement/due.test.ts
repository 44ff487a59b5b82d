import { describe, expect, it } from "vitest";
import { measure, questionOf } from "../objective/testing/small-body.ts";
import type { Day } from "../quantity/day.ts";
import { periodOf, type PeriodCode } from "../quantity/period.ts";
import { dueFrom, isDue, slotsOf, slotsToDate } from "./due.ts";

const slot = (code: string) => periodOf(code as PeriodCode);

describe("slotsOf", () => {
  it("cuts a year by the frequency of the measure", () => {
    expect(slotsOf("year", 2021)).toEqual(["2021"]);
    expect(slotsOf("semester", 2021)).toEqual(["2021-S1", "2021-S2"]);
    expect(slotsOf("quadrimestre", 2021)).toEqual(["2021-Q1", "2021-Q2", "2021-Q3"]);
    expect(slotsOf("quarter", 2021)).toHaveLength(4);
    expect(slotsOf("month", 2021).at(-1)).toBe("2021-12");
  });
});

describe("slotsToDate", () => {
  it("leaves out what ends after the asked period", () => {
    expect(slotsToDate(measure("m"), "2021-S1" as PeriodCode)).toEqual([slot("2021-Q1")]);
    expect(slotsToDate(measure("m", { frequency: "year" }), "2021-Q1" as PeriodCode)).toEqual([]);
  });
});

describe("isDue", () => {
  it("waits for the end of the slot, the day after its last [F9e]", () => {
    expect(isDue(measure("m"), slot("2021-Q1"), "2021-04-30" as Day)).toBe(false);
    expect(isDue(measure("m"), slot("2021-Q1"), "2021-05-01" as Day)).toBe(true);
  });

  it("begins with the first due period, whatever frequency it is named in [F9a]", () => {
    const late = measure("m", { firstDue: "2021-Q2" as PeriodCode });
    expect(isDue(late, slot("2021-Q1"), "2021-12-31" as Day)).toBe(false);
    expect(isDue(late, slot("2021-Q2"), "2021-12-31" as Day)).toBe(true);
    const ofYear = measure("m", { firstDue: "2021" as PeriodCode });
    expect(isDue(ofYear, slot("2021-Q1"), "2021-12-31" as Day)).toBe(true);
    expect(isDue(ofYear, slot("2020-Q3"), "2021-12-31" as Day)).toBe(false);
  });
});

describe("dueFrom", () => {
  it("is the end of the first slot that is still to come", () => {
    expect(dueFrom(measure("m", { frequency: "year" }), questionOf("2021-Q1", "2021-05-15"))).toBe(
      "2022-01-01",
    );
    expect(dueFrom(measure("m"), questionOf("2021-Q1", "2021-04-15"))).toBe("2021-05-01");
    expect(
      dueFrom(measure("m", { firstDue: "2021-Q2" as PeriodCode }), questionOf("2021-Q1", "2021-05-15")),
    ).toBe("2021-09-01");
    expect(
      dueFrom(measure("m", { firstDue: "2024" as PeriodCode }), questionOf("2021-Q1", "2021-05-15")),
    ).toBe("2025-01-01");
  });
});

import { describe, expect, it } from "vitest";
import { addDays, daysBetween, toDay, toInstant, type Day } from "./day.ts";

describe("toDay", () => {
  it("reads a calendar day and refuses one that does not exist", () => {
    expect(toDay("2020-02-29")).toEqual({ ok: true, value: "2020-02-29" });
    for (const text of ["2021-02-29", "2021-13-01", "15/05/2021", "2021-5-15", "2021-05-15T00:00", ""])
      expect(toDay(text)).toMatchObject({ ok: false, problem: { code: "not-a-day", facts: { text } } });
  });
});

describe("toInstant", () => {
  it("writes one moment in one way, whatever its offset", () => {
    expect(toInstant("2021-05-15T10:00:00+02:00")).toEqual({ ok: true, value: "2021-05-15T08:00:00.000Z" });
    expect(toInstant("2021-05-15T08:00:00.123456Z")).toEqual({ ok: true, value: "2021-05-15T08:00:00.123Z" });
  });

  it("refuses a time that belongs to no place", () => {
    expect(toInstant("2021-05-15T10:00:00")).toMatchObject({
      ok: false,
      problem: { code: "not-an-instant" },
    });
  });
});

describe("days", () => {
  it("are counted over months, years and changes of the clock", () => {
    expect(addDays("2021-02-28" as Day, 1)).toBe("2021-03-01");
    expect(addDays("2021-01-01" as Day, -1)).toBe("2020-12-31");
    expect(daysBetween("2021-03-27" as Day, "2021-03-29" as Day)).toBe(2);
    expect(daysBetween("2021-05-15" as Day, "2021-05-01" as Day)).toBe(-14);
  });
});

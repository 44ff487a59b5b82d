import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween, type Day } from "./day.ts";
import { easterSunday } from "./easter.ts";
import { italianHolidays } from "./italian-holidays.ts";
import { workingDaysBetween } from "./working-days.ts";

const between = (from: string, to: string): number =>
  workingDaysBetween(from as Day, to as Day, italianHolidays);
const isWorking = (day: Day): boolean =>
  Temporal.PlainDate.from(day).dayOfWeek < 6 && !italianHolidays(Number(day.slice(0, 4))).includes(day);

describe("easterSunday", () => {
  it("gives the Easters of the almanac", () => {
    const known =
      "1961-04-02 1981-04-19 1954-04-18 2000-04-23 2008-03-23 2011-04-24 2019-04-21 2020-04-12 2021-04-04 2022-04-17 2024-03-31 2025-04-20 2026-04-05 2038-04-25";
    for (const day of known.split(" ")) expect(easterSunday(Number(day.slice(0, 4)))).toBe(day);
  });

  it("is a Sunday between 22 March and 25 April in every year", () => {
    for (let year = 1583; year <= 4099; year += 1) {
      const day = easterSunday(year);
      expect(Temporal.PlainDate.from(day).dayOfWeek).toBe(7);
      expect(day.slice(5) >= "03-22" && day.slice(5) <= "04-25").toBe(true);
    }
  });
});

describe("italianHolidays", () => {
  it("lists the national holidays of 2021", () => {
    expect(italianHolidays(2021).map((day) => day.slice(5))).toEqual([
      ...["01-01", "01-06", "04-05", "04-25", "05-01", "06-02", "08-15", "11-01", "12-08", "12-25", "12-26"],
    ]);
  });

  it("follows the law as it changed, and leaves the years before as they were", () => {
    expect(italianHolidays(2000)).not.toContain("2000-06-02");
    expect(italianHolidays(2001)).toContain("2001-06-02");
    expect(italianHolidays(1985)).not.toContain("1985-01-06");
    expect(italianHolidays(2011)).toContain("2011-03-17");
    expect(italianHolidays(2012)).not.toContain("2012-03-17");
    expect(italianHolidays(2025)).not.toContain("2025-10-04");
    expect(italianHolidays(2026)).toContain("2026-10-04");
  });
});

describe("workingDaysBetween", () => {
  it("counts from the day after the first, up to and with the second", () => {
    expect(between("2021-05-14", "2021-05-17")).toBe(1);
    expect(between("2021-05-14", "2021-05-14")).toBe(0);
    expect(between("2021-05-10", "2021-05-14")).toBe(4);
    expect(between("2021-05-15", "2021-05-16")).toBe(0);
    expect(between("2021-12-31", "2022-01-10")).toBe(5);
  });

  it("counts back where the second day is earlier", () => {
    expect(between("2021-05-17", "2021-05-14")).toBe(-1);
  });

  it("agrees with looking at each day", () => {
    fc.assert(
      fc.property(fc.nat(8_000), fc.nat(500), (start, length) => {
        const from = addDays("2005-01-01" as Day, start);
        const to = addDays(from, length);
        const days = Array.from({ length: daysBetween(from, to) }, (_, i) => addDays(from, i + 1));
        expect(between(from, to)).toBe(days.filter(isWorking).length);
      }),
    );
  });

  it("is quick over all the years a date can say", () => {
    expect(between("0001-01-01", "9999-12-31")).toBeGreaterThan(2_000_000);
  });
});

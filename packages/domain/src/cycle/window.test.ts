import { describe, expect, it } from "vitest";
import type { Frequency } from "../measurement/measure.ts";
import type { Day, Instant } from "../quantity/day.ts";
import type { UnitId } from "../quantity/id.ts";
import { italianHolidays } from "../quantity/italian-holidays.ts";
import type { PeriodCode } from "../quantity/period.ts";
import { defaultCalendar, type Calendar, type Extension } from "./calendar.ts";
import { extendedTo, roundsOf, stageOf, windowOf } from "./window.ts";

const ground = (calendar: Calendar) => ({ calendar, holidaysOf: italianHolidays });
const of2021 = defaultCalendar(2021);
const measure = (frequency: Frequency, daysAllowed = 15) => ({ frequency, daysAllowed });
const dueOf = (frequency: Frequency, period: string, calendar = of2021): Day =>
  windowOf(measure(frequency), period as PeriodCode, ground(calendar)).due;

describe("windowOf", () => {
  it("ends fifteen days after 30/4, 31/8 and 31/12 when no holiday is in the way [R7-quadrimestri] [R7-update]", () => {
    const asItFalls: Calendar = { ...of2021, holidayRule: "as-it-falls" };
    expect(["2021-Q1", "2021-Q2", "2021-Q3"].map((q) => dueOf("quadrimestre", q, asItFalls))).toEqual([
      "2021-05-15",
      "2021-09-15",
      "2022-01-15",
    ]);
  });

  it("moves a deadline on a Saturday to Monday, unless the body switches the rule off [C-DUE] [R17.4] [P-C3b]", () => {
    expect(dueOf("quadrimestre", "2021-Q1")).toBe("2021-05-17");
    expect(dueOf("quadrimestre", "2021-Q2")).toBe("2021-09-15");
    expect(dueOf("quadrimestre", "2021-Q3")).toBe("2022-01-17");
  });

  it("gives the items of a month thirty days after its end [R7-monthly]", () => {
    const window = windowOf(measure("month", 30), "2021-02" as PeriodCode, ground(of2021));
    expect(window).toMatchObject({ opens: "2021-03-01", due: "2021-03-30" });
  });

  it("collects what comes once a year in the window of the yearly close [P-C1b]", () => {
    expect(windowOf(measure("year"), "2021" as PeriodCode, ground(of2021))).toEqual({
      opens: "2022-01-16",
      due: "2022-05-02",
      closes: "2022-05-02",
    });
  });

  it("takes late values until the year is closed, or for the days the body allows", () => {
    const strict: Calendar = { ...of2021, daysLate: 10 };
    const first = "2021-Q1" as PeriodCode;
    expect(windowOf(measure("quadrimestre"), first, ground(of2021)).closes).toBe("2022-05-02");
    expect(windowOf(measure("quadrimestre"), first, ground(strict)).closes).toBe("2021-05-27");
  });
});

describe("roundsOf", () => {
  it("gives a new body three rounds a year, and the rhythm it chooses [P-C1a]", () => {
    expect(roundsOf(of2021, italianHolidays).map(({ period }) => period)).toEqual([
      "2021-Q1",
      "2021-Q2",
      "2021-Q3",
    ]);
    expect(roundsOf({ ...of2021, rounds: "month" }, italianHolidays)).toHaveLength(12);
  });

  it("opens a round the day after its period, or as many days before the end as the body wants", () => {
    const [first] = roundsOf({ ...of2021, opensBefore: 5 }, italianHolidays);
    expect(first?.window.opens).toBe("2021-04-26");
    expect(roundsOf(of2021, italianHolidays)[0]?.window.opens).toBe("2021-05-01");
  });
});

describe("stageOf", () => {
  const window = { opens: "2021-05-01", due: "2021-05-17", closes: "2021-05-27" } as const;
  const stage = (today: string, granted: string | null = null) =>
    stageOf(
      { opens: window.opens as Day, due: window.due as Day, closes: window.closes as Day },
      today as Day,
      granted as Day | null,
    );

  it("is open up to the deadline itself, late until it closes, and closed after", () => {
    expect(stage("2021-04-30")).toBe("early");
    expect(stage("2021-05-17")).toBe("open");
    expect(stage("2021-05-18")).toBe("late");
    expect(stage("2021-05-27")).toBe("late");
    expect(stage("2021-05-28")).toBe("closed");
  });

  it("stays late, never punctual, in the days of an extension [P-C3a]", () => {
    expect(stage("2021-06-10", "2021-06-10")).toBe("late");
    expect(stage("2021-06-11", "2021-06-10")).toBe("closed");
    expect(stage("2021-05-20", "2021-05-18")).toBe("late");
  });
});

describe("extendedTo", () => {
  const unit = (id: string) => id as UnitId;
  const granted = (unitId: UnitId | null, until: string, recordedAt = "2021-05-18"): Extension => ({
    period: "2021-Q1" as PeriodCode,
    unitId,
    until: until as Day,
    reason: "due settimane senza rete",
    recordedBy: "Controllo di gestione",
    recordedAt: `${recordedAt}T08:00:00.000Z` as Instant,
  });
  const all = [
    granted(unit("a"), "2021-06-10"),
    granted(null, "2021-06-05"),
    granted(unit("b"), "2021-07-01"),
  ];
  const until = (unitIds: string[], knownAt = "2021-05-19T00:00:00.000Z", period = "2021-Q1") =>
    extendedTo(all, {
      period: period as PeriodCode,
      unitIds: unitIds.map(unit),
      knownAt: knownAt as Instant,
    });

  it("gives the last day granted to the unit or to everyone, as known then", () => {
    expect(until(["a"])).toBe("2021-06-10");
    expect(until(["c"])).toBe("2021-06-05");
    expect(until(["c"], "2021-05-17T00:00:00.000Z")).toBeNull();
    expect(until(["a"], "2021-05-19T00:00:00.000Z", "2021-Q2")).toBeNull();
  });
});

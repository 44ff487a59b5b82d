import type { BodyDocument, Day, Instant, Plan, PlanVersion } from "@albero/domain";
import { describe, expect, it } from "vitest";
import { periodsOf, questionOf, todayOf, usualPeriod } from "./moment.ts";

const NOW = "2021-05-14T22:30:00.000Z" as Instant;
const version = { approvedAt: "2021-01-28T09:00:00.000Z", version: 1 } as PlanVersion;
const plan = (...years: number[]): Plan => ({ id: "p" as Plan["id"], title: "", years, versions: [version] });
const usual = (today: string, plans: readonly Plan[] = [plan(2021, 2022, 2023)]) =>
  usualPeriod(plans, today as Day, "2030-01-01T00:00:00.000Z" as Instant);

describe("the day of a body", () => {
  it("is the clock's in its own zone: at half past ten in the evening of UTC it is tomorrow in Rome", () => {
    expect(todayOf({ ownToday: null, timeZone: "Europe/Rome" }, NOW)).toBe("2021-05-15");
    expect(todayOf({ ownToday: null, timeZone: "UTC" }, NOW)).toBe("2021-05-14");
  });

  it("is its own where it has one", () => {
    expect(todayOf({ ownToday: "2019-03-01" as Day, timeZone: "Europe/Rome" }, NOW)).toBe("2019-03-01");
  });
});

describe("the period nobody named", () => {
  it("is the last quadrimestre that is over, in the first year of the plan", () => {
    expect(usual("2021-05-15")).toBe("2021-Q1");
    expect(usual("2021-09-01")).toBe("2021-Q2");
    expect(usual("2021-12-31")).toBe("2021-Q2");
  });

  it("is the year before the first quadrimestre is over", () => {
    expect(usual("2021-04-30")).toBe("2021");
    expect(usual("2021-05-01")).toBe("2021-Q1");
  });

  it("is the year in later years of the plan, and where no plan is", () => {
    expect(usual("2022-09-15")).toBe("2022");
    expect(usual("2021-09-15", [])).toBe("2021");
  });

  it("is told by the plan that began last", () => {
    expect(usual("2022-09-15", [plan(2021, 2022, 2023), plan(2022, 2023, 2024)])).toBe("2022-Q2");
  });
});

describe("the question of a call", () => {
  const document = {
    body: { ownToday: null, timeZone: "Europe/Rome" },
    plans: [plan(2021)],
  } as unknown as BodyDocument;

  it("fills in what the call leaves out [F4b]", () => {
    expect(questionOf(document, {}, NOW)).toEqual({ period: "2021-Q1", today: "2021-05-15", knownAt: NOW });
  });

  it("takes what the call says, moments in whatever zone [F4b]", () => {
    const query = { period: "2021", today: "2021-12-31", "known-at": "2021-06-01T02:00:00+02:00" };
    expect(questionOf(document, query, NOW)).toEqual({
      period: "2021",
      today: "2021-12-31",
      knownAt: "2021-06-01T00:00:00.000Z",
    });
  });
});

describe("the periods to choose from", () => {
  it("are the quadrimestri of first years and every year, by their end", () => {
    expect(periodsOf([plan(2020, 2021), plan(2021, 2022)])).toEqual([
      "2020-Q1",
      "2020-Q2",
      "2020-Q3",
      "2020",
      "2021-Q1",
      "2021-Q2",
      "2021-Q3",
      "2021",
      "2022",
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { openingOf, sinceOf, startOf } from "./since.ts";

const moment = { period: "2021-Q1", today: "2021-05-15", knownAt: "2021-05-15T10:00:00.000Z" };
const plan = { version: 2, approvedAt: "2021-05-06T09:00:00.000Z" } as never;
const asked = { day: "2021-05-12", moment, plan } as const;

describe("what to compare with", () => {
  it("is the beginning of the same day one week before, or of the day chosen", () => {
    expect(sinceOf({ ...asked, kind: "week" })).toBe(startOf("2021-05-08"));
    expect(sinceOf({ ...asked, kind: "day" })).toBe(startOf("2021-05-12"));
  });

  it("is the day the collection opened: right after its period, or with it while that still runs", () => {
    expect(sinceOf({ ...asked, kind: "round" })).toBe(startOf("2021-05-01"));
    expect(openingOf("2021", "2021-05-15")).toBe("2021-01-01");
  });

  it("is the last moment before the plan's version was approved", () => {
    expect(sinceOf({ ...asked, kind: "version" })).toBe("2021-05-06T08:59:59.999Z");
  });
});

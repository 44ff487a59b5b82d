import { describe, expect, it } from "vitest";
import type { Day, Instant } from "../quantity/day.ts";
import { holds, type Dated } from "./dated.ts";

const service: Dated = {
  validFrom: "2021-01-01" as Day,
  validTo: "2021-07-01" as Day,
  recordedAt: "2021-02-01T00:00:00.000Z" as Instant,
  supersededAt: "2021-06-01T00:00:00.000Z" as Instant,
};
const at = (day: string, knownAt: string) => ({
  day: day as Day,
  knownAt: `${knownAt}T00:00:00.000Z` as Instant,
});

describe("holds", () => {
  it("looks at the day and at what was known [F4a]", () => {
    expect(holds(service, at("2021-03-15", "2021-03-15"))).toBe(true);
    expect(holds(service, at("2021-01-15", "2021-03-15"))).toBe(true);
  });

  it("ends before its last day and begins with its first [F4a]", () => {
    expect(holds(service, at("2021-01-01", "2021-03-15"))).toBe(true);
    expect(holds(service, at("2020-12-31", "2021-03-15"))).toBe(false);
    expect(holds(service, at("2021-07-01", "2021-03-15"))).toBe(false);
  });

  it("did not exist before it was recorded, nor after another took its place [F4a]", () => {
    expect(holds(service, at("2021-03-15", "2021-01-31"))).toBe(false);
    expect(holds(service, at("2021-03-15", "2021-06-01"))).toBe(false);
  });

  it("goes on while nobody ends it", () => {
    expect(holds({ ...service, validTo: null, supersededAt: null }, at("2030-01-01", "2030-01-01"))).toBe(
      true,
    );
  });
});

import { describe, expect, it } from "vitest";
import type { Day, Instant } from "../quantity/day.ts";
import { hundredths } from "../quantity/hundredths.ts";
import type { SystemId } from "../quantity/id.ts";
import type { PeriodCode } from "../quantity/period.ts";
import { DEFAULT_SYSTEM_2021 } from "./default-system.ts";
import { systemInForce } from "./system-in-force.ts";
import type { MeasurementSystem } from "./system.ts";

const system = (year: number, cap: number): MeasurementSystem => ({
  id: `system-${year}` as SystemId,
  title: `SMVP ${year}`,
  validFrom: `${year}-01-01` as Day,
  validTo: `${year + 1}-01-01` as Day,
  recordedAt: `${year}-01-01T08:00:00.000Z` as Instant,
  supersededAt: null,
  options: { ...DEFAULT_SYSTEM_2021, cap: hundredths(cap) },
});

const systems = [system(2020, 10_000), system(2021, 12_000)];
const knownAt = "2021-05-15T10:00:00.000Z" as Instant;
const capOf = (period: string, today: string): number =>
  systemInForce(systems, { period: period as PeriodCode, today: today as Day, knownAt }).cap;

describe("systemInForce", () => {
  it("keeps the rules of a closed year when it is read later [F4b]", () => {
    expect(capOf("2020", "2021-05-15")).toBe(10_000);
  });

  it("takes the rules of today while the period is not over", () => {
    expect(capOf("2021", "2021-05-15")).toBe(12_000);
  });

  it("falls back to the documented default where the body states nothing", () => {
    expect(systemInForce([], { period: "2021" as PeriodCode, today: "2021-05-15" as Day, knownAt })).toBe(
      DEFAULT_SYSTEM_2021,
    );
  });

  it("takes the one valid from the latest day, in whatever order they come [F4a]", () => {
    const both = systems.map((each) => ({ ...each, validTo: null }));
    const question = { period: "2021" as PeriodCode, today: "2021-05-15" as Day, knownAt };
    expect(systemInForce(both, question).cap).toBe(12_000);
    expect(systemInForce(both.toReversed(), question).cap).toBe(12_000);
  });

  it("does not know a choice that was recorded later [F4b]", () => {
    const later = { ...system(2021, 12_000), recordedAt: "2021-06-01T00:00:00.000Z" as Instant };
    const question = { period: "2021" as PeriodCode, today: "2021-05-15" as Day, knownAt };
    expect(systemInForce([later], question)).toBe(DEFAULT_SYSTEM_2021);
  });
});

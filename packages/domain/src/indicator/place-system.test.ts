import { describe, expect, it } from "vitest";
import type { Day, Instant } from "../quantity/day.ts";
import type { SystemId } from "../quantity/id.ts";
import { DEFAULT_SYSTEM_2021 } from "./default-system.ts";
import { placeSystem } from "./place-system.ts";
import type { MeasurementSystem } from "./system.ts";

const version = (from: string, to: string | null = null): MeasurementSystem => ({
  ...{ id: `system-${from}` as SystemId, title: `SMVP ${from}`, options: DEFAULT_SYSTEM_2021 },
  ...{ validFrom: from as Day, validTo: to as Day | null },
  ...{ recordedAt: "2020-01-01T08:00:00.000Z" as Instant, supersededAt: null },
});

const stretches = (systems: readonly MeasurementSystem[]) =>
  systems.map(({ validFrom, validTo }) => [validFrom, validTo]);

describe("placeSystem", () => {
  it("ends the version before where the new one begins [P-T9]", () => {
    const placed = placeSystem([version("2020-01-01"), version("2019-01-01", "2020-01-01")], {
      ...version("2021-01-01"),
      recordedAt: "2021-01-15T08:00:00.000Z" as Instant,
    });
    expect(stretches(placed.superseded)).toEqual([["2020-01-01", null]]);
    expect(stretches(placed.recorded)).toEqual([
      ["2020-01-01", "2021-01-01"],
      ["2021-01-01", null],
    ]);
    expect(new Set(placed.recorded.map(({ recordedAt }) => recordedAt))).toEqual(
      new Set(["2021-01-15T08:00:00.000Z"]),
    );
  });

  it("ends where a version known already begins", () => {
    const placed = placeSystem(
      [version("2020-01-01", "2022-01-01"), version("2022-01-01")],
      version("2021-01-01"),
    );
    expect(stretches(placed.recorded)).toEqual([
      ["2020-01-01", "2021-01-01"],
      ["2021-01-01", "2022-01-01"],
    ]);
  });

  it("takes the place of the version that begins on the same day", () => {
    const placed = placeSystem([version("2021-01-01")], version("2021-01-01"));
    expect(stretches(placed.superseded)).toEqual([["2021-01-01", null]]);
    expect(stretches(placed.recorded)).toEqual([["2021-01-01", null]]);
  });
});

import { describe, expect, it } from "vitest";
import type { Day } from "../quantity/day.ts";
import { hasAge, mayCompete } from "./requirements.ts";

describe("requirements of people", () => {
  it("are eighteen years, reached on the birthday [ISR-8.1]", () => {
    const admitted = (on: string) => hasAge("1996-03-18" as Day, on as Day, 18);
    expect([admitted("2014-03-17"), admitted("2014-03-18")]).toEqual([false, true]);
  });

  it("are two years in the level just below, exactly two being enough [ISR-16.3]", () => {
    const asked = (levelsBelow: number, on: string) =>
      mayCompete({ levelsBelow, inLevelSince: "2012-06-10" as Day, on: on as Day }, 2);
    expect(asked(1, "2014-06-10")).toEqual({ may: true, servedOn: "2014-06-10" });
    expect(asked(1, "2014-06-09").may).toBe(false);
    expect(asked(2, "2020-06-10").may).toBe(false);
  });
});

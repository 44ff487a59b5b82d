import { describe, expect, it } from "vitest";
import { DEFAULT_SYSTEM_2021 } from "../indicator/default-system.ts";
import { hundredths } from "../quantity/hundredths.ts";
import { lightOf } from "./light.ts";

describe("lightOf", () => {
  it("changes exactly at 90 and at 60 by default [F9f]", () => {
    const light = (value: number) => lightOf(hundredths(value), DEFAULT_SYSTEM_2021.lights);
    expect([10_000, 9_000, 8_999, 6_000, 5_999, 0].map(light)).toEqual([
      "in-line",
      "in-line",
      "to-watch",
      "to-watch",
      "critical",
      "critical",
    ]);
  });

  it("changes where the body says [F9f]", () => {
    expect(lightOf(hundredths(8_500), { inLine: hundredths(8_000), toWatch: hundredths(5_000) })).toBe(
      "in-line",
    );
  });
});

import { describe, expect, it } from "vitest";
import type { Decimal } from "../quantity/decimal.ts";
import { hundredths } from "../quantity/hundredths.ts";
import { checkOptions } from "./check-options.ts";
import { DEFAULT_SYSTEM_2021 } from "./default-system.ts";
import { statedOptions, type StatedOptions } from "./policies.ts";

const problemsOf = (change: Partial<StatedOptions>) =>
  checkOptions({ ...statedOptions(DEFAULT_SYSTEM_2021), ...change });
const [none, some, whole] = [hundredths(0), hundredths(5_000), hundredths(10_000)];
const mark = (at: string, worth: number) => ({ at: at as Decimal, worth: hundredths(worth) });

describe("checkOptions", () => {
  it("says nothing of the default options [R17.1]", () => {
    expect(problemsOf({})).toEqual([]);
  });

  it("wants the lights in order, and none above the whole", () => {
    expect(problemsOf({ lights: { inLine: some, toWatch: some } })).toEqual(["lights-order"]);
    expect(problemsOf({ lights: { inLine: hundredths(10_001), toWatch: some } })).toEqual(["lights-order"]);
  });

  it("wants a cap that lets the target be reached, and a floor that leaves room for more [R17.1-floor]", () => {
    expect(problemsOf({ cap: hundredths(9_999) })).toEqual(["cap-below-whole"]);
    expect(problemsOf({ floor: { kind: "not-below", at: hundredths(10_001) } })).toEqual([
      "floor-above-whole",
    ]);
    expect(problemsOf({ floor: { kind: "not-below", at: some } })).toEqual([]);
  });

  it("takes no cost that costs nothing, and no weight that weighs nothing", () => {
    expect(
      problemsOf({
        lostPerDayLate: none,
        zeroTarget: { kind: "difference", lostPerUnit: none },
        childObjectives: { kind: "always", weight: none },
      }),
    ).toEqual(["nothing-lost", "unit-costs-nothing", "children-weigh-nothing"]);
  });

  it("wants the threshold of a scale before the target, and a better result never worth less [R17.1-scale]", () => {
    const linear = { kind: "linear", reads: "achievement", worth: some } as const;
    expect(problemsOf({ scale: { ...linear, threshold: "100" as Decimal } })).toEqual(["scale-threshold"]);
    expect(problemsOf({ scale: { ...linear, threshold: "60" as Decimal } })).toEqual([]);
    const steps = { kind: "steps", reads: "achievement" } as const;
    expect(problemsOf({ scale: { ...steps, marks: [mark("50", 4_000), mark("80", 3_000)] } })).toEqual([
      "scale-worth",
    ]);
    expect(problemsOf({ scale: { ...steps, marks: [mark("80", 8_000), mark("50", 3_000)] } })).toEqual([]);
    const levels = { insufficient: none, threshold: some, target: whole, excellent: hundredths(9_000) };
    const four = { kind: "four-thresholds", reads: "achievement" } as const;
    const at = { threshold: "60" as Decimal, excellent: "120" as Decimal };
    expect(problemsOf({ scale: { ...four, ...at, worth: levels } })).toEqual(["scale-worth"]);
  });
});

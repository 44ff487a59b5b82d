import { describe, expect, it } from "vitest";
import type { Decimal } from "../../quantity/decimal.ts";
import type { Hundredths } from "../../quantity/hundredths.ts";
import type { Scale } from "./scale.ts";
import { scaleToDate, shareOf } from "./to-date.ts";

const decimal = (text: string): Decimal => text as Decimal;
const worth = (points: number): Hundredths => points as Hundredths;
const FOUR_MONTHS = { months: 4, decimals: 0 };

const linear = { kind: "linear", reads: "value", threshold: decimal("60"), worth: worth(6_000) } as const;
const steps = {
  kind: "steps",
  reads: "value",
  marks: [
    { at: decimal("30"), worth: worth(5_000) },
    { at: decimal("90"), worth: worth(9_000) },
  ],
} as const;
const four = {
  kind: "four-thresholds",
  reads: "value",
  threshold: decimal("60"),
  excellent: decimal("120"),
  worth: { insufficient: worth(0), threshold: worth(6_000), target: worth(9_000), excellent: worth(10_000) },
} as const;

describe("scaleToDate", () => {
  it("takes the share of the year of every mark that stands on the value [R17.1-intermediate]", () => {
    expect(scaleToDate(linear, FOUR_MONTHS)).toEqual({ ...linear, threshold: "20" });
    expect(scaleToDate(steps, FOUR_MONTHS)).toEqual({
      ...steps,
      marks: [
        { at: "10", worth: 5_000 },
        { at: "30", worth: 9_000 },
      ],
    });
    expect(scaleToDate(four, FOUR_MONTHS)).toEqual({ ...four, threshold: "20", excellent: "40" });
  });

  it("leaves alone what is in per cent of the target, which moves by itself, and what has no marks", () => {
    const ofTarget: readonly Scale[] = [linear, steps, four].map((scale) => ({
      ...scale,
      reads: "achievement",
    }));
    for (const scale of [
      ...ofTarget,
      { kind: "on-off" },
      { kind: "proportional" },
    ] satisfies readonly Scale[])
      expect(scaleToDate(scale, FOUR_MONTHS)).toEqual(scale);
  });

  it("rounds to the decimals a mark is printed with [F8c]", () => {
    expect(shareOf(decimal("100"), { months: 4, decimals: 2 })).toBe("33.33");
    expect(shareOf(decimal("100"), { months: 8, decimals: 0 })).toBe("67");
  });
});

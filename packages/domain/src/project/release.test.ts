import { describe, expect, it } from "vitest";
import type { Decimal } from "../quantity/decimal.ts";
import type { ProjectEvaluation, ScoredPart } from "./project.ts";
import { releaseOf, type ReleaseRule } from "./release.ts";

const decimal = (text: string): Decimal => text as Decimal;
const part = (weight: string, score: string | null): ScoredPart => ({
  ...{ name: "parte", weight: decimal(weight), score: score === null ? null : decimal(score), note: null },
});
const scored = (...parts: readonly ScoredPart[]): ProjectEvaluation => ({
  ...{ kind: "scored", parts, computed: null, reason: null },
});
const outOf = (evaluation: ProjectEvaluation | null, rule: ReleaseRule = { kind: "proportional" }) => {
  const release = releaseOf({ declared: decimal("8361.21"), evaluation }, rule);
  return release.ok ? [release.value.released, release.value.economy] : release.problem.code;
};

describe("from score to money", () => {
  it("releases the declared amount by score over a hundred, the rest is an economy [P-E8a, P-E8c]", () => {
    expect(outOf(scored(part("1", "100")))).toEqual([836_121, 0]);
    expect(outOf(scored(part("1", "85")))).toEqual([710_703, 125_418]);
  });

  it("releases nothing for a project that was struck out [P-E8b]", () => {
    expect(outOf({ kind: "struck-out", reason: "cassato", decided: null })).toEqual([0, 836_121]);
  });

  it("leaves a part that cannot be assessed out of the score, with its weight [P-E8b]", () => {
    expect(outOf(scored(part("60", "90"), part("40", null)))).toEqual(outOf(scored(part("1", "90"))));
    expect(outOf(scored(part("60", "90"), part("40", "0")))).toEqual(outOf(scored(part("1", "54"))));
  });

  it("takes bands and thresholds where the body chose them [P-E8a]", () => {
    const bands: ReleaseRule = {
      kind: "bands",
      bands: [
        { from: decimal("60"), percent: decimal("50") },
        { from: decimal("90"), percent: decimal("100") },
      ],
    };
    expect(["59.99", "60", "89.99", "90"].map((score) => outOf(scored(part("1", score)), bands))).toEqual([
      [0, 836_121],
      [418_061, 418_060],
      [418_061, 418_060],
      [836_121, 0],
    ]);
    const threshold: ReleaseRule = { kind: "threshold", from: decimal("60") };
    expect(outOf(scored(part("1", "59")), threshold)).toEqual([0, 836_121]);
    expect(outOf(scored(part("1", "60")), threshold)).toEqual([501_673, 334_448]);
  });

  it("releases nothing it cannot reckon: no score, no amount, no part that can be assessed", () => {
    expect(outOf(null)).toBe("not-scored");
    expect(outOf(scored(part("1", null)))).toBe("not-assessable");
    const nothing = releaseOf(
      { declared: null, evaluation: scored(part("1", "90")) },
      { kind: "proportional" },
    );
    expect(nothing).toMatchObject({ ok: false, problem: { code: "not-declared" } });
  });
});

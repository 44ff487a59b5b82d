import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_SYSTEM_2021 } from "../indicator/default-system.ts";
import { hundredths } from "../quantity/hundredths.ts";
import type { UseId } from "../quantity/id.ts";
import type { Light } from "./evaluation.ts";
import { rollUp, type WeightedPart } from "./roll-up.ts";

type About = { readonly weight?: number; readonly coverage?: number; readonly provisional?: boolean };

/** A part by its achievement in per cent, or by its light when it has none. */
const part = (
  result: number | Light,
  { weight = 1, coverage, provisional = false }: About = {},
): WeightedPart => {
  const reached = typeof result === "number";
  return {
    of: { kind: "use", useId: "use" as UseId },
    weight: hundredths(Math.round(weight * 100)),
    achievement: reached ? hundredths(Math.round(result * 100)) : null,
    light: reached ? "in-line" : result,
    provisional,
    coverage: hundredths(Math.round((coverage ?? (reached ? 100 : 0)) * 100)),
    assessable: hundredths(result === "not-assessable" ? 0 : 10_000),
    left: null,
    causes: reached ? [] : [{ code: "not-a-number" }],
  };
};
const one = (parts: readonly WeightedPart[], scoring = DEFAULT_SYSTEM_2021) =>
  rollUp([{ of: "own", weight: hundredths(10_000), parts }], scoring);
const figure = (...asked: Parameters<typeof one>) => {
  const { achievement, coverage, light } = one(...asked);
  return { achievement: achievement === null ? null : achievement / 100, coverage: coverage / 100, light };
};
const zeros = { ...DEFAULT_SYSTEM_2021, missing: "counts-zero" } as const;

describe("rollUp", () => {
  it("is the mean by weight, rounded to hundredths [R17.2]", () => {
    expect(figure([part(88.71), part(93.73), part(100)]).achievement).toBe(94.15);
    expect(
      figure([part(100, { weight: 15 }), part(85.84, { weight: 25 }), part(40, { weight: 60 })]).achievement,
    ).toBe(60.46);
  });

  it("lets what is struck out or not assessable leave with its weight [R17.2]", () => {
    expect(figure([part(80), part("not-assessable", { weight: 9 })])).toEqual({
      achievement: 80,
      coverage: 100,
      light: "to-watch",
    });
  });

  it("tells which share of the weight can be assessed, of what was not struck out [P-PARTIAL]", () => {
    const struckOut = { ...part("not-assessable", { weight: 2 }), assessable: null };
    const rolled = one([part(80), part("not-assessable"), part("missing", { weight: 2 }), struckOut]);
    expect(rolled.assessable).toBe(7_500);
    expect(one([struckOut]).assessable).toBeNull();
  });

  it("keeps what is not due out of the mean but not out of the coverage [F9e]", () => {
    expect(figure([part(80), part("not-due")])).toEqual({ achievement: 80, coverage: 50, light: "to-watch" });
  });

  it("counts a missing value as not measured, not as zero [F9e]", () => {
    expect(figure([part(80), part("missing")])).toEqual({ achievement: 80, coverage: 50, light: "to-watch" });
  });

  it("counts it as zero where the body chose so, and says that nothing stands on it [F9e]", () => {
    expect(figure([part(80), part("missing")], zeros)).toEqual({
      achievement: 40,
      coverage: 50,
      light: "critical",
    });
    expect(figure([part("missing")], zeros)).toEqual({ achievement: 0, coverage: 0, light: "critical" });
    expect(figure([part("not-due")], zeros)).toEqual({ achievement: null, coverage: 0, light: "not-due" });
  });

  it("has no figure without any result, and says why", () => {
    expect(figure([part("not-due"), part("missing")])).toEqual({
      achievement: null,
      coverage: 0,
      light: "missing",
    });
    expect(figure([part("not-due"), part("not-assessable")])).toEqual({
      achievement: null,
      coverage: 0,
      light: "not-due",
    });
    expect(figure([part("not-assessable")])).toEqual({
      achievement: null,
      coverage: 0,
      light: "not-assessable",
    });
    expect(figure([])).toEqual({ achievement: null, coverage: 0, light: "not-assessable" });
    expect(one([part("missing")]).steps.at(-1)).toEqual({
      kind: "absent",
      causes: [{ code: "not-a-number" }],
    });
  });

  it("takes the coverage of a child into its own [F9e]", () => {
    expect(figure([part(80, { coverage: 50 }), part(90)]).coverage).toBe(75);
  });

  it("lets nothing that weighs nothing decide, not even the light", () => {
    expect(figure([part(80), part(0, { weight: 0 })]).achievement).toBe(80);
    expect(figure([part(80, { weight: 0 }), part("missing", { weight: 0 })]).light).toBe("not-assessable");
  });

  it("rounds two groups each before they meet, so that a reader can redo the sum [P-T1b]", () => {
    const own = { of: "own" as const, weight: hundredths(7_000), parts: [part(100), part(50), part(50)] };
    const children = { of: "children" as const, weight: hundredths(3_000), parts: [part(80)] };
    const { achievement, steps } = rollUp([own, children], DEFAULT_SYSTEM_2021);
    expect(achievement).toBe(Math.round((6_667 * 7_000 + 8_000 * 3_000) / 10_000));
    expect(steps.map(({ kind }) => kind).slice(4)).toEqual([
      "contribution",
      "weighted-mean",
      "group",
      "group",
      "weighted-mean",
    ]);
  });

  it("leaves the whole to one group when the other has nothing", () => {
    const own = { of: "own" as const, weight: hundredths(7_000), parts: [part(90)] };
    expect(
      rollUp([own, { of: "children", weight: hundredths(3_000), parts: [] }], DEFAULT_SYSTEM_2021),
    ).toMatchObject({
      achievement: 9_000,
      coverage: 10_000,
    });
  });

  it("is provisional while a result in it is, and ends with the step that made it", () => {
    const rolled = one([part(80, { provisional: true }), part(90)]);
    expect(rolled.provisional).toBe(true);
    expect(rolled.steps.at(-1)).toMatchObject({ kind: "weighted-mean", achievement: rolled.achievement });
  });

  const lights = fc.constantFrom<Light>("missing", "not-due", "not-assessable");
  const results = fc.oneof(
    fc.integer({ min: 0, max: 10_000 }).map((value) => value / 100),
    lights,
  );
  const parts = fc.array(
    fc.tuple(results, fc.integer({ min: 1, max: 100 })).map(([result, weight]) => part(result, { weight })),
    { maxLength: 12 },
  );

  it("does not depend on the order of its parts [F8d]", () => {
    fc.assert(
      fc.property(parts, (all) => {
        expect(figure(all.toReversed())).toEqual(figure(all));
      }),
    );
  });

  it("does not change when every weight is multiplied alike", () => {
    const scale = fc.integer({ min: 2, max: 50 });
    fc.assert(
      fc.property(parts, scale, (all, times) => {
        const scaled = all.map((each) => ({ ...each, weight: hundredths(each.weight * times) }));
        expect(figure(scaled)).toEqual(figure(all));
      }),
    );
  });

  it("lies between the least and the greatest of its results", () => {
    fc.assert(
      fc.property(parts, (all) => {
        const reached = all.flatMap(({ achievement }) => achievement ?? []);
        const { achievement } = one(all);
        expect(achievement === null).toBe(reached.length === 0);
        if (achievement === null) return;
        expect(achievement).toBeGreaterThanOrEqual(Math.min(...reached));
        expect(achievement).toBeLessThanOrEqual(Math.max(...reached));
      }),
    );
  });
});

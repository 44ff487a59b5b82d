import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scales, statedPolicies } from "../objective/testing/random-scoring.ts";
import { hundredths } from "../quantity/hundredths.ts";
import { worth } from "./testing/scored.ts";

const amounts = fc.integer({ min: -1_000, max: 20_000 }).map((digits) => digits / 100);
const goals = fc.oneof(amounts, fc.constantFrom(0, 1, 10, 50));
const better = { ">=": 1, ">": 1, "<=": -1, "<": -1 } as const;
const directions = fc.constantFrom(">=" as const, ">" as const, "<=" as const, "<" as const);
const caps = fc.constantFrom(10_000, 12_000).map(hundredths);
const policies = fc
  .tuple(statedPolicies, scales, caps)
  .map(([stated, scale, cap]) => ({ ...stated, scale, cap }));

describe("whatever the policies", () => {
  it("a better value is never worth less [R17.1-scale]", () => {
    fc.assert(
      fc.property(
        fc.tuple(amounts, amounts, goals),
        directions,
        policies,
        ([x, y, goal], direction, stated) => {
          const [worse, best] = [x, y].toSorted((a, b) => (a - b) * better[direction]);
          const [low = 0, high = 0] = [worse, best].map((value) =>
            worth(`${value} ${direction} ${goal}`, stated),
          );
          expect(low).toBeLessThanOrEqual(high);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it("a range treats both sides alike [R17.1-range]", () => {
    const ends = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 0, max: 50 }));
    fc.assert(
      fc.property(ends, fc.integer({ min: 0, max: 300 }), policies, ([from, width], apart, stated) => {
        const range = `within ${from}..${from + width}`;
        const out = apart / 4;
        expect(worth(`${from - out} ${range}`, stated)).toBe(worth(`${from + width + out} ${range}`, stated));
      }),
    );
  });

  it("the cap is not passed, and the floor holds [R17.1-floor]", () => {
    fc.assert(
      fc.property(fc.tuple(amounts, goals), directions, policies, ([value, goal], direction, stated) => {
        const reached = worth(`${value} ${direction} ${goal}`, stated) ?? NaN;
        const { floor, cap } = stated;
        const least = floor === undefined ? 0 : floor.at / 100;
        expect(reached).toBeGreaterThanOrEqual(floor?.kind === "not-below" ? least : 0);
        expect(reached).toBeLessThanOrEqual(Math.max(cap / 100, floor?.kind === "not-below" ? least : 0));
        if (floor?.kind === "nothing-below") expect(reached === 0 || reached >= least).toBe(true);
      }),
    );
  });

  it("57 out of 100 reaches a target of 57, whatever the scale that gives 100 there [F8c]", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        fc.constantFrom(">=", "<=", "="),
        (digits, direction) => {
          const value = (digits / 100).toFixed(2);
          const linear = {
            kind: "linear",
            reads: "achievement",
            threshold: "60" as never,
            worth: hundredths(0),
          } as const;
          for (const scale of [{ kind: "on-off" }, { kind: "proportional" }, linear] as const)
            expect(worth(`${value} ${direction} ${value}`, { scale })).toBe(100);
        },
      ),
    );
  });
});

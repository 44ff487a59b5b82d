import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fraction } from "../quantity/fraction.ts";
import { cents } from "../quantity/money.ts";
import { shareHigherBonuses } from "./higher-bonuses.ts";

const scheme = { premiumPercent: 30 };
const people = (higher: number, others: number) =>
  Array.from({ length: higher + others }, (_, n) => ({ id: `P${n}`, isHigher: n < higher }));

const shared = (pool: number, higher: number, others: number) => {
  const result = shareHigherBonuses(
    { pool: cents(pool), people: people(higher, others), most: higher },
    scheme,
  );
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};

describe("shareHigherBonuses", () => {
  it("gives the ordinary bonus P / (n + 0.30 k) and 1.30 of it to the limited quota [P-E11a]", () => {
    // 1030.00 over 10 people of whom 1 higher: 1030.00 / 10.30 = 100.00.
    const { base, shares } = shared(103_000, 1, 9);
    expect(base).toEqual(fraction(10_000));
    expect(shares.map(({ portion }) => portion.amount)).toEqual([13_000, ...Array<number>(9).fill(10_000)]);
  });

  it("refuses more higher bonuses than the quota [P-E11a]", () => {
    expect(shareHigherBonuses({ pool: cents(1), people: people(2, 3), most: 1 }, scheme)).toEqual({
      ok: false,
      problem: { code: "above-quota", facts: { higher: 2, most: 1 } },
    });
  });

  it("has nothing to share among nobody", () => {
    expect(shared(100, 0, 0)).toEqual({ base: fraction(0), shares: [] });
  });

  it("adds up to the pool, equals within a cent [C-RND, P-E11a]", () => {
    const count = fc.integer({ min: 0, max: 20 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 8 }), count, count, (pool, higher, others) => {
        fc.pre(higher + others > 0);
        const { shares } = shared(pool, higher, others);
        expect(shares.reduce((sum, { portion }) => sum + portion.amount, 0)).toBe(pool);
        for (const isHigher of [true, false]) {
          const given = shares
            .filter((one) => one.isHigher === isHigher)
            .map(({ portion }) => portion.amount);
          if (given.length > 0) expect(Math.max(...given) - Math.min(...given)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apportion } from "./apportion.ts";
import { compare, fraction, isZero, sumOf, type Fraction } from "./fraction.ts";
import { cents, type Cents } from "./money.ts";

const pools = fc.integer({ min: 0, max: 10 ** 9 }).map(cents);
const points = fc
  .tuple(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 1, max: 400 }))
  .map(([top, bottom]) => fraction(top, bottom));
const someone = fc.array(points, { minLength: 1, maxLength: 30 }).filter((list) => !isZero(sumOf(list)));

const amounts = (pool: Cents, list: readonly Fraction[]) => apportion(pool, list).map(({ amount }) => amount);
const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);

describe("apportion", () => {
  it("adds up to the pool to the cent and never gives less than nothing [C-RND]", () => {
    fc.assert(
      fc.property(pools, someone, (pool, list) => {
        const given = amounts(pool, list);
        expect(sum(given)).toBe(pool);
        expect(Math.min(...given)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("gives each less than a cent away from the exact share, and nothing for no points [C-RND]", () => {
    fc.assert(
      fc.property(pools, someone, (pool, list) => {
        apportion(pool, list).forEach(({ exact, amount }, index) => {
          expect(compare(exact, fraction(amount - 1))).toBe(1);
          expect(compare(exact, fraction(amount + 1))).toBe(-1);
          if (isZero(list[index] ?? fraction(0))) expect(amount).toBe(0);
        });
      }),
    );
  });

  it("gives equal points equal amounts within a cent, and never less for more points [C-RND]", () => {
    fc.assert(
      fc.property(pools, someone, (pool, list) => {
        const given = amounts(pool, list);
        list.forEach((a, i) => {
          list.forEach((b, j) => {
            const [mine = 0, yours = 0] = [given[i], given[j]];
            if (compare(a, b) === 0) expect(Math.abs(mine - yours)).toBeLessThanOrEqual(1);
            if (compare(a, b) > 0) expect(mine).toBeGreaterThanOrEqual(yours - 1);
          });
        });
      }),
    );
  });

  it("gives the same whatever the order, but for the odd cent between equal remainders [C-RND]", () => {
    fc.assert(
      fc.property(pools, someone, (pool, list) => {
        const forth = amounts(pool, list);
        const back = amounts(pool, list.toReversed()).toReversed();
        forth.forEach((amount, index) => {
          expect(Math.abs(amount - (back[index] ?? 0))).toBeLessThanOrEqual(1);
        });
      }),
    );
  });

  it("hands odd cents to the largest remainders, ties by the order of the list [ISR-23.7]", () => {
    expect(amounts(cents(10_000), [fraction(1), fraction(1), fraction(1)])).toEqual([3334, 3333, 3333]);
    expect(amounts(cents(100), [fraction(1), fraction(2)])).toEqual([33, 67]);
  });

  it("shares nothing where nobody has points", () => {
    expect(amounts(cents(100), [fraction(0), fraction(0)])).toEqual([0, 0]);
    expect(amounts(cents(100), [])).toEqual([]);
  });
});

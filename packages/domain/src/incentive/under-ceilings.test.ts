import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fraction } from "../quantity/fraction.ts";
import { cents, type Cents } from "../quantity/money.ts";
import { shareUnderCeilings, type UnderCeiling } from "./under-ceilings.ts";

const someone = (points: number, ceiling: number | null = null): UnderCeiling => ({
  points: fraction(points),
  ceiling: ceiling === null ? null : cents(ceiling),
});

const sum = (amounts: readonly Cents[]): number => amounts.reduce((total, one) => total + one, 0);

describe("shareUnderCeilings", () => {
  it("leaves what is above a ceiling with the body", () => {
    expect(shareUnderCeilings(cents(400), [someone(1, 50), someone(1), someone(2)], "keep")).toEqual([
      50, 100, 200,
    ]);
  });

  it("shares it again among those below theirs, as often as it takes", () => {
    // First 100, 100, 200; 50 are left and go 1:2, which brings the second over its 110 in turn.
    const people = [someone(1, 50), someone(1, 110), someone(2)];
    expect(shareUnderCeilings(cents(400), people, "shareAgain")).toEqual([50, 110, 240]);
  });

  it("keeps what nobody may have any more", () => {
    expect(shareUnderCeilings(cents(400), [someone(1, 50), someone(1, 60)], "shareAgain")).toEqual([50, 60]);
  });

  it("never passes a ceiling nor the pool, and gives the whole pool while somebody has room [C-RND]", () => {
    const person = fc
      .tuple(fc.integer({ min: 1, max: 100 }), fc.option(fc.integer({ min: 0, max: 5_000 })))
      .map(([points, ceiling]) => someone(points, ceiling));
    const people = fc.array(person, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50_000 }), people, (pool, list) => {
        const given = shareUnderCeilings(cents(pool), list, "shareAgain");
        given.forEach((amount, index) => {
          expect(amount).toBeGreaterThanOrEqual(0);
          expect(amount).toBeLessThanOrEqual(list[index]?.ceiling ?? Infinity);
        });
        const room = list.reduce((total, { ceiling }) => total + (ceiling ?? Infinity), 0);
        expect(sum(given)).toBe(Math.min(pool, room));
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { IndicatorId } from "../quantity/id.ts";
import { compareBodies, comparing, type Compared } from "./compare-bodies.ts";

const compared = (about: Partial<Compared> = {}): Compared => ({
  indicatorId: "i" as IndicatorId,
  version: 3,
  decimals: 2,
  direction: ">=",
  ...about,
});

const compare = (values: readonly number[], about: Partial<Compared> = {}, smallestGroup = 1) =>
  compareBodies(Float64Array.from(values), compared(about), comparing(values.length, smallestGroup));

/** By its definition: one more than the bodies that are better. */
const rankOf = (
  value: number,
  values: readonly number[],
  isBetter: (a: number, b: number) => boolean,
): number => (Number.isNaN(value) ? 0 : 1 + values.filter((other) => isBetter(other, value)).length);

const quantile = (values: readonly number[], share: number): number => {
  const sorted = values.filter((value) => !Number.isNaN(value)).toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]] as [number, number];
  return below + (place % 1) * (above - below);
};

const rounded = fc.integer({ min: -400, max: 400 }).map((digits) => digits / 100);
const far = fc.double({ min: -1e12, max: 1e12, noNaN: true });
const groups = (value: fc.Arbitrary<number>) =>
  fc.array(fc.oneof({ weight: 9, arbitrary: value }, { weight: 1, arbitrary: fc.constant(NaN) }), {
    minLength: 2,
    maxLength: 60,
  });

describe("compareBodies", () => {
  it("puts the quartiles between the two figures next to them", () => {
    expect(compare([1, 2, 3, 4]).quartiles).toEqual({ first: 1.75, median: 2.5, third: 3.25 });
  });

  it("lets equal figures share a place, and counts them all before the next one", () => {
    expect([...compare([80, 90, 90, 70, NaN]).ranks]).toEqual([3, 1, 1, 4, 0]);
  });

  it("ranks the least first where less is better", () => {
    expect([...compare([30, 12, 45], { direction: "<=" }).ranks]).toEqual([2, 1, 3]);
  });

  it("ranks nobody where neither more nor less is better", () => {
    expect([...compare([30, 12, 45], { direction: "=" }).ranks]).toEqual([0, 0, 0]);
  });

  it("tells nothing of a group so small that a figure could be guessed", () => {
    const comparison = compare([1, 2, 3, 4, NaN], {}, 5);
    expect(comparison.bodies).toBe(4);
    expect(comparison.quartiles).toBeNull();
    expect([...comparison.ranks]).toEqual([0, 0, 0, 0, 0]);
  });

  it("says which version of the definition was compared", () => {
    expect(compare([1, 2])).toMatchObject({ indicatorId: "i", version: 3 });
  });

  for (const [words, value] of [
    ["rounded figures", rounded],
    ["figures far apart or not rounded", far],
  ] as const)
    it(`agrees with the definitions for ${words}`, () => {
      fc.assert(
        fc.property(groups(value), fc.constantFrom(">=", "<=", "by" as const), (values, direction) => {
          fc.pre(values.some((each) => !Number.isNaN(each)));
          const { ranks, quartiles } = compare(values, { direction });
          const isBetter = (a: number, b: number): boolean => (direction === ">=" ? a > b : a < b);
          expect([...ranks]).toEqual(values.map((each) => rankOf(each, values, isBetter)));
          expect(quartiles?.first).toBeCloseTo(quantile(values, 0.25), 2);
          expect(quartiles?.median).toBeCloseTo(quantile(values, 0.5), 2);
          expect(quartiles?.third).toBeCloseTo(quantile(values, 0.75), 2);
        }),
      );
    });

  it("sorts groups of thousands by longer digits to the same ranks", () => {
    const values = Array.from({ length: 3000 }, (_, i) => ((i * 7919) % 2503) / 100);
    const { ranks } = compare(values);
    expect([...ranks].slice(0, 40)).toEqual(
      values.slice(0, 40).map((value) => rankOf(value, values, (a, b) => a > b)),
    );
  });
});

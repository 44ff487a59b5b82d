import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inverse, type Search, type Side } from "./inverse.ts";

const sideOf = (value: number, aim: number): Side => Math.sign(value - aim) as Side;

/** A result that grows with the value, or falls, and the side it comes out on beside an aim. */
const search = (about: Partial<Search> & { readonly aim: number; readonly falls?: boolean }): Search => ({
  least: -1_000,
  most: 1_000,
  sideAt: (value) => (about.falls === true ? sideOf(-value, about.aim) : sideOf(value, about.aim)),
  wanted: [0, 1],
  ...about,
});

describe("inverse", () => {
  it("names the first value that reaches, and leaves the end open that goes on [LANG-inverse]", () => {
    expect(inverse(search({ aim: 57 }))).toEqual({ kind: "values", from: 57, to: null });
    expect(inverse(search({ aim: 57, wanted: [1] }))).toEqual({ kind: "values", from: 58, to: null });
    expect(inverse(search({ aim: 57, wanted: [-1, 0] }))).toEqual({ kind: "values", from: null, to: 57 });
    expect(inverse(search({ aim: 57, wanted: [-1] }))).toEqual({ kind: "values", from: null, to: 56 });
    expect(inverse(search({ aim: 57, wanted: [0] }))).toEqual({ kind: "values", from: 57, to: 57 });
  });

  it("turns round where the result falls as the value grows [LANG-inverse]", () => {
    expect(inverse(search({ aim: 57, falls: true }))).toEqual({ kind: "values", from: null, to: -57 });
    expect(inverse(search({ aim: 57, falls: true, wanted: [-1] }))).toEqual({
      kind: "values",
      from: -56,
      to: null,
    });
  });

  it("says when no value reaches and when all do", () => {
    expect(inverse(search({ aim: 1_001 }))).toEqual({ kind: "none" });
    expect(inverse(search({ aim: -2_000 }))).toEqual({ kind: "values", from: null, to: null });
    expect(inverse(search({ aim: 0.5, wanted: [0] }))).toEqual({ kind: "none" });
  });

  it("says when nothing has a result, or something in the middle has none", () => {
    expect(inverse(search({ aim: 0, sideAt: () => null }))).toEqual({ kind: "open" });
    const hole = search({
      aim: 57,
      sideAt: (value) => (value > 40 && value < 63 ? null : sideOf(value, 57)),
    });
    expect(inverse(hole)).toEqual({ kind: "not-monotone" });
  });

  it("looks only where there are results", () => {
    const positive = search({ aim: 57, sideAt: (value) => (value <= 0 ? null : sideOf(value, 57)) });
    expect(inverse(positive)).toEqual({ kind: "values", from: 57, to: null });
  });

  it("says when the result goes up and down again", () => {
    const hill = search({ aim: 0, sideAt: (value) => (Math.abs(value) < 300 ? 1 : -1) });
    expect(inverse(hill)).toEqual({ kind: "not-monotone" });
  });

  it("finds exactly the values that trying all of them finds [LANG-inverse]", () => {
    const wanteds = fc.constantFrom<Search["wanted"]>([-1], [0], [1], [-1, 0], [0, 1], [-1, 0, 1]);
    const numbers = fc.integer({ min: -60, max: 60 });
    fc.assert(
      fc.property(numbers, fc.boolean(), wanteds, (aim, falls, wanted) => {
        const asked = search({ aim, falls, wanted, least: -50, most: 50 });
        const reached = Array.from({ length: 101 }, (_, i) => i - 50).filter((value) =>
          wanted.includes(asked.sideAt(value) as Side),
        );
        const found = inverse(asked);
        if (found.kind === "none") expect(reached).toEqual([]);
        else {
          if (found.kind !== "values") throw new Error(found.kind);
          expect([found.from ?? -50, found.to ?? 50]).toEqual([reached[0], reached.at(-1)]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

import { describe, expect, it } from "vitest";
import type { Part } from "../../formula/columns/instruction.ts";
import { meanColumns } from "./mean.ts";
import { LEFT } from "./weighing.ts";

// Columns of four rows, of which the second and third are computed.

const UNTOUCHED = -7;
const column = ([one, two]: Rows, around = 9_999): Float64Array => Float64Array.of(around, one, two, around);

type Rows = readonly [number, number];

const ofIndicator = (weight: number, values: Rows): Part => ({
  ...{ weight, values: column(values), coverage: null },
});
const ofNode = (weight: number, values: Rows, coverage: Rows): Part => ({
  ...{ weight, values: column(values), coverage: column(coverage) },
});

/** The means and coverages of the two rows. */
const means = (...parts: readonly Part[]): readonly [readonly number[], readonly number[]] => {
  const columns = {
    achievements: new Float64Array(4).fill(UNTOUCHED),
    coverage: new Float64Array(4).fill(UNTOUCHED),
  };
  const mean = meanColumns(parts, columns);
  mean.run(mean, 1, 3);
  const { achievements, coverage } = columns;
  for (const each of [achievements, coverage]) expect([each[0], each[3]]).toEqual([UNTOUCHED, UNTOUCHED]);
  return [[...achievements.slice(1, 3)], [...coverage.slice(1, 3)]];
};

describe("the mean of indicators in the rows asked for", () => {
  it("of one is its achievement", () => {
    expect(means(ofIndicator(5, [7_500, NaN]))).toEqual([
      [7_500, NaN],
      [10_000, 0],
    ]);
  });

  it("of two weighs them, and covers the weight of those that have one", () => {
    // (1 × 40,00 + 3 × 80,00) / 4; then the first alone, a quarter of the weight.
    expect(means(ofIndicator(1, [4_000, 4_000]), ofIndicator(3, [8_000, NaN]))).toEqual([
      [7_000, 4_000],
      [10_000, 2_500],
    ]);
  });

  it("of three weighs them", () => {
    // (10 + 2 × 20 + 3 × 30) / 6 = 23,333…; then the last alone, half of the weight.
    const three = [
      ofIndicator(1, [1_000, NaN]),
      ofIndicator(2, [2_000, NaN]),
      ofIndicator(3, [3_000, 3_000]),
    ];
    expect(means(...three)).toEqual([
      [2_333, 3_000],
      [10_000, 5_000],
    ]);
  });

  const four = [
    ofIndicator(1, [1_000, 1_000]),
    ofIndicator(2, [2_000, NaN]),
    ofIndicator(3, [3_000, 3_000]),
    ofIndicator(4, [4_000, NaN]),
  ];

  it("of four weighs them", () => {
    // (10 + 40 + 90 + 160) / 10; then (10 + 90) / 4, four tenths of the weight.
    expect(means(...four)).toEqual([
      [3_000, 2_500],
      [10_000, 4_000],
    ]);
  });

  it("of more than four weighs them", () => {
    // (300 + 5 × 50) / 15 = 36,666…; then (10 + 90 + 250) / 9 = 38,888…, nine fifteenths of the weight.
    expect(means(...four, ofIndicator(5, [5_000, 5_000]))).toEqual([
      [3_667, 3_889],
      [10_000, 6_000],
    ]);
  });

  it("leaves out those without weight, and is none of nothing", () => {
    expect(means(ofIndicator(0, [9_000, 9_000]), ofIndicator(2, [3_000, NaN]))).toEqual([
      [3_000, NaN],
      [10_000, 0],
    ]);
    const none = [
      [NaN, NaN],
      [LEFT, LEFT],
    ];
    expect(means()).toEqual(none);
    expect(means(ofIndicator(0, [9_000, 9_000]), ofNode(0, [1_000, 1_000], [0, 0]))).toEqual(none);
  });
});

describe("the mean of nodes in the rows asked for", () => {
  it("of one takes over its coverage, and leaves where it left", () => {
    expect(means(ofNode(3, [4_000, NaN], [6_000, LEFT]))).toEqual([
      [4_000, NaN],
      [6_000, LEFT],
    ]);
  });

  it("of two weighs achievements and coverages of those that stay", () => {
    // Covered (1 × 100 + 3 × 50) / 4; then the first alone, as the second left.
    expect(means(ofNode(1, [4_000, 4_000], [10_000, 2_000]), ofNode(3, [8_000, NaN], [5_000, LEFT]))).toEqual(
      [
        [7_000, 4_000],
        [6_250, 2_000],
      ],
    );
  });

  const four = [
    ofNode(1, [1_000, NaN], [10_000, LEFT]),
    ofNode(2, [2_000, 2_000], [8_000, 5_000]),
    ofNode(3, [3_000, NaN], [6_000, 0]),
    ofNode(4, [4_000, 4_000], [4_000, 10_000]),
  ];

  it("of four weighs achievements and coverages of those that stay", () => {
    // Covered (100 + 160 + 180 + 160) / 10; then (40 + 160) / 6 = 33,333… and (100 + 0 + 400) / 9 = 55,555….
    expect(means(...four)).toEqual([
      [3_000, 3_333],
      [6_000, 5_556],
    ]);
  });

  it("of more than four weighs achievements and coverages of those that stay", () => {
    // (300 + 250) / 15 and (600 + 5 × 20) / 15 = 46,666…; then (200 + 5 × 50) / 11 = 40,909… and (500 + 5 × 90) / 14.
    expect(means(...four, ofNode(5, [5_000, 5_000], [2_000, 9_000]))).toEqual([
      [3_667, 4_091],
      [4_667, 6_786],
    ]);
  });

  it("counts an indicator among nodes as wholly covered or not at all", () => {
    // (2 × 60 + 3 × 10) / 5 and (2 × 100 + 3 × 50) / 5; then the node alone, 3 × 80 / 5.
    expect(means(ofIndicator(2, [6_000, NaN]), ofNode(3, [1_000, 4_000], [5_000, 8_000]))).toEqual([
      [3_000, 4_000],
      [7_000, 4_800],
    ]);
  });
});

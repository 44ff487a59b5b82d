import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeCell, type CellState, type Column } from "../../formula/columns/column.ts";
import { DEFAULT_SYSTEM_2021 } from "../../indicator/default-system.ts";
import type { Day } from "../../quantity/day.ts";
import type { Hundredths } from "../../quantity/hundredths.ts";
import type { UseId } from "../../quantity/id.ts";
import {
  documentOf,
  indicator,
  measure,
  node,
  onNode,
  read,
  target,
  under,
  use,
} from "../testing/small-body.ts";
import { changeCell } from "./change.ts";
import { sheetOfPlan } from "./plan-sheet.ts";
import { computeSheet, type Sheet } from "./sheet.ts";

// A plan that many bodies share: an area over two strategic objectives over five operational ones of one to nine
// indicators each, so that every loop of a mean is met; each indicator is one measure against a target of 100.

const ROWS = 4;
const STRATEGIC = ["s0", "s1"] as const;
const OPERATIONAL = [1, 2, 3, 9, 5].map((many, i) => ({
  id: `o${i}`,
  under: STRATEGIC[i % 2] as string,
  many,
}));
const LEAVES = OPERATIONAL.flatMap(({ id, many }) =>
  Array.from({ length: many }, (_, i) => ({ id: `${id}-${i}`, on: id })),
);

type Shape = { readonly weights: readonly number[]; readonly cap: number };

const sheetWith = ({ weights, cap }: Shape): Sheet => {
  const weight = (place: number): Hundredths => weights[place % weights.length] as Hundredths;
  const document = documentOf({
    measures: LEAVES.map(({ id }) => measure(id)),
    indicators: LEAVES.map(({ id }) => indicator(id, read(id))),
    nodes: [
      node("a", { kind: "area" }),
      ...STRATEGIC.map((id, i) => node(id, { kind: "strategic", ...under("a"), weight: weight(i) })),
      ...OPERATIONAL.map(({ id, under: parent }, i) => node(id, { ...under(parent), weight: weight(i + 2) })),
    ],
    uses: LEAVES.map(({ id, on }, i) =>
      use(id, onNode(on), { weight: weight(i + 7), targets: target("100") }),
    ),
  });
  const version = document.plans[0]?.versions[0];
  if (version === undefined) throw new Error("A plan was expected.");
  const sheet = sheetOfPlan(
    {
      version,
      measures: document.measures,
      indicators: document.indicators,
      options: { ...DEFAULT_SYSTEM_2021, cap: cap as Hundredths },
      today: "2022-06-30" as Day,
      targetsOf: () => new Float64Array(ROWS).fill(100),
    },
    ROWS,
  );
  LEAVES.forEach(({ id }, i) => {
    for (let row = 0; row < ROWS; row++) put(sheet, { id, row, value: (i * 37 + row * 11) % 130 });
  });
  computeSheet(sheet);
  return sheet;
};

type Cell = { readonly id: string; readonly row: number; readonly value: number | null };

const stateOf = (value: number | null): CellState => ({
  ...{ value: value ?? NaN, presence: value === null ? "not-recorded" : "figure", provisional: false },
});

const put = (sheet: Sheet, { id, row, value }: Cell): void =>
  writeCell(sheet.measures.get(`${id} body`) as Column, row, stateOf(value));

const change = (sheet: Sheet, { id, row, value }: Cell): void =>
  changeCell(sheet, { measure: `${id} body`, row }, stateOf(value));

const bits = (sheet: Sheet): readonly unknown[] => [
  ...[...sheet.uses].map(([id, { values, achievements }]) => [id, [...values], [...achievements]]),
  ...[...sheet.rolled].map(([key, { achievements, coverage }]) => [key, [...achievements], [...coverage]]),
];

const cells = fc.record({
  id: fc.constantFrom(...LEAVES.map(({ id }) => id)),
  row: fc.nat(ROWS - 1),
  value: fc.option(
    fc.oneof(
      { weight: 6, arbitrary: fc.integer({ min: 0, max: 13_000 }).map((digits) => digits / 100) },
      { weight: 1, arbitrary: fc.constantFrom(1e9, 3e12, 999_999_999_999_999) },
    ),
    { freq: 6 },
  ),
});

const shapes = fc.record({
  weights: fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 5, maxLength: 30 }),
  cap: fc.constantFrom(10_000, 12_000, 9e15),
});

const achievementOf = (sheet: Sheet, key: string): Float64Array => {
  const columns = sheet.rolled.get(key);
  if (columns === undefined) throw new Error(`Nothing is rolled up as ${key}.`);
  return columns.achievements;
};

describe("a change", () => {
  it("moves the means above it to the bits of computing everything, however large [LANG-incremental]", () => {
    fc.assert(
      fc.property(shapes, fc.array(cells, { minLength: 1, maxLength: 40 }), (shape, made) => {
        const sheet = sheetWith(shape);
        for (const cell of made) change(sheet, cell);
        const oneByOne = bits(sheet);
        computeSheet(sheet);
        expect(oneByOne).toEqual(bits(sheet));
      }),
      { numRuns: 400 },
    );
  });

  it("goes no further where a figure comes out as it was", () => {
    const sheet = sheetWith({ weights: [5_000], cap: 10_000 });
    change(sheet, { id: "o3-0", row: 0, value: 150 });
    const above = achievementOf(sheet, "node o3");
    above[0] = -1;
    change(sheet, { id: "o3-0", row: 0, value: 170 });
    expect(sheet.uses.get("o3-0" as UseId)?.values[0]).toBe(170);
    expect(above[0]).toBe(-1);
  });

  it("leaves the other parts of a mean unread, since only what moved has to be added", () => {
    const sheet = sheetWith({ weights: [5_000], cap: 10_000 });
    change(sheet, { id: "o3-0", row: 0, value: 10 });
    const mean = achievementOf(sheet, "node o3")[0] as number;
    const other = sheet.uses.get("o3-1" as UseId);
    if (other === undefined) throw new Error("The other indicator is not there.");
    other.achievements[0] = 77;
    change(sheet, { id: "o3-0", row: 0, value: 19 });
    expect(achievementOf(sheet, "node o3")[0]).toBe(mean + 100);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newColumn, writeCell, type Column } from "../../formula/columns/column.ts";
import type { Question } from "../../quantity/outcome.ts";
import { documents, questions } from "../testing/random-documents.ts";
import { sheetOfBody } from "./body-sheet.ts";
import { recompute } from "./change.ts";
import { computeSheet, type Sheet } from "./sheet.ts";

const PERIODS = ["2021-Q1", "2021-Q2", "2021"] as Question["period"][];

const bits = (sheet: Sheet): readonly unknown[] => [
  ...[...sheet.uses].map(([id, { values, achievements }]) => [id, [...values], [...achievements]]),
  ...[...sheet.rolled].map(([key, { achievements, coverage }]) => [key, [...achievements], [...coverage]]),
];

const changes = fc.array(
  fc.record({
    measure: fc.nat(),
    row: fc.nat({ max: PERIODS.length - 1 }),
    value: fc.integer({ min: -100, max: 12_000 }).map((digits) => digits / 100),
    presence: fc.constantFrom("figure", "figure", "figure", "not-recorded", "not-due" as const),
  }),
  { minLength: 1, maxLength: 12 },
);

describe("recompute", () => {
  it("gives the bits of computing everything, change after change [LANG-incremental]", () => {
    fc.assert(
      fc.property(documents, questions, changes, (document, { today, knownAt }, made) => {
        const found = sheetOfBody(document, { periods: PERIODS, today, knownAt });
        if (!found.ok) throw new Error(found.problem.code);
        const sheet = found.value;
        const measures = [...sheet.measures];
        fc.pre(measures.length > 0);
        for (const { measure, row, value, presence } of made) {
          const [key, column] = measures[measure % measures.length] as [string, Column];
          const cell = column.type === "date" ? Math.round(value) + 18_600 : value;
          writeCell(column, row, { value: cell, presence, provisional: false });
          recompute(sheet, key, row);
        }
        const oneByOne = bits(sheet);
        computeSheet(sheet);
        expect(oneByOne).toEqual(bits(sheet));
      }),
      { numRuns: 150 },
    );
  });

  it("runs only what stands on the measure", () => {
    fc.assert(
      fc.property(documents, questions, (document, { today, knownAt }) => {
        const found = sheetOfBody(document, { periods: PERIODS, today, knownAt });
        if (!found.ok) throw new Error(found.problem.code);
        const { program, changeOf, ladder, measures } = found.value;
        const outs = new Set(program.map(({ out }) => out));
        for (const step of [...measures.keys()].flatMap((key) => changeOf(key).steps))
          for (const { out } of ladder.steps[step]?.program ?? []) expect(outs).toContain(out);
        expect(changeOf("nothing body")).toEqual({ column: null, first: [], steps: [], everywhere: [] });
      }),
      { numRuns: 20 },
    );
  });
});

describe("a column", () => {
  it("takes at most ten bytes for a value and the reason why there is none [LANG-bytes]", () => {
    const rows = 1_000;
    const { values, presence } = newColumn("number", rows);
    expect((values.byteLength + presence.byteLength) / rows).toBeLessThanOrEqual(10);
  });
});

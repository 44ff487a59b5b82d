import { strFromU8, unzipSync } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainText } from "../book/cell-text.ts";
import type { NewCell, NewColumn } from "./book-plan.ts";
import type { CellValue } from "./grid.ts";
import { readGrid } from "./read-grid.ts";
import { writeBook } from "./write-book.ts";

const column = (decimals: NewColumn["decimals"]): NewColumn => ({
  ...{ heading: "Testo", width: 20, hidden: false, locked: false, note: null },
  ...{ decimals, wraps: true, list: null },
});

const write = (cells: readonly NewCell[], decimals: NewColumn["decimals"] = null): Promise<Uint8Array> =>
  writeBook({
    title: "Prova",
    at: "2021-02-01T09:00:00.000Z",
    sheets: [
      {
        name: "Foglio",
        visibility: "visible",
        spare: 2,
        columns: [column(decimals)],
        rows: cells.map((cell) => [cell]),
      },
    ],
  });

const valuesOf = async (bytes: Uint8Array): Promise<readonly CellValue[]> => {
  const read = await readGrid(bytes);
  if (!read.ok) throw new Error(read.problem.code);
  return (read.value.sheets[0]?.rows ?? []).slice(1).flatMap(({ cells }) => cells.map(({ value }) => value));
};

const formulasIn = (bytes: Uint8Array): number => {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith("xl/worksheets/sheet"));
  return parts.flatMap(([, part]) => [...strFromU8(part).matchAll(/<f[ >]/g)]).length;
};

describe("a workbook that is written", () => {
  it("holds no formula, whatever people wrote in their texts [REL-I5]", async () => {
    const texts = [
      "=1+1",
      "+39 0585",
      "-5",
      "@SUM(A1)",
      "=cmd|'/c calc'!A0",
      '=HYPERLINK("http://x")',
      "\t=1",
    ];
    const bytes = await write(texts);
    expect(formulasIn(bytes)).toBe(0);
    expect(await valuesOf(bytes)).toEqual(texts.map((text) => ({ kind: "text", text })));
  });

  it("gives back every text as it was, also what looks like markup or an escape [REL-I4]", async () => {
    const texts = fc.array(
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }).filter((text) => plainText(text) === text),
      { minLength: 1, maxLength: 10 },
    );
    await fc.assert(
      fc.asyncProperty(texts, async (given) => {
        const all = [...given, "<b>&amp;</b>", "_x000D_", "due\nrighe", "  spazi  "];
        expect(await valuesOf(await write(all))).toEqual(all.map((text) => ({ kind: "text", text })));
      }),
      { numRuns: 30 },
    );
  });

  it("gives back numbers as numbers and days as days [REL-I4]", async () => {
    const numbers = [0, -5, 1234567.89, 33.34, 0.1, 999999999999999];
    expect(await valuesOf(await write(numbers, 2))).toEqual(
      numbers.map((number) => ({ kind: "number", number })),
    );
    const days = ["1900-01-01", "1999-12-31", "2021-02-28", "2100-03-01"];
    const dates = await valuesOf(
      await write(
        days.map((date) => ({ date })),
        "value",
      ),
    );
    expect(dates).toEqual(days.map((date) => ({ kind: "date", date })));
  });
});

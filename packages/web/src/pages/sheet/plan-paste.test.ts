import type { CellView, SheetRow } from "@albero/contract";
import { describe, expect, it } from "vitest";
import { readBlock } from "../../grid/block.ts";
import { gridOf } from "./grid-of.ts";
import { planPaste } from "./plan-paste.ts";

const PERIODS = ["2021-Q1", "2021-Q2", "2021-Q3"];
const cell = (period: string, more: Partial<CellView> = {}): CellView => ({
  ...{ measureId: "m", period, unit: null, version: 0, state: "empty", value: null, dueOn: null },
  ...{ enterable: true, remarks: [], entries: [] },
  ...more,
});
const row = (code: string, cells: readonly CellView[] = PERIODS.map((period) => cell(period))): SheetRow => ({
  measure: { id: code, code, name: code },
  ...{ scope: null, unit: "N.", decimals: 2, valueType: "number", plausible: null, before: [] },
  cells: [...cells],
});
const sheet = (count: number) =>
  gridOf({ rows: Array.from({ length: count }, (_, i) => row(`M-${i + 1}`)), periods: PERIODS });
const ORIGIN = { row: 0, column: 0 };
const counts = (text: string, grid = sheet(20), at = ORIGIN) => {
  const { planned, outside } = planPaste(readBlock(text), grid, at);
  const of = (becomes: string) => planned.filter((each) => each.becomes === becomes).length;
  return {
    changed: of("changed"),
    equal: of("equal"),
    refused: of("refused"),
    locked: of("locked"),
    outside,
  };
};

describe("planPaste", () => {
  it("fills the rectangle from the active cell on and says what it cannot read [J05]", () => {
    expect(counts("1,5\t2\t3\nn.d.\t12,5,0\t1.234,50\n")).toEqual({
      ...{ changed: 4, equal: 0, refused: 2, locked: 0, outside: 0 },
    });
  });

  it("counts what falls outside of the sheet [N6]", () => {
    const fiveHundred = Array.from({ length: 500 }, (_, i) => String(i)).join("\n");
    expect(counts(fiveHundred)).toMatchObject({ changed: 20, outside: 480 });
  });

  it("skips blank cells, counts equal and locked ones", () => {
    const grid = gridOf({
      rows: [
        row("M-1", [
          cell("2021-Q1", { value: { kind: "number", number: "4.00" } }),
          cell("2021-Q2", { enterable: false }),
          cell("2021-Q3"),
        ]),
      ],
      periods: PERIODS,
    });
    expect(counts("4\t5\t\n", grid)).toEqual({ changed: 0, equal: 1, refused: 0, locked: 1, outside: 0 });
  });

  it("follows the codes of the first column and the names of the periods, in whatever order they come", () => {
    const { planned, outside } = planPaste(
      readBlock("codice\tII quadrimestre 2021\nM-3\t30\nM-1\t10\nX\t5"),
      sheet(4),
      {
        row: 2,
        column: 0,
      },
    );
    expect(
      planned.map(({ row: { measure }, cell: { period }, text }) => [measure.code, period, text]),
    ).toEqual([
      ["M-3", "2021-Q2", "30"],
      ["M-1", "2021-Q2", "10"],
    ]);
    expect(outside).toBe(1);
  });

  it("does not guess which number 1.234 is", () => {
    expect(counts("1.234")).toMatchObject({ refused: 1 });
  });
});

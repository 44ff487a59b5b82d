import type { CellView, SheetRow } from "@albero/contract";
import { isSame, readText, type Reading } from "../../entering/read-text.ts";
import { aim, type Block } from "../../grid/block.ts";
import type { At } from "../../grid/move.ts";
import { formatPeriod } from "../../i18n/format.ts";
import { cellAt, type Grid } from "./grid-of.ts";

/** What would become of one pasted text. */
export type Planned = {
  readonly row: SheetRow;
  readonly cell: CellView;
  readonly text: string;
  readonly reading: Reading;
  readonly becomes: "changed" | "equal" | "refused" | "locked";
};

export type PastePlan = {
  readonly planned: readonly Planned[];
  /** How many pasted cells with something in them meet no cell of the sheet. */
  readonly outside: number;
};

const becomesOf = (cell: CellView, reading: Reading): Planned["becomes"] => {
  if (!cell.enterable) return "locked";
  if (reading.kind !== "value") return "refused";
  return isSame(reading.value, cell.value) ? "equal" : "changed";
};

/** What would become of a text in a cell. */
export const planOf = (row: SheetRow, cell: CellView, text: string): Planned => {
  const reading = readText(text, row);
  return { row, cell, text, reading, becomes: becomesOf(cell, reading) };
};

/** What a block would do to a sheet from a cell on; blank cells of the block change nothing. */
export const planPaste = (block: Block, grid: Grid, at: At): PastePlan => {
  const landing = {
    codes: grid.rows.map(({ measure }) => measure.code),
    columns: grid.periods.map((period) => [period, formatPeriod(period)]),
    at,
  };
  const planned: Planned[] = [];
  let outside = 0;
  for (const { at: place, text } of aim(block, landing)) {
    const cell = cellAt(grid, place);
    const row = grid.rows[place.row];
    if (text === "") continue;
    if (cell === null || row === undefined) outside += 1;
    else planned.push(planOf(row, cell, text));
  }
  return { planned, outside };
};

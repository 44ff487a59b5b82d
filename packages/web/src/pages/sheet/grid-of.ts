import type { CellView, SheetRow, SheetView } from "@albero/contract";
import type { At, Size } from "../../grid/move.ts";
import { formatPeriod } from "../../i18n/format.ts";

/** A sheet as a rectangle: rows of measures, columns of periods, each place a cell or nothing. */
export type Grid = {
  readonly rows: readonly SheetRow[];
  readonly periods: readonly string[];
  readonly cells: readonly (readonly (CellView | null)[])[];
};

export const gridOf = ({ rows, periods }: Pick<SheetView, "rows" | "periods">): Grid => ({
  rows,
  periods,
  cells: rows.map((row) => periods.map((period) => row.cells.find((cell) => cell.period === period) ?? null)),
});

export const sizeOf = ({ rows, periods }: Grid): Size => ({ rows: rows.length, columns: periods.length });

export const cellAt = ({ cells }: Grid, { row, column }: At): CellView | null => cells[row]?.[column] ?? null;

/** Where a cell stands; the first place when the grid has no such cell. */
export const placeOf = (grid: Grid, { measureId, period, unit }: CellView): At => {
  const row = grid.rows.findIndex(
    ({ measure, scope }) => measure.id === measureId && (scope?.id ?? null) === (unit?.id ?? null),
  );
  return { row: Math.max(row, 0), column: Math.max(grid.periods.indexOf(period), 0) };
};

/** The first cell that waits for a value and takes one, in the order of time; else the first that takes one. */
export const firstToFill = (grid: Grid): At => {
  const places = grid.periods.flatMap((_, column) => grid.rows.map((__, row) => ({ row, column })));
  const open = places.filter((at) => cellAt(grid, at)?.enterable === true);
  const isAsked = (at: At) => ["empty", "returned"].includes(cellAt(grid, at)?.state ?? "");
  return open.find(isAsked) ?? open[0] ?? { row: 0, column: 0 };
};

/** What a cell is of, for voices. */
export const labelOf = ({ measure, scope }: SheetRow, period: string): string =>
  [measure.name, scope?.name, formatPeriod(period)].filter((part) => part !== undefined).join(", ");

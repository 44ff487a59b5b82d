import { cellText } from "../workbook/book/cell-text.ts";
import { columnLetter, type CellProblem } from "../workbook/book/problem.ts";
import type { CellValue, Grid, GridRow, GridSheet } from "../workbook/file/grid.ts";
import type { BookColumn, BookTable } from "./book-tables.ts";

/** The cells of a row by the keys of their columns, as exact text. */
export type BookRow = Readonly<Record<string, string | null>>;
export type BookRows = { readonly rows: readonly BookRow[]; readonly problems: readonly CellProblem[] };

const same = (one: string, other: string): boolean => one.trim().toLowerCase() === other.toLowerCase();

/** The sheet that bears a table's name in either language. */
export const sheetNamed = ({ sheets }: Grid, table: BookTable): GridSheet | null =>
  sheets.find(({ name }) => same(name, table.it) || same(name, table.en)) ?? null;

/** What a cell shows, numbers as Italians write them. */
export const shownCell = (value: CellValue): string => {
  switch (value.kind) {
    case "number":
      return String(value.number).replace(".", ",");
    case "text":
    case "error":
      return value.text.trim();
    case "date":
      return value.date;
    case "flag":
      return "";
  }
};

type Known = { readonly column: number; readonly heading: string; readonly field: BookColumn };

/** Reads the sheet of a table: its rows under their columns, which may have been moved, and each cell it cannot read. */
export const rowsOfTable = (grid: Grid, table: BookTable): BookRows => {
  const sheet = sheetNamed(grid, table);
  const [head, ...rows] = sheet?.rows ?? [];
  if (sheet === null || head === undefined) return { rows: [], problems: [] };
  const columns = columnsOf(head, table);
  const read = rows.map((row) => readRow({ row, sheet: sheet.name, columns }));
  return {
    rows: read.flatMap(({ cells }) => (Object.values(cells).every((cell) => cell === null) ? [] : [cells])),
    problems: read.flatMap(({ problems }) => problems),
  };
};

const columnsOf = (head: GridRow, { columns }: BookTable): readonly Known[] =>
  head.cells.flatMap(({ column, value }) => {
    if (value.kind !== "text") return [];
    const field = columns.find(({ it, en }) => same(value.text, it) || same(value.text, en));
    return field === undefined ? [] : [{ column, heading: value.text.trim(), field }];
  });

type Reading = { readonly row: GridRow; readonly sheet: string; readonly columns: readonly Known[] };
type ReadRow = { readonly cells: BookRow; readonly problems: readonly CellProblem[] };

const readRow = ({ row, sheet, columns }: Reading): ReadRow => {
  const isEmpty = row.cells.length === 0;
  const read = columns.map(({ column, heading, field }) => {
    const value = row.cells.find((cell) => cell.column === column)?.value ?? null;
    const at = { sheet, row: row.number, column: columnLetter(column), heading };
    const text = textOf(field, value);
    if (!text.ok) return { key: field.key, text: null, problems: [{ ...at, ...text.problem }] };
    const isMissing = text.value === null && field.required === true && !isEmpty;
    const problems: readonly CellProblem[] = isMissing ? [{ ...at, code: "missing", facts: {} }] : [];
    return { key: field.key, text: text.value, problems };
  });
  return {
    cells: Object.fromEntries(read.map(({ key, text }) => [key, text])),
    problems: read.flatMap(({ problems }) => problems),
  };
};

/** Figures of the table of resources are read later, with the whole row before the eyes. */
const textOf = ({ kind }: BookColumn, value: CellValue | null): ReturnType<typeof cellText> =>
  kind.kind === "text" && value?.kind === "number"
    ? { ok: true, value: shownCell(value) }
    : cellText(kind, value);

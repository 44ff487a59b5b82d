import { ok, refuse, type MappedColumns, type PeriodCode, type Problem, type Result } from "@albero/domain";
import { cellText } from "../workbook/book/cell-text.ts";
import type { ColumnKey } from "../workbook/book/names.ts";
import { columnLetter, type CellProblem, type CellProblemCode } from "../workbook/book/problem.ts";
import type { RowChange } from "../workbook/preview.ts";
import type { FillIn, FillInCell } from "../workbook/values/fill-in.ts";
import type { FilledIn, FillInPreview } from "../workbook/values/import.ts";
import { settle } from "../workbook/values/settle.ts";
import { fillInRow, kindOfValue, type FillInRow } from "../workbook/values/table.ts";
import { WORDS } from "../workbook/book/words.ts";
import { findCell } from "./find-cell.ts";
import type { CsvRow, CsvTable } from "./read-table.ts";

/** How a file is to be read: which column says what, and the period where none does. */
export type ValuesReading = { readonly mapping: MappedColumns; readonly period: PeriodCode };

const SHEET = "CSV";
type Part = keyof MappedColumns;

type Ground = {
  readonly table: CsvTable;
  readonly reading: ValuesReading;
  readonly fillIn: FillIn;
};

type Judged = {
  readonly cell: FillInCell | null;
  readonly number: number;
  readonly change: RowChange | null;
  readonly filled: FilledIn | null;
  readonly problem: CellProblem | null;
};

const KEYS: Readonly<Record<Part, ColumnKey>> = {
  measure: "measureCode",
  ...{ value: "value", period: "period", unit: "scope", note: "note" },
};

const columnOf = ({ table, reading }: Ground, part: Part): number =>
  table.headings.indexOf(reading.mapping[part] ?? "");

const textIn = (ground: Ground, row: CsvRow, part: Part): string | null => {
  const column = columnOf(ground, part);
  return column === -1 ? null : (row.cells[column] ?? "");
};

const placeOf = (ground: Ground, row: CsvRow, part: Part): Omit<CellProblem, "code" | "facts"> => {
  const column = columnOf(ground, part);
  return {
    ...{ sheet: SHEET, row: row.number },
    column: column === -1 ? null : columnLetter(column + 1),
    heading: column === -1 ? null : (ground.table.headings[column] ?? null),
  };
};

const partOf = (key: ColumnKey): Part => (key === "note" || key === "absent" ? "note" : "value");

/** What the row writes over what stands in its cell, in the exact text of the cell's kind. */
const writtenOver = (
  before: FillInRow,
  { value, note }: { readonly value: string; readonly note: string | null },
  { language }: FillIn,
): Result<FillInRow, CellProblemCode> => {
  const words = ["n.d.", "nd", WORDS[language].absent.toLowerCase()];
  const noted = note === null || note === "" ? before.note : note;
  if (words.includes(value.toLowerCase()))
    return ok({ ...before, text: null, absent: "absent", note: noted });
  const read = cellText(kindOfValue(language)(before), { kind: "text", text: value });
  return read.ok ? ok({ ...before, text: read.value, absent: null, note: noted }) : read;
};

const isSameText = (a: string | null, b: string | null): boolean =>
  a === b || (a !== null && b !== null && a !== "" && Number(a) === Number(b));

const changedKeys = (before: FillInRow, after: FillInRow): ReadonlySet<"value" | "absent" | "note"> =>
  new Set([
    ...(isSameText(before.text, after.text) ? [] : (["value"] as const)),
    ...(before.absent === after.absent ? [] : (["absent"] as const)),
    ...(before.note === after.note ? [] : (["note"] as const)),
  ]);

const changeOf = (ground: Ground, row: CsvRow, { before, after }: Pair): RowChange => {
  const { cell } = before;
  const keys = changedKeys(before, after);
  const shown = (text: string | null): string | null =>
    cell.valueType === "date" ? (text?.split("-").reverse().join("/") ?? null) : text;
  const told = (part: "value" | "note", was: string | null, is: string | null) => {
    const { column, heading } = placeOf(ground, row, part);
    return { key: KEYS[part], column: column ?? "", heading: heading ?? part, before: was, after: is };
  };
  const absent = WORDS[ground.fillIn.language].absent;
  const said = (each: FillInRow) => (each.absent === null ? shown(each.text) : absent);
  return {
    kind: cell.value === null ? "added" : "changed",
    ...{ sheet: SHEET, row: row.number },
    about: [cell.name, cell.scope, cell.period].filter((part) => part !== null).join(", "),
    cells: [
      told("value", said(before), said(after)),
      ...(keys.has("note") ? [told("note", before.note, after.note)] : []),
    ],
  };
};

type Pair = { readonly before: FillInRow; readonly after: FillInRow };

const judgeValue = (ground: Ground, row: CsvRow, cell: FillInCell): Judged => {
  const own: Judged = { cell, number: row.number, change: null, filled: null, problem: null };
  const refused = (part: Part, { code, facts }: Problem<CellProblemCode>): Judged => ({
    ...own,
    problem: { code, facts, ...placeOf(ground, row, part) },
  });
  const before = fillInRow(cell);
  const value = textIn(ground, row, "value") ?? "";
  // What a file leaves empty stays as it is.
  if (value === "") return own;
  const written = writtenOver(before, { value, note: textIn(ground, row, "note") }, ground.fillIn);
  if (!written.ok) return refused("value", written.problem);
  const after = written.value;
  const keys = changedKeys(before, after);
  if (keys.size === 0) return own;
  if (!cell.isOpen) return refused("value", { code: "not-open", facts: {} });
  const settled = settle(before, after, keys);
  if (!settled.ok) return refused(partOf(settled.problem.at), { code: settled.problem.code, facts: {} });
  const at = placeOf(ground, row, "value");
  return {
    ...own,
    change: changeOf(ground, row, { before, after }),
    filled: { cell, at, ...settled.value },
  };
};

const judge = (ground: Ground, row: CsvRow): Judged => {
  const measure = textIn(ground, row, "measure") ?? "";
  const period = textIn(ground, row, "period") ?? ground.reading.period;
  const found = findCell(ground.fillIn.cells, { measure, period, unit: textIn(ground, row, "unit") });
  if (found.ok) return judgeValue(ground, row, found.value);
  const { at, code, facts } = found.problem;
  const problem = { code, facts, ...placeOf(ground, row, at) };
  return { cell: null, number: row.number, change: null, filled: null, problem };
};

/** A second row for a cell is refused: which of the two counts cannot be known. */
const oncePerCell = (judged: readonly Judged[]): readonly Judged[] => {
  const first = new Map<FillInCell, number>();
  return judged.map((each) => {
    if (each.cell === null) return each;
    const earlier = first.get(each.cell);
    if (earlier === undefined) first.set(each.cell, each.number);
    if (earlier === undefined || each.problem !== null) return each;
    const place = { sheet: SHEET, row: each.number, column: null, heading: null };
    const problem = { code: "cell-twice" as const, facts: { row: earlier }, ...place };
    return { ...each, change: null, filled: null, problem };
  });
};

const missingColumn = ({ headings }: CsvTable, { mapping }: ValuesReading): string | null =>
  Object.values(mapping).find((heading) => heading !== null && !headings.includes(heading)) ?? null;

/**
 * Compares a table of values with what is asked now, changing nothing: what is new, what changes, what stays, and what
 * has to be put right, each with its row and column. What the table leaves empty, or does not mention, stays.
 */
export const compareValues = (
  table: CsvTable,
  reading: ValuesReading,
  fillIn: FillIn,
): Result<FillInPreview, "no-such-column"> => {
  const missing = missingColumn(table, reading);
  if (missing !== null) return refuse("no-such-column", { column: missing });
  const ground = { table, reading, fillIn };
  const judged = oncePerCell(table.rows.map((row) => judge(ground, row)));
  const rows = judged.flatMap(({ change }) => change ?? []);
  const problems = judged.flatMap(({ problem }) => problem ?? []);
  return ok({
    counts: {
      added: rows.filter(({ kind }) => kind === "added").length,
      changed: rows.filter(({ kind }) => kind === "changed").length,
      equal: judged.length - rows.length - problems.length,
      refused: problems.length,
      conflicting: 0,
    },
    ...{ rows, problems },
    filled: judged.flatMap(({ filled }) => filled ?? []),
  });
};

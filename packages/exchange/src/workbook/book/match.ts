import type { CellValue, Grid, GridRow, GridSheet } from "../file/grid.ts";
import { plainText } from "./cell-text.ts";
import { readFingerprint, type Fingerprint } from "./fingerprint.ts";
import { ID_HEADING, PRINT_HEADING } from "./names.ts";
import type { AnyTable, Thing } from "./tables.ts";
import type { Field } from "./field.ts";
import { WORDS } from "./words.ts";

/** A cell of the file under a column that is known. */
export type FoundCell = {
  readonly field: Field<Thing>;
  readonly column: number;
  readonly heading: string;
  readonly value: CellValue | null;
};

/** A row of the file as a row of a table. */
export type FoundRow = {
  readonly table: AnyTable;
  /** The sheet's name as the file has it. */
  readonly sheet: string;
  readonly number: number;
  readonly id: string | null;
  readonly print: Fingerprint;
  readonly cells: readonly FoundCell[];
};

const LANGUAGES = ["it", "en"] as const;

const same = (one: string, other: string): boolean =>
  one.trim().toLowerCase().replaceAll("'", "’") === other.trim().toLowerCase().replaceAll("'", "’");

/** The sheet of the file that holds a table, by its name in either language. */
const sheetOf = ({ sheets }: Grid, { sheet }: AnyTable): GridSheet | null =>
  sheets.find(({ name }) => LANGUAGES.some((language) => same(name, WORDS[language].sheets[sheet]))) ?? null;

const textAt = (row: GridRow | undefined, column: number | null): string | null => {
  const value = row?.cells.find((cell) => cell.column === column)?.value;
  return value?.kind === "text" ? plainText(value.text) : null;
};

/** The headings of a field: its own, and in the other language where it has a fixed name. */
const headingsOf = ({ heading, name, key }: Field<Thing>): readonly string[] => {
  const [kind = "", period = ""] = key.split(":");
  const made = LANGUAGES.map((language) => {
    const words = WORDS[language];
    if (name !== null) return words.columns[name];
    if (kind === "resource") return words.resource(Number(period));
    return kind === "declared" ? words.declared(period) : words.target(period);
  });
  return [heading, ...made];
};

type Known = { readonly column: number; readonly heading: string; readonly field: Field<Thing> };

const columnsOf = (head: GridRow, { fields }: AnyTable): readonly Known[] =>
  head.cells.flatMap(({ column, value }) => {
    if (value.kind !== "text") return [];
    const field = fields.find((each) => headingsOf(each).some((heading) => same(heading, value.text)));
    return field === undefined ? [] : [{ column, heading: value.text.trim(), field }];
  });

const hiddenColumn = (head: GridRow, heading: string): number | null =>
  head.cells.find(({ value }) => value.kind === "text" && value.text === heading)?.column ?? null;

/** The rows of one sheet under their columns; columns may have been moved, rows sorted. */
const rowsOf = ({ name, rows: [head, ...rows] }: GridSheet, table: AnyTable): readonly FoundRow[] => {
  if (head === undefined) return [];
  const columns = columnsOf(head, table);
  const idColumn = hiddenColumn(head, ID_HEADING);
  const printColumn = hiddenColumn(head, PRINT_HEADING);
  return rows.flatMap((row) => {
    const values = new Map(row.cells.map(({ column, value }) => [column, value]));
    const cells = columns.map((known) => ({ ...known, value: values.get(known.column) ?? null }));
    if (cells.every(({ value }) => value === null)) return [];
    return [
      {
        ...{ table, sheet: name, number: row.number, cells },
        id: textAt(row, idColumn),
        print: readFingerprint(textAt(row, printColumn)),
      },
    ];
  });
};

/** The rows of every table that the file has a sheet for. */
export const matchRows = (grid: Grid, tables: readonly AnyTable[]): readonly FoundRow[] =>
  tables.flatMap((table) => {
    const sheet = sheetOf(grid, table);
    return sheet === null ? [] : rowsOf(sheet, table);
  });

/** The hidden sheet that says which plan the file is of, as names and values. */
export const aboutOf = ({ sheets }: Grid, name: string): ReadonlyMap<string, string> =>
  new Map(
    (sheets.find((sheet) => sheet.name === name)?.rows ?? []).map((row) => [
      textAt(row, 1) ?? "",
      textAt(row, 2) ?? "",
    ]),
  );

import type { BodyDocument, Instant, Language, UnitId } from "@albero/domain";
import type { PlanView } from "../book/view.ts";
import { planBook } from "../export.ts";
import type { CellValue, Grid, GridCell, GridRow, GridSheet } from "../file/grid.ts";
import { readGrid } from "../file/read-grid.ts";
import { writeBook } from "../file/write-book.ts";
import { openImport } from "../open-import.ts";
import { previewImport, type ImportPreview } from "../preview.ts";

export const AT = "2021-02-01T09:00:00.000Z" as Instant;

type Asked = { readonly language?: Language; readonly unitId?: UnitId; readonly planId?: string };

/** The workbook of a body's last plan, written and read back. */
export const exported = async (
  document: BodyDocument,
  { language = "it", ...asked }: Asked = {},
): Promise<Grid> => {
  const book = planBook(document, { planId: null, unitId: null, language, at: AT, ...asked });
  if (book === null) throw new Error("there is no such plan");
  const read = await readGrid(await writeBook(book));
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
};

/** What somebody types in a cell. */
type Typed = string | number | { readonly date: string } | null;

/** Cells that somebody changes: of the row whose cell under a heading shows a text, or of a new row. */
export type CellEdit = {
  readonly sheet: string;
  readonly find: readonly [heading: string, text: string] | null;
  readonly set: Readonly<Record<string, Typed>>;
};

const valueOf = (typed: Exclude<Typed, null>): CellValue => {
  if (typeof typed === "string") return { kind: "text", text: typed };
  return typeof typed === "number" ? { kind: "number", number: typed } : { kind: "date", date: typed.date };
};

const columnsOf = ([head]: readonly GridRow[]): ReadonlyMap<string, number> =>
  new Map((head?.cells ?? []).map(({ value, column }) => [value.kind === "text" ? value.text : "", column]));

const withCells = (row: GridRow, typed: ReadonlyMap<number, Typed>): GridRow => {
  const kept = row.cells.filter(({ column }) => !typed.has(column));
  const made = [...typed].flatMap(([column, value]): readonly GridCell[] =>
    value === null ? [] : [{ column, value: valueOf(value), computed: false }],
  );
  return { ...row, cells: [...kept, ...made].toSorted((a, b) => a.column - b.column) };
};

const editSheet = (sheet: GridSheet, { find, set }: CellEdit): GridSheet => {
  const columns = columnsOf(sheet.rows);
  const columnOf = (heading: string): number => {
    const column = columns.get(heading);
    if (column === undefined) throw new Error(`${sheet.name} has no column ${heading}`);
    return column;
  };
  const typed = new Map(Object.entries(set).map(([heading, value]) => [columnOf(heading), value]));
  if (find === null) {
    const number = (sheet.rows.at(-1)?.number ?? 1) + 1;
    return { ...sheet, rows: [...sheet.rows, withCells({ number, cells: [] }, typed)] };
  }
  const [heading, text] = find;
  const at = sheet.rows.findIndex(({ cells }) =>
    cells.some(
      ({ column, value }) => column === columnOf(heading) && value.kind === "text" && value.text === text,
    ),
  );
  if (at < 0) throw new Error(`${sheet.name} has no row with ${heading} ${text}`);
  return { ...sheet, rows: sheet.rows.map((row, i) => (i === at ? withCells(row, typed) : row)) };
};

/** The content of a workbook after somebody worked on it. */
export const edited = (grid: Grid, edits: readonly CellEdit[]): Grid =>
  edits.reduce(
    (at, edit) => ({
      sheets: at.sheets.map((sheet) => (sheet.name === edit.sheet ? editSheet(sheet, edit) : sheet)),
    }),
    grid,
  );

/** Brings a workbook in; new things get ids in a row. */
export const importOf = (
  grid: Grid,
  document: BodyDocument,
): { readonly view: PlanView; readonly preview: ImportPreview } => {
  const view = openImport(grid, document, null);
  if (!view.ok) throw new Error(view.problem.code);
  let made = 0;
  const preview = previewImport(grid, view.value, () => {
    made += 1;
    return `00000000-0000-4000-8000-${String(made).padStart(12, "0")}`;
  });
  if (!preview.ok) throw new Error(preview.problem.code);
  return { view: view.value, preview: preview.value };
};

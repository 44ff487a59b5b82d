import {
  readPrintedTable,
  refuse,
  type ProjectsDocument,
  type Result,
  type TableDoubt,
} from "@albero/domain";
import { readWorkbook } from "../in-worker.ts";
import { aboutOf } from "../workbook/book/match.ts";
import { ABOUT_SHEET } from "../workbook/book/names.ts";
import type { CellProblem } from "../workbook/book/problem.ts";
import type { FileProblemCode, Grid } from "../workbook/file/grid.ts";
import { assembleProjects } from "./assemble-book.ts";
import { BOOK_TABLES, type BookTableName } from "./book-tables.ts";
import { rowsOfTable, sheetNamed, shownCell, type BookRows } from "./book-rows.ts";

/** A doubt about a row of resources, with the project it is of. */
export type ProjectDoubt = TableDoubt & { readonly project: number };

/** A workbook of projects as a document, with what could not be read and what is doubtful. */
export type ProjectsBook = {
  readonly document: ProjectsDocument;
  readonly problems: readonly CellProblem[];
  readonly doubts: readonly ProjectDoubt[];
};

/** Whether a workbook is one of projects: ours, or one with their sheets. */
export const isProjectsBook = (grid: Grid): boolean =>
  aboutOf(grid, ABOUT_SHEET).get("format") === "albero/projects" ||
  (sheetNamed(grid, BOOK_TABLES.projects) !== null && sheetNamed(grid, BOOK_TABLES.rows) !== null);

/** Reads a workbook of projects; `null` for a workbook of something else. */
export const readProjectsBook = async (
  bytes: Uint8Array,
): Promise<Result<ProjectsBook | null, FileProblemCode>> => {
  const grid = await readWorkbook(bytes);
  if (!grid.ok) return grid;
  if (!isProjectsBook(grid.value)) return { ok: true, value: null };
  const about = aboutOf(grid.value, ABOUT_SHEET);
  const tables = (Object.keys(BOOK_TABLES) as BookTableName[]).map(
    (name) => [name, rowsOfTable(grid.value, BOOK_TABLES[name])] as const,
  );
  const rows = Object.fromEntries(tables) as Readonly<Record<BookTableName, BookRows>>;
  const { document, doubts } = assembleProjects(rows, {
    body: about.get("body") ?? "",
    year: Number(about.get("year") ?? 0),
  });
  return { ok: true, value: { document, doubts, problems: tables.flatMap(([, { problems }]) => problems) } };
};

/** A table of resources in any workbook, read as it would be pasted: the first sheet that has rows of grades. */
export const readTableOfBook = async (
  bytes: Uint8Array,
): Promise<Result<ReturnType<typeof readPrintedTable>, FileProblemCode | "no-table">> => {
  const grid = await readWorkbook(bytes);
  if (!grid.ok) return grid;
  const tables = grid.value.sheets.map(({ rows }) =>
    readPrintedTable(rows.map(({ cells }) => lineOf(cells)).join("\n")),
  );
  const found = tables.find(({ rows }) => rows.length > 0);
  return found === undefined ? refuse("no-table") : { ok: true, value: found };
};

type Cells = Grid["sheets"][number]["rows"][number]["cells"];

/** The cells of a row with tabs between them, from the first that is filled; a row with one cell as it is. */
const lineOf = (cells: Cells): string => {
  const [first, last] = [cells[0]?.column ?? 1, cells.at(-1)?.column ?? 0];
  const byColumn = new Map(cells.map(({ column, value }) => [column, shownCell(value)]));
  return Array.from({ length: last - first + 1 }, (_, index) => byColumn.get(first + index) ?? "").join("\t");
};

import type { Problem } from "@albero/domain";

/** What a cell of a spreadsheet holds. A number is as the file says it; a date has no time of day. */
export type CellValue =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "date"; readonly date: string }
  | { readonly kind: "flag"; readonly flag: boolean }
  /** What a spreadsheet shows for a formula that cannot be computed: `#REF!`. */
  | { readonly kind: "error"; readonly text: string };

/** A cell with its column, counted from 1. A formula is never read: its last value stands for it. */
export type GridCell = { readonly column: number; readonly value: CellValue; readonly computed: boolean };

/** A row with its number as the spreadsheet shows it; only rows with something in them are there. */
export type GridRow = { readonly number: number; readonly cells: readonly GridCell[] };
export type GridSheet = { readonly name: string; readonly rows: readonly GridRow[] };

/** The plain content of a workbook: sheets, rows, cells and nothing else. */
export type Grid = { readonly sheets: readonly GridSheet[] };

/** Why a file is not read at all. */
export type FileProblemCode =
  | "file-too-large"
  | "not-a-workbook"
  | "not-a-table"
  | "old-or-encrypted"
  | "encrypted"
  | "broken-file"
  | "duplicate-part"
  | "macros"
  | "external-links"
  | "embedded-objects"
  | "document-type"
  | "too-many-parts"
  | "inflates-too-much"
  | "too-many-sheets"
  | "too-many-rows"
  | "too-many-columns"
  | "too-many-cells"
  | "text-too-long"
  | "takes-too-long"
  | "takes-too-much";
export type FileProblem = Problem<FileProblemCode>;

/** Thrown inside the reading of one file and caught at its door, so that a counter can stop a parser at once. */
export class FileRefusal extends Error {
  readonly problem: FileProblem;

  constructor(code: FileProblemCode, facts: FileProblem["facts"] = {}) {
    super(code);
    this.problem = { code, facts };
  }
}

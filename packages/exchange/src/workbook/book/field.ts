import { ok, refuse, type Result } from "@albero/domain";
import type { CellProblemCode } from "./problem.ts";
import type { ColumnKey, ColumnName, SheetName } from "./names.ts";

/** What a cell may hold. A `value` is a number or a day; a `choice` one of a list of codes, shown by their words. */
export type FieldKind =
  | { readonly kind: "text"; readonly long?: true }
  | { readonly kind: "number"; readonly decimals: number }
  | { readonly kind: "value" }
  | { readonly kind: "choice"; readonly words: Readonly<Record<string, string>> };

/** A change of one thing. */
export type Patch<Row> = (row: Row) => Row;

/**
 * One column of a table: how a thing shows in it, as exact text (`null`: empty), and what that text, changed by
 * people, makes of the thing. A column without `write` is there to be read.
 */
export type Field<Row> = {
  readonly key: ColumnKey;
  readonly name: ColumnName | null;
  readonly heading: string;
  readonly kind: FieldKind;
  /** What the cell of one row may hold, where rows differ. */
  readonly kindOf?: (row: Row) => FieldKind;
  readonly width: number;
  readonly required?: true;
  /** The sheet and column whose cells may stand here. */
  readonly listOf?: { readonly sheet: SheetName; readonly key: ColumnName };
  readonly read: (row: Row) => string | null;
  readonly write: ((text: string | null) => Written<Row>) | null;
};

export type Written<Row> = Result<Patch<Row>, CellProblemCode>;

/** One sheet as a table of things of one kind. */
export type Table<Row> = {
  readonly sheet: SheetName;
  readonly rows: readonly Row[];
  readonly fields: readonly Field<Row>[];
  /** A new thing before its cells are read, and what it is called by others; `null` where nothing can be added. */
  readonly begin: ((id: string, order: number) => Row) | null;
};

/** Sets one property. */
export const put =
  <Row, Key extends keyof Row>(key: Key, value: Row[Key]): Patch<Row> =>
  (row) => ({ ...row, [key]: value });

/** What a written text leads to, always good. */
export const sets = <Row>(patch: Patch<Row>): Written<Row> => ok(patch);

/** The id that a name stands for, refused when nothing is called so. */
export const idOf = (names: ReadonlyMap<string, string>, text: string): Result<string, CellProblemCode> => {
  const id = names.get(text) ?? names.get(text.trim());
  return id === undefined ? refuse("unknown-code", { found: text }) : ok(id);
};

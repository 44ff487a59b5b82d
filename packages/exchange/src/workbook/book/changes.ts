import { ok, refuse, type Result } from "@albero/domain";
import { cellText, plainText } from "./cell-text.ts";
import type { Field, Patch } from "./field.ts";
import { isAsExported } from "./fingerprint.ts";
import type { FoundCell, FoundRow } from "./match.ts";
import type { ColumnKey } from "./names.ts";
import { columnLetter, type CellProblem, type CellProblemCode } from "./problem.ts";
import type { Thing } from "./tables.ts";

/** One cell that changes: what the plan has now and what it will have, as exact text. */
export type CellChange = {
  readonly key: ColumnKey;
  readonly column: string;
  readonly heading: string;
  readonly before: string | null;
  readonly after: string | null;
};

/** What the cells of one row come to. */
export type RowOutcome = {
  readonly changes: readonly CellChange[];
  readonly patches: readonly Patch<Thing>[];
  readonly problems: readonly CellProblem[];
};

type Judged =
  | { readonly kind: "equal" }
  | { readonly kind: "changed"; readonly after: string | null; readonly patch: Patch<Thing> };

/** A problem of a cell, or of a whole row where there is no cell to name. */
export const problemAt = (
  { sheet, number }: FoundRow,
  cell: FoundCell | null,
  { code, facts }: { readonly code: CellProblemCode; readonly facts: CellProblem["facts"] },
): CellProblem => ({
  ...{ code, facts, sheet, row: number },
  column: cell === null ? null : columnLetter(cell.column),
  heading: cell?.heading ?? null,
});

/** Compares a row of the file with the thing it is of, cell by cell; a new thing is compared with an empty one. */
export const compareRow = (row: FoundRow, thing: Thing, isNew: boolean): RowOutcome => {
  const changes: CellChange[] = [];
  const patches: Patch<Thing>[] = [];
  const problems: CellProblem[] = [];
  for (const cell of row.cells) {
    const before = plainText(cell.field.read(thing));
    const judged = isNew ? judgeNew(cell, thing) : judge(row, cell, thing);
    if (!judged.ok) problems.push(problemAt(row, cell, judged.problem));
    else if (judged.value.kind === "changed") {
      const { after, patch } = judged.value;
      const { key } = cell.field;
      changes.push({
        key,
        column: columnLetter(cell.column),
        heading: cell.heading,
        before: isNew ? null : before,
        after,
      });
      patches.push(patch);
    }
  }
  return { changes, patches, problems };
};

const equal: Judged = { kind: "equal" };

const readCell = (
  { field, value }: FoundCell,
  thing: Thing,
  before: string | null,
): Result<string | null, CellProblemCode> => {
  // What a cell shows unchanged needs no reading: not every value can be written in a cell of its kind.
  if (value?.kind === "text" && plainText(value.text) === before) return ok(before);
  return cellText(field.kindOf?.(thing) ?? field.kind, value);
};

/**
 * Whether a cell changes something. One that is as it went out changes nothing, even if the plan has changed since;
 * one that was changed here and there is a conflict, unless both came to the same.
 */
const judge = (row: FoundRow, cell: FoundCell, thing: Thing): Result<Judged, CellProblemCode> => {
  const before = plainText(cell.field.read(thing));
  const read = readCell(cell, thing, before);
  if (!read.ok) return read;
  const after = read.value;
  if (after === before) return ok(equal);
  const { field } = cell;
  const isUntouched = isAsExported(row.print, field.key, after);
  if (isUntouched === true) return ok(equal);
  if (isUntouched === false && isAsExported(row.print, field.key, before) === false)
    return refuse("changed-meanwhile", { found: after ?? "", now: before ?? "" });
  return written(field, after, before);
};

const judgeNew = (cell: FoundCell, thing: Thing): Result<Judged, CellProblemCode> => {
  const read = readCell(cell, thing, null);
  if (!read.ok) return read;
  const { field } = cell;
  if (read.value === null)
    return field.required === true && field.write !== null ? refuse("missing") : ok(equal);
  // What is there to be read comes back by itself once the row is in the plan.
  return field.write === null ? ok(equal) : written(field, read.value, null);
};

const written = (
  field: Field<Thing>,
  after: string | null,
  before: string | null,
): Result<Judged, CellProblemCode> => {
  if (field.write === null) return refuse("read-only", { found: after ?? "", now: before ?? "" });
  if (after === null && field.required === true) return refuse("missing");
  const done = field.write(after);
  return done.ok ? ok({ kind: "changed", after, patch: done.value }) : done;
};

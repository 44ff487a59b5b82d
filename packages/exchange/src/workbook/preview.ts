import { ok, refuse, type Result } from "@albero/domain";
import { compareRow, problemAt, type CellChange, type RowOutcome } from "./book/changes.ts";
import { compose, type Changed, type Content, type Definitions } from "./book/compose.ts";
import { matchRows, type FoundRow } from "./book/match.ts";
import { placeRows, withNames, type PlacedRow } from "./book/new-rows.ts";
import type { CellProblem, WholeProblemCode } from "./book/problem.ts";
import { tablesOf, type AnyTable, type Thing } from "./book/tables.ts";
import type { PlanView } from "./book/view.ts";
import type { Grid } from "./file/grid.ts";

/** A row of the file that adds or changes something. */
export type RowChange = {
  readonly kind: "added" | "changed";
  readonly sheet: string;
  readonly row: number;
  /** What the row is about, as people call it: its code, or what it stands at. */
  readonly about: string;
  readonly cells: readonly CellChange[];
};

export type ImportCounts = {
  readonly added: number;
  readonly changed: number;
  readonly equal: number;
  readonly refused: number;
  readonly conflicting: number;
};

/**
 * What bringing a workbook in would do. Rows that are not in the file any more change nothing. With a single problem
 * there is no result at all: all or nothing.
 */
export type ImportPreview = {
  readonly counts: ImportCounts;
  readonly rows: readonly RowChange[];
  readonly problems: readonly CellProblem[];
  /** The plan with every change, and the new versions of definitions; `null` while something has to be put right. */
  readonly result: { readonly content: Content; readonly definitions: Definitions } | null;
};

type Judged = PlacedRow & { readonly thing: Thing | null; readonly outcome: RowOutcome };

/** Compares a workbook with the plan it was exported from, as `openImport` found it. `newId` names what is added. */
export const previewImport = (
  grid: Grid,
  view: PlanView,
  newId: () => string,
): Result<ImportPreview, WholeProblemCode> => {
  const placed = placeRows(matchRows(grid, tablesOf(view)), newId);
  if (placed.length === 0) return refuse("nothing-readable");
  const tables = tablesOf(withNames(view, placed));
  const judged = placed.map((each) => judgeRow(each, tables));
  const composed = compose(view, changedThings(judged));
  const problems = [...judged.flatMap(({ outcome }) => outcome.problems), ...composed.problems];
  return ok({
    counts: countsOf(judged, problems),
    rows: judged.flatMap(rowChange),
    problems,
    result: problems.length > 0 ? null : { content: composed.content, definitions: composed.definitions },
  });
};

/** The same row under the same column of tables that know the names of the file. */
const under = (row: FoundRow, tables: readonly AnyTable[]): FoundRow => {
  const table = tables.find(({ sheet }) => sheet === row.table.sheet) ?? row.table;
  const fields = new Map(table.fields.map((field) => [field.key, field]));
  return {
    ...{ ...row, table },
    cells: row.cells.map((cell) => ({ ...cell, field: fields.get(cell.field.key) ?? cell.field })),
  };
};

const judgeRow = (placed: PlacedRow, tables: readonly AnyTable[]): Judged => {
  const row = under(placed.row, tables);
  const { table } = row;
  if (placed.isNew && table.begin !== null) {
    const thing = table.begin(placed.id, 0);
    return { ...placed, row, thing, outcome: compareRow(row, thing, true) };
  }
  const thing = table.rows.find(({ id }) => id === placed.id) ?? null;
  if (thing === null) return { ...placed, row, thing, outcome: onlyProblem(row, "unknown-row", {}) };
  if (placed.copyOf !== null)
    return { ...placed, row, thing, outcome: onlyProblem(row, "id-twice", { row: placed.copyOf }) };
  return { ...placed, row, thing, outcome: compareRow(row, thing, false) };
};

const onlyProblem = (
  row: FoundRow,
  code: "unknown-row" | "id-twice",
  facts: CellProblem["facts"],
): RowOutcome => ({
  changes: [],
  patches: [],
  problems: [problemAt(row, null, { code, facts })],
});

/** Each thing with all that the file says of it, which may stand on several sheets. */
const changedThings = (judged: readonly Judged[]): readonly Changed[] => {
  const things = new Map<string, Changed>();
  for (const { id, row, thing, isNew, outcome } of judged) {
    if (thing === null || outcome.problems.length > 0 || (outcome.patches.length === 0 && !isNew)) continue;
    const known = things.get(id);
    const after = outcome.patches.reduce((at, patch) => patch(at), known?.after ?? thing);
    things.set(id, { sheet: row.table.sheet, before: isNew ? null : thing, row, ...known, after });
  }
  return [...things.values()];
};

const rowChange = ({ row, isNew, outcome }: Judged): readonly RowChange[] => {
  if (outcome.problems.length > 0 || outcome.changes.length === 0) return [];
  const about = row.cells.slice(0, 2).map(({ value }) => (value?.kind === "text" ? value.text : ""));
  return [
    {
      kind: isNew ? "added" : "changed",
      ...{ sheet: row.sheet, row: row.number, about: about.join(" ").trim(), cells: outcome.changes },
    },
  ];
};

const countsOf = (judged: readonly Judged[], problems: readonly CellProblem[]): ImportCounts => {
  const places = (wanted: readonly CellProblem[]): number =>
    new Set(wanted.map(({ sheet, row }) => `${sheet}\n${row}`)).size;
  const conflicts = problems.filter(({ code }) => code === "changed-meanwhile");
  const changed = judged.flatMap(rowChange);
  return {
    added: changed.filter(({ kind }) => kind === "added").length,
    changed: changed.filter(({ kind }) => kind === "changed").length,
    equal: judged.filter(({ outcome }) => outcome.problems.length === 0 && outcome.changes.length === 0)
      .length,
    refused: places(problems) - places(conflicts),
    conflicting: places(conflicts),
  };
};

import { ok, refuse, type Problem, type RecordedValue, type Result } from "@albero/domain";
import { readWorkbook } from "../../in-worker.ts";
import { compareRow, problemAt, type CellChange, type RowOutcome } from "../book/changes.ts";
import { aboutOf, matchRows, type FoundRow } from "../book/match.ts";
import { ABOUT_SHEET, FORMAT_VERSION, VALUES_FORMAT } from "../book/names.ts";
import type { CellProblem, CellProblemCode, WholeProblemCode } from "../book/problem.ts";
import { WORDS } from "../book/words.ts";
import type { FileProblemCode, Grid } from "../file/grid.ts";
import type { ImportCounts, RowChange } from "../preview.ts";
import { settle } from "./settle.ts";
import type { FillIn, FillInCell } from "./fill-in.ts";
import { valuesTable, type FillInRow } from "./table.ts";

/** A value of the file for a cell, and where it stands in the file. */
export type FilledIn = {
  readonly cell: FillInCell;
  readonly value: RecordedValue;
  readonly note: string | null;
  readonly at: Omit<CellProblem, "code" | "facts">;
};

/** What bringing a sheet in would do; with a single problem nothing of it is brought in. */
export type FillInPreview = {
  readonly counts: ImportCounts;
  readonly rows: readonly RowChange[];
  readonly problems: readonly CellProblem[];
  readonly filled: readonly FilledIn[];
};

type Refusal = WholeProblemCode | FileProblemCode;

/** Reads a workbook and compares it with what its office is asked now; see `compareFillIn`. */
export const importFillIn = async (
  bytes: Uint8Array,
  fillIn: FillIn,
): Promise<Result<FillInPreview, Refusal>> => {
  const grid = await readWorkbook(bytes);
  return grid.ok ? compareFillIn(grid.value, fillIn) : grid;
};

const refusalOf = (
  grid: Grid,
  { body, year, office, language }: FillIn,
): Problem<WholeProblemCode> | null => {
  const about = aboutOf(grid, ABOUT_SHEET);
  const said = (name: string): string => about.get(name) ?? "";
  const wanted = office?.name ?? WORDS[language].about.everyOffice;
  if (said("format") !== VALUES_FORMAT) return { code: "not-of-values", facts: {} };
  if (said("formatVersion") !== FORMAT_VERSION)
    return { code: "newer-format", facts: { found: said("formatVersion") } };
  if (said("bodyId") !== body.id) return { code: "other-body", facts: { found: said("body") } };
  if (said("year") !== String(year))
    return { code: "other-year", facts: { found: said("year"), wanted: year } };
  if (said("officeId") !== (office?.id ?? ""))
    return { code: "other-office", facts: { found: said("office"), wanted } };
  return null;
};

type Judged = {
  readonly row: FoundRow;
  readonly before: FillInRow;
  readonly changes: readonly CellChange[];
  readonly problems: readonly CellProblem[];
  readonly filled: FilledIn | null;
};

const cellOf = (row: FoundRow, key: CellChange["key"]) =>
  row.cells.find(({ field }) => field.key === key) ?? null;

const problem = (
  row: FoundRow,
  code: CellProblemCode,
  key: CellChange["key"] = "value",
): readonly CellProblem[] => [problemAt(row, cellOf(row, key), { code, facts: {} })];

/** What a changed row comes to: the value of its cell, or why it cannot stand. */
const judgeChanged = (row: FoundRow, before: FillInRow, { changes, patches }: RowOutcome): Judged => {
  const after = patches.reduce((thing, patch) => patch(thing) as FillInRow, before);
  const own = { row, before, changes };
  if (!before.cell.isOpen)
    return { ...own, problems: problem(row, "not-open", changes[0]?.key), filled: null };
  const settled = settle(before, after, new Set(changes.map(({ key }) => key)));
  if (!settled.ok)
    return { ...own, problems: problem(row, settled.problem.code, settled.problem.at), filled: null };
  const {
    code: _code,
    facts: _facts,
    ...at
  } = problemAt(row, cellOf(row, "value"), { code: "missing", facts: {} });
  return { ...own, problems: [], filled: { cell: before.cell, at, ...settled.value } };
};

const judge = (row: FoundRow, before: FillInRow): Judged => {
  const outcome = compareRow(row, before, false);
  const { changes, problems } = outcome;
  if (problems.length > 0) return { row, before, changes: [], problems, filled: null };
  if (changes.length === 0) return { row, before, changes, problems, filled: null };
  return judgeChanged(row, before, outcome);
};

const shown = (
  { key, before, after }: CellChange,
  { cell }: FillInRow,
): Pick<CellChange, "before" | "after"> => {
  if (key !== "value" || cell.valueType !== "date") return { before, after };
  const day = (text: string | null) => text?.split("-").reverse().join("/") ?? null;
  return { before: day(before), after: day(after) };
};

const rowChange = ({ row, before, changes, filled }: Judged): readonly RowChange[] =>
  filled === null
    ? []
    : [
        {
          kind: before.cell.value === null ? "added" : "changed",
          ...{ sheet: row.sheet, row: row.number },
          about: [before.cell.name, before.cell.scope].filter((part) => part !== null).join(", "),
          cells: changes.map((change) => ({ ...change, ...shown(change, before) })),
        },
      ];

const countsOf = (judged: readonly Judged[]): ImportCounts => {
  const count = (is: (each: Judged) => boolean): number => judged.filter(is).length;
  const isConflict = ({ problems }: Judged) => problems.some(({ code }) => code === "changed-meanwhile");
  return {
    added: count(({ filled }) => filled !== null && filled.cell.value === null),
    changed: count(({ filled }) => filled !== null && filled.cell.value !== null),
    equal: count(({ filled, problems }) => filled === null && problems.length === 0),
    refused: count((each) => each.problems.length > 0 && !isConflict(each)),
    conflicting: count(isConflict),
  };
};

/**
 * Compares a sheet that was filled in with what its office is asked now, changing nothing. A cell as it went out changes
 * nothing, whatever happened here meanwhile; one that was changed here and there is a conflict. Each problem names its
 * sheet, row and column. A sheet of another body, year or office, or one that is none of ours, is refused whole.
 */
export const compareFillIn = (grid: Grid, fillIn: FillIn): Result<FillInPreview, WholeProblemCode> => {
  const refused = refusalOf(grid, fillIn);
  if (refused !== null) return { ok: false, problem: refused };
  const table = valuesTable(fillIn, "all");
  const found = matchRows(grid, [table]);
  if (found.length === 0) return refuse("nothing-readable");
  const things = new Map(table.rows.map((thing) => [thing.id, thing as FillInRow]));
  const first = new Map<string, number>();
  const judged: Judged[] = [];
  const strangers: CellProblem[] = [];
  for (const row of found) {
    const id = row.id ?? "";
    const thing = things.get(id);
    const copyOf = first.get(id);
    if (thing === undefined) strangers.push(problemAt(row, null, { code: "not-open", facts: {} }));
    else if (copyOf !== undefined)
      strangers.push(problemAt(row, null, { code: "id-twice", facts: { row: copyOf } }));
    else {
      first.set(id, row.number);
      judged.push(judge(row, thing));
    }
  }
  const counts = countsOf(judged);
  return ok({
    counts: { ...counts, refused: counts.refused + strangers.length },
    rows: judged.flatMap(rowChange),
    problems: [...judged.flatMap(({ problems }) => problems), ...strangers],
    filled: judged.flatMap(({ filled }) => (filled === null ? [] : [filled])),
  });
};

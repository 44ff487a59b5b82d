import { ok, periodName, refuse, type MappedColumns, type Problem, type Result } from "@albero/domain";
import type { CellProblemCode } from "../workbook/book/problem.ts";
import type { FillInCell } from "../workbook/values/fill-in.ts";

/** What a row says of which cell it is for; `null` where the file has no such column. */
export type Wanted = {
  readonly measure: string;
  readonly period: string | null;
  readonly unit: string | null;
};

type Part = keyof Wanted & keyof MappedColumns;
export type NotFound = Problem<CellProblemCode> & { readonly at: Part };

const plain = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, " ");
const says = (text: string, names: readonly (string | null)[]): boolean =>
  names.some((name) => name !== null && plain(name) === plain(text));

const missed = (at: Part, problem: Problem<CellProblemCode>) =>
  ({ ok: false, problem: { ...problem, at } }) as const;

const SHOWN = 6;

/** The words there are for a part of some cells, few enough to be read. */
const known = (cells: readonly FillInCell[], nameOf: (cell: FillInCell) => string | null): string =>
  [...new Set(cells.flatMap((cell) => nameOf(cell) ?? []))].slice(0, SHOWN).join(", ");

const narrow = (
  cells: readonly FillInCell[],
  text: string | null,
  { at, names }: { readonly at: Part; readonly names: (cell: FillInCell) => readonly (string | null)[] },
): Result<readonly FillInCell[], CellProblemCode> => {
  if (text === null) return ok(cells);
  const found = cells.filter((cell) => says(text, names(cell)));
  if (found.length > 0) return ok(found);
  return at === "measure"
    ? refuse("unknown-code", { found: text })
    : refuse("not-listed", { found: text, known: known(cells, (cell) => names(cell)[0] ?? null) });
};

const PARTS: readonly {
  readonly at: Part;
  readonly names: (cell: FillInCell) => readonly (string | null)[];
}[] = [
  { at: "measure", names: ({ code, name, measureId }) => [code, name, measureId] },
  {
    at: "period",
    names: ({ period }) => [period, periodName(period, "it"), periodName(period, "en")],
  },
  { at: "unit", names: ({ scope, unitId }) => [scope, unitId] },
];

/**
 * The one cell a row is for: its measure by code or name, its period by code or name, its unit by name. Refused with the
 * part that tells nothing, or that leaves several cells.
 */
export const findCell = (
  cells: readonly FillInCell[],
  wanted: Wanted,
): { readonly ok: true; readonly value: FillInCell } | { readonly ok: false; readonly problem: NotFound } => {
  let left = cells;
  for (const part of PARTS) {
    const text = wanted[part.at];
    const isOfBody = part.at === "unit" && left.every(({ scope }) => scope === null);
    const narrowed = narrow(left, isOfBody || text === "" ? null : text, part);
    if (!narrowed.ok) return missed(part.at, narrowed.problem);
    left = narrowed.value;
  }
  const [cell, ...others] = left;
  if (cell === undefined) return missed("measure", { code: "missing", facts: {} });
  if (others.length === 0) return { ok: true, value: cell };
  const isOnePeriod = others.every(({ period }) => period === cell.period);
  return missed(isOnePeriod ? "unit" : "period", { code: "missing", facts: {} });
};

import type { TargetValueView } from "@albero/contract";
import type { DraftUse, Placed } from "./outline.ts";
import { readTarget, type DraftTarget, type TargetReading } from "./target-text.ts";

/** One row of the grid of targets. */
export type TargetRow = { readonly use: DraftUse; readonly indicator: Placed; readonly place: string };

export type TargetCell = {
  readonly useId: string;
  readonly period: string;
  readonly value: TargetValueView | null;
};

export type RefusedCell = {
  readonly useId: string;
  readonly period: string;
  readonly text: string;
  readonly reading: TargetReading;
};

/** What a pasted block would do: nothing is written before somebody has seen it. */
export type PastePlan = {
  readonly changed: readonly TargetCell[];
  readonly equal: number;
  readonly refused: readonly RefusedCell[];
  /** Cells that fall outside the grid. */
  readonly outside: number;
};

/** A block as a spreadsheet copies it: lines of cells parted by tabs; a cell in quotes may hold both. */
export const readBlock = (text: string): readonly (readonly string[])[] => {
  const lines: string[][] = [[]];
  const pattern = /("(?:[^"]|"")*"|[^\t\r\n]*)(\t|\r\n|\r|\n|$)/g;
  for (const [, cell = "", end = ""] of text.matchAll(pattern)) {
    const isQuoted = cell.startsWith('"') && cell.endsWith('"') && cell.length > 1;
    lines.at(-1)?.push((isQuoted ? cell.slice(1, -1).replaceAll('""', '"') : cell).trim());
    if (end === "") break;
    if (end !== "\t") lines.push([]);
  }
  return lines.filter((line) => line.some((cell) => cell !== ""));
};

const sameValue = (a: DraftTarget | null, b: DraftTarget | null): boolean => {
  if (a === null || b === null) return a === b;
  if (a.kind === "number" && b.kind === "number") return Number(a.number) === Number(b.number);
  return JSON.stringify(a) === JSON.stringify(b);
};

export const targetAt = (use: DraftUse, period: string): DraftTarget | null =>
  use.targets.find((target) => target.period === period)?.value ?? null;

type Grid = {
  readonly rows: readonly TargetRow[];
  readonly periods: readonly string[];
  /** Where the first cell of the block goes, unless its lines begin with codes. */
  readonly at: { readonly row: number; readonly column: number };
};

type Aimed = {
  readonly row: TargetRow | undefined;
  readonly period: string | undefined;
  readonly text: string;
};

/**
 * Lines that begin with the code of an indicator find their row by it, whatever their order; an indicator that stands
 * at several places is meant at its first one, that of the tree.
 */
const aimed = (block: readonly (readonly string[])[], { rows, periods, at }: Grid): readonly Aimed[] => {
  const byCode = new Map(rows.toReversed().map((row) => [row.indicator.code.toLowerCase(), row]));
  const isCoded = block.some(([first = ""]) => byCode.has(first.toLowerCase()));
  const [head = []] = block;
  const years = head.map((cell) => periods.indexOf(cell));
  const isHeaded = years.some((year) => year >= 0);
  const body = isHeaded ? block.slice(1) : block;
  return body.flatMap((line, index) => {
    const row = isCoded ? byCode.get((line[0] ?? "").toLowerCase()) : rows[at.row + index];
    return line.flatMap((text, column): Aimed[] => {
      if (isCoded && column === 0) return [];
      const year = isHeaded ? (years[column] ?? -1) : at.column + column - (isCoded ? 1 : 0);
      // A headed block may carry other columns (titles, last year's values): they are not targets.
      return isHeaded && year < 0 ? [] : [{ row, period: periods[year], text }];
    });
  });
};

/** What pasting a block into the grid would change, what it leaves as it is, what cannot be read and why. */
export const planPaste = (text: string, grid: Grid): PastePlan => {
  const changed: TargetCell[] = [];
  const refused: RefusedCell[] = [];
  let equal = 0;
  let outside = 0;
  for (const { row, period, text: cell } of aimed(readBlock(text), grid)) {
    if (row === undefined || period === undefined) {
      outside += 1;
      continue;
    }
    const reading = readTarget(cell, row.indicator);
    const at = { useId: row.use.id, period };
    if (reading.kind !== "value") refused.push({ ...at, text: cell, reading });
    else if (sameValue(reading.value, targetAt(row.use, period))) equal += 1;
    else changed.push({ ...at, value: reading.value });
  }
  return { changed, equal, refused, outside };
};

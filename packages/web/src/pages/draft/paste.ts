import type { DraftTargetValue } from "@albero/contract";
import { aim, readBlock } from "../../grid/block.ts";
import type { At } from "../../grid/move.ts";
import type { DraftUse, Placed } from "./outline.ts";
import { readTarget, type TargetReading } from "./target-text.ts";

/** One row of the grid of targets. */
export type TargetRow = { readonly use: DraftUse; readonly indicator: Placed; readonly place: string };

export type TargetCell = {
  readonly useId: string;
  readonly period: string;
  readonly value: DraftTargetValue | null;
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

const sameValue = (a: DraftTargetValue | null, b: DraftTargetValue | null): boolean => {
  if (a === null || b === null) return a === b;
  if (a.kind === "number" && b.kind === "number") return Number(a.number) === Number(b.number);
  return JSON.stringify(a) === JSON.stringify(b);
};

export const targetAt = (use: DraftUse, period: string): DraftTargetValue | null =>
  use.targets.find((target) => target.period === period)?.value ?? null;

type Grid = {
  readonly rows: readonly TargetRow[];
  readonly periods: readonly string[];
  /** Where the first cell of the block goes, unless its lines begin with codes. */
  readonly at: At;
};

/** What pasting a block into the grid would change, what it leaves as it is, what cannot be read and why. */
export const planPaste = (text: string, grid: Grid): PastePlan => {
  const changed: TargetCell[] = [];
  const refused: RefusedCell[] = [];
  let equal = 0;
  let outside = 0;
  const { rows, periods, at: first } = grid;
  // An indicator that stands at several places is meant at its first one, that of the tree.
  const codes = rows.map(({ indicator }) => indicator.code);
  const landing = { codes, columns: periods.map((period) => [period]), at: first };
  for (const { at: place, text: cell } of aim(readBlock(text), landing)) {
    const row = rows[place.row];
    const period = periods[place.column];
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

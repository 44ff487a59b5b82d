import type { RecordedValueView } from "@albero/contract";
import type { Seen } from "./cell-draft.ts";
import type { CellKind } from "./read-text.ts";

/** Which cell a value goes into: its unit is `null` for a measure of the whole body. */
export type CellAt = {
  readonly measureId: string;
  readonly period: string;
  readonly unitId: string | null;
};

/** A cell as the page shows it. */
export type ShownCell = CellAt & Seen;

/** What one cell went through in a step: from one value to another, as text where it was written. */
export type Change = {
  readonly cell: ShownCell;
  readonly kind: CellKind;
  readonly before: RecordedValueView | null;
  readonly after: RecordedValueView | null;
  readonly text: string | null;
};

/** What one act of the writer changed: one cell, or all those of a block that was pasted. */
export type Step = readonly Change[];

/** The way here, and what was undone of it, oldest first. */
export type Steps = { readonly past: readonly Step[]; readonly future: readonly Step[] };

export const NO_STEPS: Steps = { past: [], future: [] };

const MOST = 200;

/** A new step: what had been undone is given up, the oldest of very many is forgotten. */
export const stepped = ({ past }: Steps, step: Step): Steps => ({
  past: [...past, step].slice(-MOST),
  future: [],
});

/** One step back; nothing where there is none. */
export const undone = ({ past, future }: Steps): Steps => {
  const last = past.at(-1);
  return last === undefined ? { past, future } : { past: past.slice(0, -1), future: [...future, last] };
};

/** One step on again. */
export const redone = ({ past, future }: Steps): Steps => {
  const next = future.at(-1);
  return next === undefined ? { past, future } : { past: [...past, next], future: future.slice(0, -1) };
};

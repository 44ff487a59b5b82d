import type { Instant } from "../quantity/day.ts";
import type { CellKey, Entry, Validation } from "./cell.ts";

/** What a cell holds as known at a moment: its last entry, and whether that very entry was approved. */
export type KnownValue = { readonly entry: Entry; readonly provisional: boolean };

/** Reads a cell; `null` when nothing was recorded in it yet. */
export type KnownCells = (key: CellKey) => KnownValue | null;

const keyOf = ({ measureId, period, unitId }: CellKey): string =>
  `${measureId} ${unitId ?? "body"} ${period.from} ${period.to}`;

const keepLast = <Key, Row extends { readonly seq: number }>(
  rows: Map<Key, Row>,
  key: Key,
  row: Row,
): void => {
  const held = rows.get(key);
  if (held === undefined || held.seq < row.seq) rows.set(key, row);
};

/**
 * The cells as known at an instant. What was recorded later, or taken back by then, is not there; among the rest `seq`
 * decides, never the time and never the order of the arrays (foundation 3). A value is provisional until the last answer to that
 * very entry approves it: a correction starts over.
 */
export const knownCells = (
  entries: readonly Entry[],
  validations: readonly Validation[],
  knownAt: Instant,
): KnownCells => {
  const answers = new Map<number, Validation>();
  for (const answer of validations)
    if (answer.recordedAt <= knownAt) keepLast(answers, answer.entrySeq, answer);
  const isThere = ({ recordedAt, seq }: Entry): boolean =>
    recordedAt <= knownAt && answers.get(seq)?.decision !== "withdrawn";
  const cells = new Map<string, Entry>();
  for (const entry of entries) if (isThere(entry)) keepLast(cells, keyOf(entry), entry);
  return (key) => {
    const entry = cells.get(keyOf(key));
    return entry === undefined
      ? null
      : { entry, provisional: answers.get(entry.seq)?.decision !== "approved" };
  };
};

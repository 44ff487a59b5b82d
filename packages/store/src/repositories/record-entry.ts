import { randomUUID } from "node:crypto";
import {
  refuse,
  type AccountId,
  type BodyId,
  type CellKey,
  type Instant,
  type Origin,
  type Problem,
  type RecordedValue,
  type Validation,
} from "@albero/domain";
import type { Tx } from "../connection.ts";
import type { CellRow } from "../schema/values.ts";
import { findCellRow, readCell, type Cell } from "./cell.ts";
import { giving, lockCounters } from "./counter.ts";
import { proposalColumns, valueColumns } from "./recorded-value.ts";

/** Who recorded something, when, and why. */
export type Recording = {
  /** A role or an office, never a person's name. */
  readonly recordedBy: string;
  readonly accountId: AccountId | null;
  readonly recordedAt: Instant;
  readonly note: string | null;
};

export type EntryToRecord = Recording & {
  readonly key: CellKey;
  /** The version of the cell its author has seen; 0 for a cell nobody filled yet. */
  readonly expectedVersion: number;
  readonly value: RecordedValue;
  readonly origin: Origin;
};

/** Done, with the number given and the cell's new version; or what stands there instead of what was seen. */
export type Recorded =
  | { readonly ok: true; readonly value: { readonly seq: number; readonly version: number } }
  | { readonly ok: false; readonly problem: Problem<"changed-meanwhile">; readonly current: Cell };

const changedMeanwhile = async (tx: Tx, bodyId: BodyId, key: CellKey): Promise<Recorded> => {
  const current = await readCell(tx, bodyId, key);
  return { ...refuse("changed-meanwhile", { version: current.version }), current };
};

const newCell = (bodyId: BodyId, key: CellKey, seq: number): CellRow => ({
  body_id: bodyId,
  id: randomUUID(),
  measure_id: key.measureId,
  period_from: key.period.from,
  period_to: key.period.to,
  unit_id: key.unitId,
  version: 1,
  state: "recorded",
  last_entry_seq: seq,
  validated_entry_seq: null,
});

const bumpCell = async (tx: Tx, row: CellRow, change: Partial<CellRow>): Promise<CellRow> => {
  const next = { ...row, ...change, version: row.version + 1 };
  await tx
    .updateTable("cell")
    .set({ ...change, version: next.version })
    .where("body_id", "=", row.body_id)
    .where("id", "=", row.id)
    .execute();
  return next;
};

const recordingColumns = (recording: Recording) => ({
  recorded_by: recording.recordedBy,
  account_id: recording.accountId,
  recorded_at: recording.recordedAt,
  note: recording.note,
});

const placeIn = async (tx: Tx, row: CellRow | null, fresh: CellRow): Promise<CellRow> => {
  if (row !== null) return bumpCell(tx, row, { state: "recorded", last_entry_seq: fresh.last_entry_seq });
  await tx.insertInto("cell").values(fresh).execute();
  return fresh;
};

/**
 * Adds an entry to a cell if the cell still is as its author saw it; otherwise nothing is written and the answer holds
 * what is there now. Writers of one body come one after another from the first line on, so two who saw the same cell
 * can never both succeed, and numbers have no holes.
 */
export const recordEntry = async (tx: Tx, bodyId: BodyId, entry: EntryToRecord): Promise<Recorded> => {
  const seq = (await lockCounters(tx, bodyId)).entry + 1;
  const row = await findCellRow(tx, bodyId, { key: entry.key, lock: true });
  if ((row?.version ?? 0) !== entry.expectedVersion) return changedMeanwhile(tx, bodyId, entry.key);
  const cell = await placeIn(tx, row, newCell(bodyId, entry.key, seq));
  await giving(tx, bodyId, { name: "entry", value: seq })
    .insertInto("entry")
    .values({
      body_id: bodyId,
      seq,
      cell_id: cell.id,
      ...valueColumns(entry.value),
      origin: entry.origin,
      ...recordingColumns(entry),
    })
    .execute();
  return { ok: true, value: { seq, version: cell.version } };
};

export type ValidationToRecord = Recording & {
  readonly key: CellKey;
  /** The version of the cell the validator has seen: nobody approves what they did not see. */
  readonly expectedVersion: number;
} & Pick<Validation, "decision" | "proposal">;

/** What stands in a cell once its last entry was answered: an entry that was taken back uncovers the one before. */
const standingAfter = async (
  tx: Tx,
  { body_id, id, last_entry_seq }: CellRow,
  decision: Validation["decision"],
): Promise<Partial<CellRow>> => {
  if (decision === "approved") return { validated_entry_seq: last_entry_seq };
  if (decision !== "withdrawn") return {};
  const withdrawn = tx
    .selectFrom("validation")
    .select("entry_seq")
    .where("body_id", "=", body_id)
    .where("decision", "=", "withdrawn");
  const before = await tx
    .selectFrom("entry")
    .select("seq")
    .where("body_id", "=", body_id)
    .where("cell_id", "=", id)
    .where("seq", "not in", withdrawn)
    .orderBy("seq", "desc")
    .executeTakeFirst();
  return { last_entry_seq: before?.seq ?? null };
};

/** Adds what happened to the last entry of a cell, if the cell still is as its author saw it. */
export const addValidation = async (
  tx: Tx,
  bodyId: BodyId,
  answer: ValidationToRecord,
): Promise<Recorded> => {
  const seq = (await lockCounters(tx, bodyId)).validation + 1;
  const row = await findCellRow(tx, bodyId, { key: answer.key, lock: true });
  const entrySeq = row?.last_entry_seq ?? null;
  if (row === null || entrySeq === null || row.version !== answer.expectedVersion)
    return changedMeanwhile(tx, bodyId, answer.key);
  const { decision } = answer;
  await giving(tx, bodyId, { name: "validation", value: seq })
    .insertInto("validation")
    .values({
      ...{ body_id: bodyId, seq, entry_seq: entrySeq, decision },
      ...proposalColumns(answer.proposal),
      ...recordingColumns(answer),
    })
    .execute();
  const cell = await bumpCell(tx, row, { state: decision, ...(await standingAfter(tx, row, decision)) });
  return { ok: true, value: { seq, version: cell.version } };
};

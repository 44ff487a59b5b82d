import type { AccountId, BodyId, CellKey, Entry, MeasureId, Validation } from "@albero/domain";
import { sql } from "kysely";
import type { Tx } from "../connection.ts";
import type { CellRow, CellState, EntryRow, ValidationRow } from "../schema/values.ts";
import { proposalOf, valueOf } from "./recorded-value.ts";

/** A cell as it is now. One that nobody filled yet has version 0, which is what its first entry has to name. */
export type Cell = CellKey & {
  readonly version: number;
  readonly state: CellState | "empty";
  /** What stands in it: its last entry that was not taken back. */
  readonly lastEntry: Entry | null;
  /** The last approved entry; it stays when a later one waits or was returned. */
  readonly validatedEntrySeq: number | null;
};

type Place = Pick<CellRow, "measure_id" | "period_from" | "period_to" | "unit_id">;

const keyOf = (row: Place): CellKey => ({
  measureId: row.measure_id,
  period: { from: row.period_from, to: row.period_to },
  unitId: row.unit_id,
});

export const toEntry = (row: EntryRow & Place): Entry => ({
  ...keyOf(row),
  seq: row.seq,
  value: valueOf(row),
  origin: row.origin,
  recordedBy: row.recorded_by,
  recordedAt: row.recorded_at,
  note: row.note,
});

const toValidation = (row: ValidationRow): Validation => ({
  seq: row.seq,
  entrySeq: row.entry_seq,
  decision: row.decision,
  ...proposalOf(row),
  recordedBy: row.recorded_by,
  recordedAt: row.recorded_at,
  note: row.note,
});

/** Entries with the place of their cell. */
const entries = (tx: Tx, bodyId: BodyId) =>
  tx
    .selectFrom("entry")
    .innerJoin("cell", (join) =>
      join.onRef("cell.body_id", "=", "entry.body_id").onRef("cell.id", "=", "entry.cell_id"),
    )
    .selectAll("entry")
    .select(["cell.measure_id", "cell.period_from", "cell.period_to", "cell.unit_id"])
    .where("entry.body_id", "=", bodyId);

/** Every entry of the body in order of record. */
export const loadEntries = async (tx: Tx, bodyId: BodyId): Promise<readonly Entry[]> =>
  (await entries(tx, bodyId).orderBy("entry.seq").execute()).map(toEntry);

/** Every answer of a validator in order of record. */
export const loadValidations = async (tx: Tx, bodyId: BodyId): Promise<readonly Validation[]> => {
  const rows = await tx
    .selectFrom("validation")
    .selectAll()
    .where("body_id", "=", bodyId)
    .orderBy("seq")
    .execute();
  return rows.map(toValidation);
};

const withLastEntry = async (tx: Tx, bodyId: BodyId, row: CellRow): Promise<Cell> => {
  const last = await entries(tx, bodyId)
    .where("entry.seq", "is not distinct from", row.last_entry_seq)
    .executeTakeFirst();
  return {
    ...keyOf(row),
    version: row.version,
    state: row.state,
    lastEntry: last === undefined ? null : toEntry(last),
    validatedEntrySeq: row.validated_entry_seq,
  };
};

/** The row of a cell, locked for this transaction if wanted. */
export const findCellRow = async (
  tx: Tx,
  bodyId: BodyId,
  { key, lock }: { readonly key: CellKey; readonly lock: boolean },
): Promise<CellRow | null> => {
  const query = tx
    .selectFrom("cell")
    .selectAll()
    .where("body_id", "=", bodyId)
    .where("measure_id", "=", key.measureId)
    .where("period_from", "=", key.period.from)
    .where("period_to", "=", key.period.to)
    .where(sql<boolean>`unit_id is not distinct from ${key.unitId}`);
  return (await (lock ? query.forUpdate() : query).executeTakeFirst()) ?? null;
};

/** A cell as it is now, empty when nobody filled it yet. */
export const readCell = async (tx: Tx, bodyId: BodyId, key: CellKey): Promise<Cell> => {
  const row = await findCellRow(tx, bodyId, { key, lock: false });
  if (row !== null) return withLastEntry(tx, bodyId, row);
  const { measureId, period, unitId } = key;
  return { measureId, period, unitId, version: 0, state: "empty", lastEntry: null, validatedEntrySeq: null };
};

/** The account that recorded an entry; `null` where it came without one, as from an example. */
export const accountOfEntry = async (tx: Tx, bodyId: BodyId, seq: number): Promise<AccountId | null> => {
  const row = await tx
    .selectFrom("entry")
    .select("account_id")
    .where("body_id", "=", bodyId)
    .where("seq", "=", seq)
    .executeTakeFirst();
  return row?.account_id ?? null;
};

/** Everything recorded for one measure. */
export type MeasureValues = {
  readonly cells: readonly Cell[];
  readonly entries: readonly Entry[];
  readonly validations: readonly Validation[];
};

/** The cells of a measure with all their entries, latest first, and what validators answered. */
export const loadMeasureValues = async (
  tx: Tx,
  bodyId: BodyId,
  measureId: MeasureId,
): Promise<MeasureValues> => {
  const rows = await tx
    .selectFrom("cell")
    .selectAll()
    .where("body_id", "=", bodyId)
    .where("measure_id", "=", measureId)
    .orderBy("period_from")
    .orderBy("period_to")
    .orderBy("unit_id")
    .execute();
  const recorded = await entries(tx, bodyId)
    .where("cell.measure_id", "=", measureId)
    .orderBy("entry.seq", "desc")
    .execute();
  const seqs = recorded.map((row) => row.seq);
  const answers = await tx
    .selectFrom("validation")
    .selectAll()
    .where("body_id", "=", bodyId)
    .where(sql<boolean>`entry_seq = any(${seqs}::bigint[])`)
    .orderBy("seq")
    .execute();
  const bySeq = new Map(recorded.map((row) => [row.seq, toEntry(row)]));
  const cells = rows.map((row) => ({
    ...keyOf(row),
    version: row.version,
    state: row.state,
    lastEntry: row.last_entry_seq === null ? null : (bySeq.get(row.last_entry_seq) ?? null),
    validatedEntrySeq: row.validated_entry_seq,
  }));
  return { cells, entries: [...bySeq.values()], validations: answers.map(toValidation) };
};

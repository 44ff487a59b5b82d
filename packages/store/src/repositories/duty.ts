import {
  currentOf,
  type AccountId,
  type BodyId,
  type Duty,
  type DutyId,
  type Instant,
  type Revised,
  type Tick,
} from "@albero/domain";
import type { Tx } from "../connection.ts";
import type { DutyRow, DutyTickRow } from "../schema/duty.ts";
import { insertRows } from "./bulk.ts";
import { lockCounters } from "./counter.ts";
import { revisedOf } from "./revised.ts";

/** A duty in one of its revisions, the number of which is sent back when changing it. */
export type StoredDuty = Duty & Revised;

const toDuty = (row: DutyRow): StoredDuty => {
  const { id, title, unit_id: unitId, source, proof, occurrences, feeds } = row;
  return { id, title, unitId, source, proof, occurrences, feeds, ...revisedOf(row) };
};

/** A duty in one of its revisions as a row. */
export const dutyRow = (bodyId: BodyId, duty: StoredDuty): DutyRow => {
  const { id, title, unitId, source, proof, occurrences, feeds, revision, recordedAt, supersededAt } = duty;
  return {
    ...{ body_id: bodyId, id, revision, title, unit_id: unitId, source, proof, occurrences, feeds },
    ...{ recorded_at: recordedAt, superseded_at: supersededAt },
  };
};

const toTick = (row: DutyTickRow): Tick => ({
  seq: row.seq,
  dutyId: row.duty_id,
  period: row.period,
  doneOn: row.done_on,
  protocol: row.protocol,
  recordedBy: row.recorded_by,
  recordedAt: row.recorded_at,
});

/** The duties of a body in all their revisions, by title. */
export const loadDutyRecord = async (tx: Tx, bodyId: BodyId): Promise<readonly StoredDuty[]> => {
  const rows = await tx
    .selectFrom("duty")
    .selectAll()
    .where("body_id", "=", bodyId)
    .orderBy("title")
    .orderBy("id")
    .orderBy("revision")
    .execute();
  return rows.map(toDuty);
};

/** The duties of a body as known now, by title. */
export const loadDuties = async (tx: Tx, bodyId: BodyId): Promise<readonly StoredDuty[]> =>
  currentOf(await loadDutyRecord(tx, bodyId));

/** Every tick of the body's duties, in order of record of each duty. */
export const loadTicks = async (tx: Tx, bodyId: BodyId): Promise<readonly Tick[]> => {
  const rows = await tx
    .selectFrom("duty_tick")
    .selectAll()
    .where("body_id", "=", bodyId)
    .orderBy("duty_id")
    .orderBy("seq")
    .execute();
  return rows.map(toTick);
};

/** What a duty takes the place of: revision 0 is a new one. */
export type DutyChange = { readonly duty: Duty; readonly seenRevision: number; readonly at: Instant };

/** Defines a duty, if it still is as it was seen; the earlier definition is superseded, not lost. */
export const saveDuty = async (
  tx: Tx,
  bodyId: BodyId,
  { duty, seenRevision, at }: DutyChange,
): Promise<boolean> => {
  await lockCounters(tx, bodyId);
  const now = (await loadDuties(tx, bodyId)).find(({ id }) => id === duty.id);
  if ((now?.revision ?? 0) !== seenRevision) return false;
  await tx
    .updateTable("duty")
    .set({ superseded_at: at })
    .where("body_id", "=", bodyId)
    .where("id", "=", duty.id)
    .where("superseded_at", "is", null)
    .execute();
  const revised = { revision: seenRevision + 1, recordedAt: at, supersededAt: null };
  await insertRows(tx, "duty", [dutyRow(bodyId, { ...duty, ...revised })]);
  return true;
};

export type TickToAdd = Omit<Tick, "seq"> & { readonly accountId: AccountId | null };

const lastSeq = async (tx: Tx, bodyId: BodyId, dutyId: DutyId): Promise<number> => {
  const row = await tx
    .selectFrom("duty_tick")
    .select((eb) => eb.fn.coalesce(eb.fn.max("seq"), eb.lit(0)).as("seq"))
    .where("body_id", "=", bodyId)
    .where("duty_id", "=", dutyId)
    .executeTakeFirstOrThrow();
  return row.seq;
};

/** A tick as a row. */
export const tickRow = (bodyId: BodyId, tick: Tick, accountId: AccountId | null): DutyTickRow => ({
  ...{ body_id: bodyId, duty_id: tick.dutyId, seq: tick.seq, period: tick.period, done_on: tick.doneOn },
  ...{ protocol: tick.protocol, recorded_by: tick.recordedBy, account_id: accountId },
  recorded_at: tick.recordedAt,
});

/** Adds a tick after the last one of its duty; writers of one body come one after another. */
export const addTick = async (tx: Tx, bodyId: BodyId, { accountId, ...tick }: TickToAdd): Promise<void> => {
  await lockCounters(tx, bodyId);
  const seq = (await lastSeq(tx, bodyId, tick.dutyId)) + 1;
  await insertRows(tx, "duty_tick", [tickRow(bodyId, { ...tick, seq }, accountId)]);
};

import type { AccountId, BodyId, Duty, DutyId, Instant, Tick } from "@albero/domain";
import type { Tx } from "../connection.ts";
import type { DutyRow, DutyTickRow } from "../schema/duty.ts";
import { insertRows } from "./bulk.ts";
import { lockCounters } from "./counter.ts";

/** A duty with the number of its revision, to send back when changing it. */
export type StoredDuty = { readonly duty: Duty; readonly revision: number };

const toDuty = ({ revision, unit_id: unitId, ...row }: DutyRow): StoredDuty => {
  const { id, title, source, proof, occurrences, feeds } = row;
  return { duty: { id, title, unitId, source, proof, occurrences, feeds }, revision };
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

/** The duties of a body as known now, by title. */
export const loadDuties = async (tx: Tx, bodyId: BodyId): Promise<readonly StoredDuty[]> => {
  const rows = await tx
    .selectFrom("duty")
    .selectAll()
    .where("body_id", "=", bodyId)
    .where("superseded_at", "is", null)
    .orderBy("title")
    .orderBy("id")
    .execute();
  return rows.map(toDuty);
};

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
  const now = (await loadDuties(tx, bodyId)).find((stored) => stored.duty.id === duty.id);
  if ((now?.revision ?? 0) !== seenRevision) return false;
  await tx
    .updateTable("duty")
    .set({ superseded_at: at })
    .where("body_id", "=", bodyId)
    .where("id", "=", duty.id)
    .where("superseded_at", "is", null)
    .execute();
  const { unitId, ...own } = duty;
  await insertRows(tx, "duty", [
    {
      ...own,
      ...{ body_id: bodyId, unit_id: unitId, revision: seenRevision + 1 },
      ...{ recorded_at: at, superseded_at: null },
    },
  ]);
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

/** Adds a tick after the last one of its duty; writers of one body come one after another. */
export const addTick = async (tx: Tx, bodyId: BodyId, tick: TickToAdd): Promise<void> => {
  await lockCounters(tx, bodyId);
  const seq = (await lastSeq(tx, bodyId, tick.dutyId)) + 1;
  await insertRows(tx, "duty_tick", [
    {
      ...{ body_id: bodyId, duty_id: tick.dutyId, seq, period: tick.period, done_on: tick.doneOn },
      ...{ protocol: tick.protocol, recorded_by: tick.recordedBy, account_id: tick.accountId },
      recorded_at: tick.recordedAt,
    },
  ]);
};

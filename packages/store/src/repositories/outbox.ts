import type { BodyId, Instant } from "@albero/domain";
import type { Tx } from "../connection.ts";
import { insertMissing } from "./bulk.ts";

/** Something that has to leave the house: written with the change that caused it, done later by a job. */
export type Message = {
  readonly id: string;
  readonly kind: string;
  /** The same thing asked twice is done once. */
  readonly dedupeKey: string;
  /** Ids needed to do it, no contents. */
  readonly payload: Readonly<Record<string, string | number>>;
  readonly at: Instant;
};

/** Puts a message into the outbox, once. */
export const enqueue = async (tx: Tx, bodyId: BodyId, message: Message): Promise<void> => {
  const { id, kind, dedupeKey, payload, at } = message;
  await insertMissing(tx, "outbox", [
    {
      ...{ body_id: bodyId, id, kind, dedupe_key: dedupeKey, payload, recorded_at: at },
      ...{ attempts: 0, last_error: null, sent_at: null },
    },
  ]);
};

/** Takes the oldest messages that wait, for this transaction; those another one has taken are passed over. */
export const takeMessages = async (tx: Tx, bodyId: BodyId, limit: number): Promise<readonly Message[]> => {
  const rows = await tx
    .selectFrom("outbox")
    .selectAll()
    .where("body_id", "=", bodyId)
    .where("sent_at", "is", null)
    .orderBy("recorded_at")
    .orderBy("id")
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    dedupeKey: row.dedupe_key,
    payload: row.payload as Message["payload"],
    at: row.recorded_at,
  }));
};

type Attempt = { readonly id: string; readonly sentAt: Instant | null; readonly error: string | null };

/** Notes that a message was tried: sent, or why not. */
export const noteAttempt = async (tx: Tx, bodyId: BodyId, { id, sentAt, error }: Attempt): Promise<void> => {
  await tx
    .updateTable("outbox")
    .set((eb) => ({ attempts: eb("attempts", "+", 1), sent_at: sentAt, last_error: error }))
    .where("body_id", "=", bodyId)
    .where("id", "=", id)
    .execute();
};

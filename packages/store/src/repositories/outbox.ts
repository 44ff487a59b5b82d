import type { BodyId, Instant } from "@albero/domain";
import { sql } from "kysely";
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

/** Where the database says, with the commit, that something came into the outbox. */
export const OUTBOX_CHANNEL = "albero_outbox";

/** Puts messages into the outbox, each once: one whose key is there already is left as it is. */
export const enqueue = async (tx: Tx, bodyId: BodyId, messages: readonly Message[]): Promise<void> => {
  if (messages.length === 0) return;
  const rows = messages.map(({ id, kind, dedupeKey, payload, at }) => ({
    ...{ body_id: bodyId, id, kind, dedupe_key: dedupeKey, payload, recorded_at: at },
    ...{ attempts: 0, last_error: null, sent_at: null, dropped_at: null },
  }));
  await insertMissing(tx, "outbox", rows);
  await sql`select pg_notify(${OUTBOX_CHANNEL}, '')`.execute(tx);
};

type Taking = { readonly kind: string; readonly except: readonly string[] };

/**
 * Takes the oldest message of a kind that waits, but for those tried already; it stays locked to the end of the
 * transaction, and those another one has locked are passed over. `null` when none is left.
 */
export const takeMessage = async (
  tx: Tx,
  bodyId: BodyId,
  { kind, except }: Taking,
): Promise<Message | null> => {
  const row = await tx
    .selectFrom("outbox")
    .selectAll()
    .where("body_id", "=", bodyId)
    .where("kind", "=", kind)
    .where("sent_at", "is", null)
    .where("dropped_at", "is", null)
    .where(sql<boolean>`id <> all(${except}::uuid[])`)
    .orderBy("recorded_at")
    .orderBy("id")
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  if (row === undefined) return null;
  const { id, dedupe_key: dedupeKey, recorded_at: at } = row;
  return { id, kind, dedupeKey, payload: row.payload as Message["payload"], at };
};

/** The keys that begin like this, with when they were asked: whom something was sent already. */
export const listMessageKeys = async (
  tx: Tx,
  bodyId: BodyId,
  prefix: string,
): Promise<readonly Pick<Message, "dedupeKey" | "at">[]> => {
  const rows = await tx
    .selectFrom("outbox")
    .select(["dedupe_key", "recorded_at"])
    .where("body_id", "=", bodyId)
    .where(sql<boolean>`starts_with(dedupe_key, ${prefix})`)
    .orderBy("recorded_at")
    .execute();
  return rows.map((row) => ({ dedupeKey: row.dedupe_key, at: row.recorded_at }));
};

/** How trying to send a message ended; `failed` waits for the next time. */
export type Attempt = {
  readonly id: string;
  readonly at: Instant;
  readonly outcome: "sent" | "dropped" | "failed";
  /** What went wrong, or why it was given up. */
  readonly error: string | null;
};

/** Notes that a message was tried, and how that ended. */
export const noteAttempt = async (
  tx: Tx,
  bodyId: BodyId,
  { id, at, outcome, error }: Attempt,
): Promise<void> => {
  await tx
    .updateTable("outbox")
    .set((eb) => ({
      attempts: eb("attempts", "+", 1),
      sent_at: outcome === "sent" ? at : null,
      dropped_at: outcome === "dropped" ? at : null,
      last_error: error,
    }))
    .where("body_id", "=", bodyId)
    .where("id", "=", id)
    .execute();
};

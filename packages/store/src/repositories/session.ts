import type { AccountId, Instant } from "@albero/domain";
import type { Tx } from "../connection.ts";
import type { SessionRow } from "../schema/account.ts";
import { insertRows } from "./bulk.ts";
import { tokenHash } from "./token.ts";

/** A signed-in browser. */
export type Session = {
  readonly id: string;
  readonly accountId: AccountId;
  /** How it was proved: `password`, `link`, `example`. */
  readonly factor: string;
  readonly recordedAt: Instant;
  readonly seenAt: Instant;
  /** Absolute limit, whatever happens in between. */
  readonly expiresAt: Instant;
  /** When the account last proved itself again. */
  readonly steppedUpAt: Instant | null;
};

const toSession = (row: SessionRow): Session => ({
  id: row.id,
  accountId: row.account_id,
  factor: row.factor,
  recordedAt: row.recorded_at,
  seenAt: row.seen_at,
  expiresAt: row.expires_at,
  steppedUpAt: row.stepped_up_at,
});

/** Begins a session; of its token only the hash is kept. */
export const createSession = async (
  tx: Tx,
  { token, session }: { readonly token: string; readonly session: Session },
): Promise<void> => {
  await insertRows(tx, "session", [
    {
      token_hash: tokenHash(token),
      id: session.id,
      account_id: session.accountId,
      factor: session.factor,
      recorded_at: session.recordedAt,
      seen_at: session.seenAt,
      expires_at: session.expiresAt,
      stepped_up_at: session.steppedUpAt,
      ended_at: null,
      ended_because: null,
    },
  ]);
};

/**
 * The session of a token that at this instant is neither ended nor past its limit and whose account may sign in;
 * `null` otherwise. The idle limit is the caller's: it compares `seenAt`.
 */
export const findSession = async (
  tx: Tx,
  { token, now }: { readonly token: string; readonly now: Instant },
): Promise<Session | null> => {
  const row = await tx
    .selectFrom("session")
    .innerJoin("account", "account.id", "session.account_id")
    .selectAll("session")
    .where("session.token_hash", "=", tokenHash(token))
    .where("session.ended_at", "is", null)
    .where("session.expires_at", ">", now)
    .where("account.disabled_at", "is", null)
    .executeTakeFirst();
  return row === undefined ? null : toSession(row);
};

/** The session of an account that was proved in a way and holds at an instant; the last one of several. */
export const findSessionOf = async (
  tx: Tx,
  {
    accountId,
    factor,
    now,
  }: { readonly accountId: AccountId; readonly factor: string; readonly now: Instant },
): Promise<Session | null> => {
  const row = await tx
    .selectFrom("session")
    .selectAll()
    .where("account_id", "=", accountId)
    .where("factor", "=", factor)
    .where("ended_at", "is", null)
    .where("expires_at", ">", now)
    .orderBy("recorded_at", "desc")
    .executeTakeFirst();
  return row === undefined ? null : toSession(row);
};

/** The sessions of an account in which somebody may be at work at an instant, last used first. */
export const listSessions = async (
  tx: Tx,
  { accountId, now }: { readonly accountId: AccountId; readonly now: Instant },
): Promise<readonly Session[]> => {
  const rows = await tx
    .selectFrom("session")
    .selectAll()
    .where("account_id", "=", accountId)
    .where("ended_at", "is", null)
    .where("expires_at", ">", now)
    .orderBy("seen_at", "desc")
    .orderBy("id")
    .execute();
  return rows.map(toSession);
};

/** Notes that a session was used. */
export const touchSession = async (
  tx: Tx,
  { id, now }: { readonly id: string; readonly now: Instant },
): Promise<void> => {
  await tx.updateTable("session").set({ seen_at: now }).where("id", "=", id).execute();
};

/** Notes that the account proved itself again in this session. */
export const stepUpSession = async (
  tx: Tx,
  { id, now }: { readonly id: string; readonly now: Instant },
): Promise<void> => {
  await tx.updateTable("session").set({ stepped_up_at: now }).where("id", "=", id).execute();
};

type Ending = { readonly now: Instant; readonly because: string };

export const endSession = async (
  tx: Tx,
  { id, now, because }: Ending & { readonly id: string },
): Promise<void> => {
  await tx
    .updateTable("session")
    .set({ ended_at: now, ended_because: because })
    .where("id", "=", id)
    .where("ended_at", "is", null)
    .execute();
};

/** Ends every session of an account but one (`null`: all), as when its password changes. */
export const endSessions = async (
  tx: Tx,
  ending: Ending & { readonly accountId: AccountId; readonly exceptId: string | null },
): Promise<void> => {
  const all = tx
    .updateTable("session")
    .set({ ended_at: ending.now, ended_because: ending.because })
    .where("account_id", "=", ending.accountId)
    .where("ended_at", "is", null);
  await (ending.exceptId === null ? all : all.where("id", "!=", ending.exceptId)).execute();
};

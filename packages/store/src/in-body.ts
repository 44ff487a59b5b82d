import { setTimeout as pause } from "node:timers/promises";
import type { AccountId, BodyId } from "@albero/domain";
import { sql, type IsolationLevel } from "kysely";
import type { Database, Tx } from "./connection.ts";

/** In whose name a transaction runs: it sees the rows of this body and of no other. */
export type BodyScope = { readonly bodyId: BodyId; readonly accountId: AccountId | null };

type Mode = { readonly isolation: IsolationLevel; readonly readOnly: boolean };

const RETRIES = 5;
/** Two transactions in each other's way: the server undid one whole, so it may simply be done again. */
const PASSING = new Set(["40001", "40P01"]);

const isPassing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && PASSING.has(String(error.code));

const isRefusal = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "ok" in value && value.ok === false;

/** Carries a refusal out of the transaction, so that nothing done before it stays. */
class Undone extends Error {
  readonly value: unknown;
  constructor(value: unknown) {
    super("the work was refused");
    this.value = value;
  }
}

type Run<T> = { readonly db: Database; readonly mode: Mode; readonly work: (tx: Tx) => Promise<T> };

const once = async <T>({ db, mode, work }: Run<T>): Promise<T> => {
  try {
    return await db
      .transaction()
      .setIsolationLevel(mode.isolation)
      .setAccessMode(mode.readOnly ? "read only" : "read write")
      .execute(async (tx) => {
        const value = await work(tx);
        if (isRefusal(value)) throw new Undone(value);
        return value;
      });
  } catch (error) {
    if (error instanceof Undone) return error.value as T;
    throw error;
  }
};

const withRetries = async <T>(run: Run<T>): Promise<T> => {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await once(run);
    } catch (error) {
      if (!isPassing(error) || attempt >= RETRIES) throw error;
      await pause(2 ** attempt * 10 * (1 + Math.random()));
    }
  }
};

type Setting = { readonly bodyId: BodyId | null; readonly accountId: AccountId | null };

const entering =
  <T>({ bodyId, accountId }: Setting, work: (tx: Tx) => Promise<T>) =>
  async (tx: Tx): Promise<T> => {
    await sql`select set_config('albero.body_id', ${bodyId ?? ""}, true),
                     set_config('albero.account_id', ${accountId ?? ""}, true)`.execute(tx);
    return work(tx);
  };

const WRITE: Mode = { isolation: "read committed", readOnly: false };
/** One moment of the database for all the queries of a page or an export, so that their figures agree. */
const READ: Mode = { isolation: "repeatable read", readOnly: true };

/**
 * One transaction in the name of a body. Rows of other bodies do not exist in it, whatever a query forgets. Work that
 * gives back a refusal (`{ ok: false }`) is undone whole; a transaction that the server undid because of another one
 * is done again, up to five times, so `work` must do nothing outside of the database.
 */
export const inBody = <T>(db: Database, scope: BodyScope, work: (tx: Tx) => Promise<T>): Promise<T> =>
  withRetries({ db, mode: WRITE, work: entering(scope, work) });

/** Like `inBody`, for reading only, all of it from one moment. */
export const readBody = <T>(db: Database, scope: BodyScope, work: (tx: Tx) => Promise<T>): Promise<T> =>
  withRetries({ db, mode: READ, work: entering(scope, work) });

/** One transaction on the global tables only (accounts, sessions): no row of any body exists in it. */
export const inNoBody = <T>(db: Database, work: (tx: Tx) => Promise<T>): Promise<T> =>
  withRetries({ db, mode: WRITE, work: entering({ bodyId: null, accountId: null }, work) });

/** Like `inNoBody`, and the account's own roles in all bodies can be read: how one learns where one may go. */
export const asAccount = <T>(db: Database, accountId: AccountId, work: (tx: Tx) => Promise<T>): Promise<T> =>
  withRetries({ db, mode: WRITE, work: entering({ bodyId: null, accountId }, work) });

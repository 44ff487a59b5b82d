import type { AccountId, BodyId, Instant } from "@albero/domain";
import { sql } from "kysely";
import type { Tx } from "../connection.ts";
import type { AccountRow } from "../schema/account.ts";
import { insertRows } from "./bulk.ts";

/** Who signs in: an address, an office; what it may do stands in its role assignments. */
export type Account = {
  readonly id: AccountId;
  /** `null`: another system, which signs nobody in. */
  readonly email: string | null;
  /** Office or role shown on screen, never a person's name. */
  readonly title: string;
  readonly description: string | null;
  /** The example body it may be tried in without a password; `null` for a real account. */
  readonly exampleBodyId: BodyId | null;
  /** Whether it runs the installation: no role of a body does. */
  readonly operates: boolean;
  readonly recordedAt: Instant;
  readonly disabledAt: Instant | null;
};

const toAccount = (row: AccountRow): Account => ({
  id: row.id,
  email: row.email,
  title: row.title,
  description: row.description,
  exampleBodyId: row.example_body_id,
  operates: row.operates,
  recordedAt: row.recorded_at,
  disabledAt: row.disabled_at,
});

/** One spelling of an address, so that nobody has two accounts by a capital letter. */
const normal = (email: string): string => email.trim().toLowerCase();

type AccountToRecord = Omit<Account, "operates"> & { readonly operates?: boolean };

export const createAccount = async (tx: Tx, account: AccountToRecord): Promise<void> => {
  await insertRows(tx, "account", [
    {
      id: account.id,
      email: account.email === null ? null : normal(account.email),
      title: account.title,
      description: account.description,
      example_body_id: account.exampleBodyId,
      operates: account.operates ?? false,
      recorded_at: account.recordedAt,
      disabled_at: account.disabledAt,
    },
  ]);
};

export const findAccount = async (tx: Tx, id: AccountId): Promise<Account | null> => {
  const row = await tx.selectFrom("account").selectAll().where("id", "=", id).executeTakeFirst();
  return row === undefined ? null : toAccount(row);
};

export const findAccountByEmail = async (tx: Tx, email: string): Promise<Account | null> => {
  const row = await tx
    .selectFrom("account")
    .selectAll()
    .where("email", "=", normal(email))
    .executeTakeFirst();
  return row === undefined ? null : toAccount(row);
};

/** Whether anybody runs the installation yet; before that the first start makes a link for them. */
export const hasAccounts = async (tx: Tx): Promise<boolean> => {
  const { rows } = await sql<{ some: boolean }>`
    select exists (select 1 from account where operates) as some`.execute(tx);
  return rows[0]?.some === true;
};

/** The accounts of example bodies, to be tried without a password, by body and title. */
export const listExampleAccounts = async (tx: Tx): Promise<readonly Account[]> => {
  const rows = await tx
    .selectFrom("account")
    .selectAll()
    .where("example_body_id", "is not", null)
    .where("disabled_at", "is", null)
    .orderBy("example_body_id")
    .orderBy("recorded_at")
    .orderBy("title")
    .execute();
  return rows.map(toAccount);
};

/** Some accounts of people that may sign in, by title. */
export const listAccounts = async (tx: Tx, ids: readonly AccountId[]): Promise<readonly Account[]> => {
  const rows = await tx
    .selectFrom("account")
    .selectAll()
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .where("email", "is not", null)
    .where("disabled_at", "is", null)
    .orderBy("title")
    .orderBy("id")
    .execute();
  return rows.map(toAccount);
};

/** Some accounts of people, also those that may no longer sign in; by title. */
export const listPeople = async (tx: Tx, ids: readonly AccountId[]): Promise<readonly Account[]> => {
  const rows = await tx
    .selectFrom("account")
    .selectAll()
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .where("email", "is not", null)
    .orderBy("title")
    .orderBy("id")
    .execute();
  return rows.map(toAccount);
};

/** Those of some accounts that are other systems, also disabled ones; newest first. */
export const listClientAccounts = async (tx: Tx, ids: readonly AccountId[]): Promise<readonly Account[]> => {
  const rows = await tx
    .selectFrom("account")
    .selectAll()
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .where("email", "is", null)
    .orderBy("recorded_at", "desc")
    .orderBy("id")
    .execute();
  return rows.map(toAccount);
};

/** Lets an account sign in again that had been stopped. */
export const enableAccount = async (tx: Tx, id: AccountId): Promise<void> => {
  await tx.updateTable("account").set({ disabled_at: null }).where("id", "=", id).execute();
};

/** Stops an account from signing in; its sessions are ended by `endSessions`. */
export const disableAccount = async (
  tx: Tx,
  { id, at }: { readonly id: AccountId; readonly at: Instant },
): Promise<void> => {
  await tx.updateTable("account").set({ disabled_at: at }).where("id", "=", id).execute();
};

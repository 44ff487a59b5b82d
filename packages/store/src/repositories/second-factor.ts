import { randomUUID } from "node:crypto";
import type { AccountId, BodyId, Instant, Role } from "@albero/domain";
import { sql } from "kysely";
import type { Tx } from "../connection.ts";
import type { CredentialRow } from "../schema/account.ts";
import { changeBody, type BodyChange } from "./body.ts";
import { insertRows } from "./bulk.ts";

/** What makes the codes of an account, `totp-begun` until the first one was shown; or one code on paper. */
export type FactorKind = "totp" | "totp-begun" | "recovery-code";

/** A second factor with what is known of its use. */
export type Factor = {
  readonly id: string;
  readonly secret: string;
  /** Step of time of the last code that was taken. */
  readonly lastStep: number | null;
  readonly failed: number;
  readonly failedAt: Instant | null;
};

const toFactor = (row: CredentialRow): Factor => ({
  id: row.id,
  secret: row.secret,
  lastStep: row.last_step === null ? null : Number(row.last_step),
  failed: row.failed,
  failedAt: row.failed_at,
});

/** The factors of a kind that prove an account; locked to the end of the transaction, so that a code counts once. */
export const listFactors = async (
  tx: Tx,
  { accountId, kind }: { readonly accountId: AccountId; readonly kind: FactorKind },
): Promise<readonly Factor[]> => {
  const rows = await tx
    .selectFrom("credential")
    .selectAll()
    .where("account_id", "=", accountId)
    .where("kind", "=", kind)
    .where("revoked_at", "is", null)
    .orderBy("recorded_at")
    .orderBy("id")
    .forUpdate()
    .execute();
  return rows.map(toFactor);
};

/** Those of some accounts that have a second factor. */
export const listWithFactor = async (tx: Tx, ids: readonly AccountId[]): Promise<ReadonlySet<AccountId>> => {
  const rows = await tx
    .selectFrom("credential")
    .select("account_id")
    .where(sql<boolean>`account_id = any(${ids}::uuid[])`)
    .where("kind", "=", "totp")
    .where("revoked_at", "is", null)
    .execute();
  return new Set(rows.map(({ account_id: id }) => id));
};

type Adding = {
  readonly accountId: AccountId;
  readonly kind: FactorKind;
  readonly secrets: readonly string[];
  readonly at: Instant;
};

/** Gives an account other factors of a kind; those before prove nothing any more. No secrets: takes them away. */
export const replaceFactors = async (tx: Tx, { accountId, kind, secrets, at }: Adding): Promise<void> => {
  await tx
    .updateTable("credential")
    .set({ revoked_at: at })
    .where("account_id", "=", accountId)
    .where("kind", "=", kind)
    .where("revoked_at", "is", null)
    .execute();
  const fresh = { recorded_at: at, revoked_at: null, last_step: null, failed: 0, failed_at: null };
  const rows = secrets.map((secret) => ({ id: randomUUID(), account_id: accountId, kind, secret, ...fresh }));
  await insertRows(tx, "credential", rows);
};

/** Notes a code that was taken, with its step of time. */
export const noteRightCode = async (
  tx: Tx,
  { id, step }: { readonly id: string; readonly step: number },
): Promise<void> => {
  await tx
    .updateTable("credential")
    .set({ last_step: step, failed: 0, failed_at: null })
    .where("id", "=", id)
    .execute();
};

/** Notes a code that was wrong. */
export const noteWrongCode = async (
  tx: Tx,
  { id, at }: { readonly id: string; readonly at: Instant },
): Promise<void> => {
  await tx
    .updateTable("credential")
    .set((eb) => ({ failed: eb("failed", "+", 1), failed_at: at }))
    .where("id", "=", id)
    .execute();
};

/** Uses a code on paper up. */
export const spendFactor = async (
  tx: Tx,
  { id, at }: { readonly id: string; readonly at: Instant },
): Promise<void> => {
  await tx.updateTable("credential").set({ revoked_at: at }).where("id", "=", id).execute();
};

/** The roles of some bodies that hold only for who came in with a second factor. */
export const loadFactorRoles = async (
  tx: Tx,
  ids: readonly BodyId[],
): Promise<ReadonlyMap<BodyId, readonly Role[]>> => {
  const rows = await tx
    .selectFrom("body")
    .select(["id", "factor_roles"])
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .execute();
  return new Map(rows.map(({ id, factor_roles: roles }) => [id, roles]));
};

/** Says which roles of a body need a second factor, if it still is as it was seen. */
export const setFactorRoles = (
  tx: Tx,
  bodyId: BodyId,
  { roles, expectedVersion }: { readonly roles: readonly Role[]; readonly expectedVersion: number },
): Promise<BodyChange> => changeBody(tx, bodyId, { columns: { factor_roles: roles }, expectedVersion });

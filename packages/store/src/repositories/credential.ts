import { randomUUID } from "node:crypto";
import type { AccountId, Instant } from "@albero/domain";
import { sql } from "kysely";
import type { Tx } from "../connection.ts";
import { insertRows } from "./bulk.ts";

/** What proves an account: the password of a person, the secret of another system. */
export type SecretKind = "password" | "client-secret";

/** Whose secret, of which kind. */
export type SecretOf = { readonly accountId: AccountId; readonly kind: SecretKind };

/** The hash of a secret of an account (with its parameters); `null` when there is none. */
export const findSecretHash = async (tx: Tx, { accountId, kind }: SecretOf): Promise<string | null> => {
  const row = await tx
    .selectFrom("credential")
    .select("secret")
    .where("account_id", "=", accountId)
    .where("kind", "=", kind)
    .where("revoked_at", "is", null)
    .executeTakeFirst();
  return row?.secret ?? null;
};

/** Those of some accounts that have chosen a password. */
export const listWithPassword = async (
  tx: Tx,
  ids: readonly AccountId[],
): Promise<ReadonlySet<AccountId>> => {
  const rows = await tx
    .selectFrom("credential")
    .select("account_id")
    .where(sql<boolean>`account_id = any(${ids}::uuid[])`)
    .where("kind", "=", "password")
    .where("revoked_at", "is", null)
    .execute();
  return new Set(rows.map(({ account_id: id }) => id));
};

/** Takes a secret away: it proves nothing from now on. */
export const revokeSecret = async (
  tx: Tx,
  { accountId, kind, at }: SecretOf & { readonly at: Instant },
): Promise<void> => {
  await tx
    .updateTable("credential")
    .set({ revoked_at: at })
    .where("account_id", "=", accountId)
    .where("kind", "=", kind)
    .where("revoked_at", "is", null)
    .execute();
};

/** Sets the hash of a secret; the one before it proves nothing any more and stays on record. */
export const setSecretHash = async (
  tx: Tx,
  { accountId, kind, hash, at }: SecretOf & { readonly hash: string; readonly at: Instant },
): Promise<void> => {
  await revokeSecret(tx, { accountId, kind, at });
  await insertRows(tx, "credential", [
    {
      id: randomUUID(),
      account_id: accountId,
      kind,
      secret: hash,
      recorded_at: at,
      revoked_at: null,
      ...{ last_step: null, failed: 0, failed_at: null },
    },
  ]);
};

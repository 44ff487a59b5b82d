import { randomUUID } from "node:crypto";
import type { AccountId, Instant } from "@albero/domain";
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

/** Sets the hash of a secret; the one before it proves nothing any more and stays on record. */
export const setSecretHash = async (
  tx: Tx,
  { accountId, kind, hash, at }: SecretOf & { readonly hash: string; readonly at: Instant },
): Promise<void> => {
  await tx
    .updateTable("credential")
    .set({ revoked_at: at })
    .where("account_id", "=", accountId)
    .where("kind", "=", kind)
    .where("revoked_at", "is", null)
    .execute();
  await insertRows(tx, "credential", [
    {
      id: randomUUID(),
      account_id: accountId,
      kind,
      secret: hash,
      recorded_at: at,
      revoked_at: null,
    },
  ]);
};

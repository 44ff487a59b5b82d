import { randomUUID } from "node:crypto";
import type { AccountId, Instant } from "@albero/domain";
import type { Tx } from "../connection.ts";
import { insertRows } from "./bulk.ts";

/** The hash of the password of an account (with its parameters); `null` when none was chosen. */
export const findPasswordHash = async (tx: Tx, accountId: AccountId): Promise<string | null> => {
  const row = await tx
    .selectFrom("credential")
    .select("secret")
    .where("account_id", "=", accountId)
    .where("kind", "=", "password")
    .where("revoked_at", "is", null)
    .executeTakeFirst();
  return row?.secret ?? null;
};

/** Sets the password's hash of an account; the one before it proves nothing any more and stays on record. */
export const setPasswordHash = async (
  tx: Tx,
  { accountId, hash, at }: { readonly accountId: AccountId; readonly hash: string; readonly at: Instant },
): Promise<void> => {
  await tx
    .updateTable("credential")
    .set({ revoked_at: at })
    .where("account_id", "=", accountId)
    .where("kind", "=", "password")
    .where("revoked_at", "is", null)
    .execute();
  await insertRows(tx, "credential", [
    {
      id: randomUUID(),
      account_id: accountId,
      kind: "password",
      secret: hash,
      recorded_at: at,
      revoked_at: null,
    },
  ]);
};

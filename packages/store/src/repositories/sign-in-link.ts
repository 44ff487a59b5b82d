import type { AccountId, Instant } from "@albero/domain";
import type { Tx } from "../connection.ts";
import { insertRows } from "./bulk.ts";
import { tokenHash } from "./token.ts";

/** A link that signs in once. */
export type SignInLink = {
  readonly token: string;
  readonly accountId: AccountId;
  /** `first-sign-in`, `invitation`, `reset`. */
  readonly purpose: string;
  readonly recordedAt: Instant;
  readonly expiresAt: Instant;
};

/** Records a link; of its token only the hash is kept. */
export const createSignInLink = async (tx: Tx, link: SignInLink): Promise<void> => {
  await insertRows(tx, "sign_in_link", [
    {
      token_hash: tokenHash(link.token),
      account_id: link.accountId,
      purpose: link.purpose,
      recorded_at: link.recordedAt,
      expires_at: link.expiresAt,
      used_at: null,
    },
  ]);
};

/**
 * Uses a link up and tells whom it signs in and what for; `null` when it is unknown, was used or has expired. Of two
 * who use it at once one gets `null`.
 */
export const takeSignInLink = async (
  tx: Tx,
  { token, now }: { readonly token: string; readonly now: Instant },
): Promise<Pick<SignInLink, "accountId" | "purpose"> | null> => {
  const row = await tx
    .updateTable("sign_in_link")
    .set({ used_at: now })
    .where("token_hash", "=", tokenHash(token))
    .where("used_at", "is", null)
    .where("expires_at", ">", now)
    .returning(["account_id", "purpose"])
    .executeTakeFirst();
  return row === undefined ? null : { accountId: row.account_id, purpose: row.purpose };
};

/** Makes the links of an account useless that nobody used, as when a new one is made. */
export const withdrawSignInLinks = async (
  tx: Tx,
  { accountId, now }: { readonly accountId: AccountId; readonly now: Instant },
): Promise<void> => {
  await tx
    .updateTable("sign_in_link")
    .set({ used_at: now })
    .where("account_id", "=", accountId)
    .where("used_at", "is", null)
    .execute();
};

import type { AccountId, Instant } from "@albero/domain";
import { findSecretHash, inNoBody, type Tx } from "@albero/store";
import { isPassword } from "../../auth/password.ts";
import type { Caller } from "../../http/bind.ts";
import type { Parts } from "../../parts.ts";
import { proveByCode } from "./prove.ts";

const isShown = async (
  tx: Tx,
  accountId: AccountId,
  given: { readonly code: string; readonly now: Instant },
): Promise<boolean> => {
  const proved = await proveByCode(tx, accountId, given);
  if (proved !== null) return proved === "totp" || proved === "code";
  const kept = await findSecretHash(tx, { accountId, kind: "password" });
  return isPassword(given.code, kept);
};

/**
 * Whether the caller shows again who they are before a signature (foundation 5): by a code of the
 * second factor, or by the password of who has none. An account of an
 * example has none, and signs without.
 */
export const showsAgain = async (
  { database }: Pick<Parts, "database">,
  { account }: Caller,
  { password, now }: { readonly password: string | null; readonly now: Instant },
): Promise<boolean> => {
  if (account === null) return false;
  if (account.exampleBodyId !== null) return true;
  return inNoBody(database, (tx) => isShown(tx, account.id, { code: password ?? "", now }));
};

import { findSecretHash, type Tx } from "@albero/store";
import { isPassword } from "../../auth/password.ts";
import type { Caller } from "../../http/bind.ts";

/**
 * Whether the caller shows again who they are before a signature (foundation 5): by the password. An account of an
 * example has none, and signs without.
 */
export const showsAgain = async (tx: Tx, { account }: Caller, password: string | null): Promise<boolean> => {
  if (account === null) return false;
  if (account.exampleBodyId !== null) return true;
  const kept = await findSecretHash(tx, { accountId: account.id, kind: "password" });
  return isPassword(password ?? "", kept);
};

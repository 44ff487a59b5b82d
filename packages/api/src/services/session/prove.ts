import type { AccountId, Instant } from "@albero/domain";
import { listFactors, noteRightCode, noteWrongCode, spendFactor, type Factor, type Tx } from "@albero/store";
import { isPassword } from "../../auth/password.ts";
import { stepOfCode } from "../../auth/totp.ts";

/** So many wrong codes in a row, and none is looked at for a while. */
const MOST_WRONG = 10;
const MINUTES_OF_REST = 15;

const millisecondsOf = (now: Instant): number => Temporal.Instant.from(now).epochMilliseconds;

/** Whether codes of the factor are not looked at now, since too many were wrong. */
const isResting = ({ failed, failedAt }: Factor, now: Instant): boolean =>
  failed >= MOST_WRONG &&
  failedAt !== null &&
  millisecondsOf(now) - millisecondsOf(failedAt) < MINUTES_OF_REST * 60_000;

/** How a code was found: by which second factor, or wrong, or not looked at. */
export type Proved = "totp" | "code" | "wrong" | "resting";

/** Codes on paper hold no letters that look alike; those typed otherwise are read all the same. */
const plain = (code: string): string => code.toLowerCase().replace(/[^a-z0-9]/g, "");

const byPaper = async (
  tx: Tx,
  accountId: AccountId,
  { code, now }: { readonly code: string; readonly now: Instant },
): Promise<boolean> => {
  if (plain(code).length < 10) return false;
  for (const { id, secret } of await listFactors(tx, { accountId, kind: "recovery-code" })) {
    if (!(await isPassword(plain(code), secret))) continue;
    await spendFactor(tx, { id, at: now });
    return true;
  }
  return false;
};

/**
 * Looks whether a code proves an account: one of its authenticator, each taken once, or one on paper, which is used up
 * by it. After ten wrong ones in a row none is looked at for a quarter of an hour. `null`: it has no second factor.
 */
export const proveByCode = async (
  tx: Tx,
  accountId: AccountId,
  { code, now }: { readonly code: string; readonly now: Instant },
): Promise<Proved | null> => {
  const [factor] = await listFactors(tx, { accountId, kind: "totp" });
  if (factor === undefined) return null;
  if (isResting(factor, now)) return "resting";
  const step = stepOfCode(factor.secret, code, millisecondsOf(now));
  if (step !== null && step > (factor.lastStep ?? -1)) {
    await noteRightCode(tx, { id: factor.id, step });
    return "totp";
  }
  if (await byPaper(tx, accountId, { code, now })) return "code";
  await noteWrongCode(tx, { id: factor.id, at: now });
  return "wrong";
};

import type { setPassword as endpoint } from "@albero/contract";
import { endSessions, findSecretHash, inNoBody, setSecretHash, type Tx } from "@albero/store";
import { LINK_FACTOR } from "../../auth/caller.ts";
import { hashPassword, isEasy, isPassword, LEAST_PASSWORD } from "../../auth/password.ts";
import type { Caller, Handler } from "../../http/bind.ts";
import { answer, decline } from "../../reply.ts";
import type { Service } from "../service.ts";
import { sessionView } from "./session-view.ts";

/** Who has a password shows it before choosing another, unless a link just brought them in. */
const isProven = async (tx: Tx, { account, factor }: Caller, current: string): Promise<boolean> => {
  if (account === null) return false;
  const kept = await findSecretHash(tx, { accountId: account.id, kind: "password" });
  return kept === null || factor?.startsWith(LINK_FACTOR) === true || isPassword(current, kept);
};

/** Chooses the password of the account that is signed in; its other sessions end. Examples never have one. */
export const setPassword =
  ({ parts }: Service): Handler<typeof endpoint> =>
  async ({ body, caller, now }) => {
    const { account, sessionId } = caller;
    if (account === null || account.email === null || account.exampleBodyId !== null)
      return decline("not-signed-in");
    if (isEasy(body.password, account.email))
      return decline("password-refused", { facts: { least: LEAST_PASSWORD } });
    const hash = await hashPassword(body.password);
    const done = await inNoBody(parts.database, async (tx) => {
      if (!(await isProven(tx, caller, body.current ?? ""))) return decline("wrong-credentials");
      await setSecretHash(tx, { accountId: account.id, kind: "password", hash, at: now });
      await endSessions(tx, { accountId: account.id, exceptId: sessionId, now, because: "password changed" });
      return answer(null);
    });
    return done.ok ? answer(await sessionView(parts, caller)) : done;
  };

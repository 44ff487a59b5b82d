import type { setPassword as endpoint } from "@albero/contract";
import { endSessions, inNoBody, setSecretHash } from "@albero/store";
import { hashPassword, isEasy, LEAST_PASSWORD } from "../../auth/password.ts";
import type { Handler } from "../../http/bind.ts";
import { answer, decline } from "../../reply.ts";
import type { Service } from "../service.ts";
import { sessionView } from "./session-view.ts";

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
    await inNoBody(parts.database, async (tx) => {
      await setSecretHash(tx, { accountId: account.id, kind: "password", hash, at: now });
      await endSessions(tx, { accountId: account.id, exceptId: sessionId, now, because: "password changed" });
    });
    return answer(await sessionView(parts, caller));
  };

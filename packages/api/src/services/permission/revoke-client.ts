import type { revokeClient as endpoint } from "@albero/contract";
import type { AccountId, BodyId } from "@albero/domain";
import { disableAccount, endSessions, inBody, listClients } from "@albero/store";
import type { Handler } from "../../http/bind.ts";
import { answer, decline } from "../../reply.ts";
import { authorOf } from "../author.ts";
import type { Service } from "../service.ts";
import { noteChange } from "../work.ts";

/** Revokes another system at once: its secret gives no token any more, and the tokens it holds are over. */
export const revokeClient =
  ({ parts }: Service): Handler<typeof endpoint> =>
  (call) => {
    const { caller, now, params } = call;
    const bodyId = params.bodyId as BodyId;
    return inBody(parts.database, { bodyId, accountId: caller.actor.accountId }, async (tx) => {
      const id = params.clientId as AccountId;
      const found = (await listClients(tx, bodyId)).find(({ account }) => account.id === id);
      if (found === undefined) return decline("not-found");
      if (found.account.disabledAt !== null) return answer(null);
      await disableAccount(tx, { id, at: now });
      await endSessions(tx, { accountId: id, exceptId: null, now, because: "revoked" });
      await noteChange(
        { tx, bodyId, author: authorOf(call) },
        {
          ...{ action: "client.revoke", subject: `account/${id}`, reason: null },
          ...{ before: { name: found.account.title }, after: null },
        },
      );
      return answer(null);
    });
  };

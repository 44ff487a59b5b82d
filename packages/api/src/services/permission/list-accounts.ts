import type { listAccounts as endpoint } from "@albero/contract";
import { isClientRole, type BodyId } from "@albero/domain";
import { loadFactorRoles, readBody } from "@albero/store";
import type { Handler } from "../../http/bind.ts";
import { answer } from "../../reply.ts";
import type { Service } from "../service.ts";
import { writesFor } from "../session/access-message.ts";
import { accountDesk, accountView } from "./account-desk.ts";

/** Who can sign in for the body, with what they may do. */
export const listAccounts =
  ({ parts }: Service): Handler<typeof endpoint> =>
  async ({ params, caller, now }) => {
    const bodyId = params.bodyId as BodyId;
    const reader = caller.actor.accountId;
    const { desk, needed } = await readBody(parts.database, { bodyId, accountId: reader }, async (tx) => ({
      desk: await accountDesk({ tx, bodyId, author: { at: now } }),
      needed: (await loadFactorRoles(tx, [bodyId])).get(bodyId) ?? [],
    }));
    const accounts = desk.accounts.map((account) => accountView(desk, account, reader));
    const factorRoles = needed.filter((role) => !isClientRole(role));
    return answer({ accounts, writes: writesFor(parts.config, caller), factorRoles }, desk.body.version);
  };

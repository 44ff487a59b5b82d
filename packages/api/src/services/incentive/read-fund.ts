import type { listFunds as listing, readFund as endpoint } from "@albero/contract";
import type { BodyId } from "@albero/domain";
import { loadFunds, readBody } from "@albero/store";
import type { Handler } from "../../http/bind.ts";
import { answer, decline } from "../../reply.ts";
import type { Service } from "../service.ts";
import { fundOf, fundView } from "./fund-of.ts";

/** The years that have a fund. */
export const listFunds =
  ({ parts }: Service): Handler<typeof listing> =>
  async ({ params, caller }) => {
    const bodyId = params.bodyId as BodyId;
    const scope = { bodyId, accountId: caller.actor.accountId };
    const funds = await readBody(parts.database, scope, (tx) => loadFunds(tx, bodyId));
    return answer({ years: funds.map(({ document }) => document.year) });
  };

/** The fund of a year. */
export const readFund =
  ({ parts }: Service): Handler<typeof endpoint> =>
  ({ params, caller }) => {
    const bodyId = params.bodyId as BodyId;
    return readBody(parts.database, { bodyId, accountId: caller.actor.accountId }, async (tx) => {
      const found = await fundOf(tx, bodyId, Number(params.year));
      if (found === null) return decline("not-found");
      return answer(await fundView(tx, bodyId, found), found.fund.revision);
    });
  };

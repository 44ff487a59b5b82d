import type { listSlips as endpoint } from "@albero/contract";
import { amountText, describeSlip, type BodyId } from "@albero/domain";
import { listPersons, loadSharesOf, readBody } from "@albero/store";
import type { Handler } from "../../http/bind.ts";
import { answer } from "../../reply.ts";
import type { Service } from "../service.ts";
import { paidAmong } from "./release-groups.ts";

/** What the caller is paid, and of nobody else: a slip for each of their results that a paid distribution rewards. */
export const listSlips =
  ({ parts }: Service): Handler<typeof endpoint> =>
  ({ params, caller, language }) => {
    const bodyId = params.bodyId as BodyId;
    const { accountId } = caller.actor;
    return readBody(parts.database, { bodyId, accountId }, async (tx) => {
      const person = (await listPersons(tx, bodyId)).find(
        (each) => accountId !== null && each.accountId === accountId,
      );
      const paid = person === undefined ? [] : paidAmong(await loadSharesOf(tx, bodyId, person.id));
      return answer({
        slips: paid.flatMap(({ id, sent, shares, paidBy }) =>
          shares.map((share) => ({
            ...{ distributionId: id, year: sent.year, pot: sent.pot, use: sent.use, rule: sent.rule.name },
            ...{ title: share.title, amount: amountText(share.amount), act: paidBy ?? "" },
            steps: [...describeSlip(share, language)],
          })),
        ),
      });
    });
  };

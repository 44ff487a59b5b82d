import type { listBonusYears as listing, readBonuses as endpoint } from "@albero/contract";
import type { BodyId } from "@albero/domain";
import { inBody, loadAppraisals, loadFunds, readBody } from "@albero/store";
import type { Handler } from "../../http/bind.ts";
import { answer } from "../../reply.ts";
import { authorOf } from "../author.ts";
import type { Service } from "../service.ts";
import { noteChange } from "../work.ts";
import { openBonuses } from "./bonus-desk.ts";
import { bonusYearView } from "./bonus-view.ts";

/** The years that have cards or a fund. */
export const listBonusYears =
  ({ parts }: Service): Handler<typeof listing> =>
  ({ params, caller }) => {
    const bodyId = params.bodyId as BodyId;
    return readBody(parts.database, { bodyId, accountId: caller.actor.accountId }, async (tx) => {
      const cards = (await loadAppraisals(tx, bodyId)).map(({ appraisal }) => appraisal.year);
      const funds = (await loadFunds(tx, bodyId)).map(({ document }) => document.year);
      const years = [...new Set([...cards, ...funds])].toSorted((a, b) => b - a);
      return answer({ years, current: funds[0] ?? years[0] ?? null });
    });
  };

/** The bonuses of a year; that somebody read them is written down (law 7.2 e). */
export const readBonuses =
  (service: Service): Handler<typeof endpoint> =>
  (call) => {
    const bodyId = call.params.bodyId as BodyId;
    const author = authorOf(call);
    return inBody(service.parts.database, { bodyId, accountId: author.accountId }, async (tx) => {
      const work = { tx, bodyId, author };
      const bonuses = await openBonuses(service, work, { call, year: Number(call.params.year) });
      const view = await bonusYearView(work, bonuses);
      if (view.pots.length > 0 || view.distributions.length > 0)
        await noteChange(work, {
          ...{ action: "bonus.read", subject: `bonuses/${view.year}`, reason: null },
          ...{ before: null, after: { distributions: view.distributions.length } },
        });
      return answer(view, view.revision);
    });
  };

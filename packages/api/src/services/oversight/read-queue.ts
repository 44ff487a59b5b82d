import type { readRiskQueue as endpoint } from "@albero/contract";
import { describeRisk, riskQueue, type BodyId, type IndicatorUse } from "@albero/domain";
import { loadEvidence, readBody } from "@albero/store";
import type { Handler } from "../../http/bind.ts";
import { answer } from "../../reply.ts";
import type { Lens } from "../../views/lens.ts";
import type { Service } from "../service.ts";
import { yearOfDesk } from "./desk.ts";
import { watchedIn } from "./watched.ts";

/** What an indicator at its place is called. */
export const calledUse = (lens: Lens, use: IndicatorUse) => {
  const { id: indicatorId, code, title } = lens.indicatorOf(use);
  return { indicatorId, code, title: use.printed?.title ?? title };
};

/** The indicators of a year by risk. A body that keeps no plan of the year has none. */
export const readRiskQueue =
  (service: Service): Handler<typeof endpoint> =>
  async (call) => {
    const view = await yearOfDesk(service, call);
    if (view === null) return answer({ rows: [] });
    const bodyId = call.params.bodyId as BodyId;
    const scope = { bodyId, accountId: call.caller.actor.accountId };
    const evidence = await readBody(service.parts.database, scope, (tx) => loadEvidence(tx, bodyId));
    const proofs = new Set(evidence.map(({ entrySeq }) => entrySeq));
    const year = Number(call.params.year);
    const rows = riskQueue(watchedIn(view, year, proofs), year).flatMap(({ useId, weight, risks }) => {
      const use = view.lens.uses.get(useId);
      if (use === undefined) return [];
      const told = risks.map((risk) => describeRisk(risk, call.language));
      return [{ useId, ...calledUse(view.lens, use), weight, risks: told }];
    });
    return answer({ rows });
  };

import { ENDPOINTS } from "@albero/contract";
import type { Act, ActId, Day, OrganId } from "@albero/domain";
import { loadOrgans, saveAct } from "@albero/store";
import { v7 as uuid } from "uuid";
import type { Call, Handler } from "../../http/bind.ts";
import { answer, decline } from "../../reply.ts";
import { actView } from "../../views/act.ts";
import type { Service } from "../service.ts";
import { versionIn } from "../version.ts";
import { noteChange } from "../work.ts";
import { writing } from "../writing.ts";

type Endpoint = typeof ENDPOINTS.recordAct;

const actOf = ({ body }: Call<Endpoint>): Act => ({
  id: uuid() as ActId,
  organId: body.organId as OrganId | null,
  kind: body.kind,
  number: body.number,
  date: body.date as Day | null,
  subject: body.subject.trim(),
  publishedOn: (body.publishedOn ?? null) as Day | null,
  postedOn: (body.postedOn ?? null) as Day | null,
  voidReason: null,
});

/** Enters an act in the register: what approvals, opinions and reasons refer to. */
export const recordAct =
  (service: Service): Handler<Endpoint> =>
  (call) =>
    writing(service, { call, endpointId: ENDPOINTS.recordAct.id }, async (work) => {
      const { tx, bodyId, author } = work;
      if (versionIn(call.version) !== 0) return decline("changed-meanwhile");
      const act = actOf(call);
      const organs = await loadOrgans(tx, bodyId);
      if (act.organId !== null && !organs.some(({ id }) => id === act.organId))
        return decline("act-refused", {
          faults: [{ place: "body/organId", code: "unknown-organ", facts: {} }],
        });
      await saveAct(tx, bodyId, { act, at: author.at });
      const change = { action: "acts.record", subject: `act/${act.id}`, reason: null };
      await noteChange(work, { ...change, before: null, after: act });
      return answer(actView(act, organs), 1);
    });

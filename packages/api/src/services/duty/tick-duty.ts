import { ENDPOINTS, type tickDuty as endpoint } from "@albero/contract";
import { dayIn, type BodyId, type Day, type Duty, type PeriodCode } from "@albero/domain";
import { addTick, findBody, loadDuties } from "@albero/store";
import type { Call, Handler, Placing } from "../../http/bind.ts";
import { answer, decline, type Fault, type Reply } from "../../reply.ts";
import { unitsAt } from "../../views/lens.ts";
import { ancestorsOf } from "../measurement/entering.ts";
import { todayOf } from "../moment.ts";
import type { Service } from "../service.ts";
import { noteChange, type Work } from "../work.ts";
import { writing } from "../writing.ts";
import { feedMeasures } from "./feed-measures.ts";

type Asked = Call<typeof endpoint>;

/** Where the duty belongs that a call wants to tick; `null` when there is no such duty. */
export const placeOfDuty =
  ({ snapshots }: Service): Placing<typeof endpoint> =>
  async ({ params, now }) => {
    const { document, duties } = await snapshots(params.bodyId as BodyId);
    const duty = duties.duties.find(({ id }) => id === params.dutyId);
    if (duty === undefined) return null;
    const units = unitsAt(document, { today: todayOf(document.body, now), knownAt: now });
    return { unitIds: duty.unitId === null ? [] : [duty.unitId], ancestors: ancestorsOf(units) };
  };

const faultOf = ({ occurrences, proof }: Duty, { body }: Asked, today: Day): Fault | null => {
  if (proof !== "ticked") return { place: "params/dutyId", code: "told-by-the-record", facts: {} };
  if (!occurrences.some(({ period }) => period === body.period))
    return { place: "body/period", code: "not-due-for-period", facts: {} };
  return body.doneOn !== null && body.doneOn > today
    ? { place: "body/doneOn", code: "date-outside", facts: { today } }
    : null;
};

const tick = async (work: Work, call: Asked): Promise<Reply<Pick<Asked["body"], "period" | "doneOn">>> => {
  const { tx, bodyId, author } = work;
  const { period, doneOn, protocol } = call.body;
  const body = await findBody(tx, bodyId);
  const duty = (await loadDuties(tx, bodyId)).find(({ id }) => id === call.params.dutyId);
  if (body === null || duty === undefined) return decline("not-found");
  const fault = faultOf(duty, call, body.ownToday ?? dayIn(body.timeZone, call.now));
  if (fault !== null) return decline("duty-refused", { faults: [fault] });
  await addTick(tx, bodyId, {
    ...{ dutyId: duty.id, period: period as PeriodCode, doneOn: doneOn as Day | null, protocol },
    ...{ recordedBy: author.actor, accountId: author.accountId, recordedAt: author.at },
  });
  const after = { doneOn, protocol };
  await noteChange(work, {
    ...{ action: "duty.tick", subject: `${duty.title} ${period}`, before: null, after, reason: null },
  });
  return answer({ period, doneOn });
};

/** Ticks a duty for a period; what follows from it is recorded without further typing. */
export const tickDuty =
  (service: Service): Handler<typeof endpoint> =>
  async (call) => {
    const done = await writing(service, { call, endpointId: ENDPOINTS.tickDuty.id }, (work) =>
      tick(work, call),
    );
    if (done.ok) await feedMeasures(service, call.params.bodyId);
    return done;
  };

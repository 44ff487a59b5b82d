import { ENDPOINTS, type grantExtension as endpoint } from "@albero/contract";
import {
  periodOf,
  type BodyId,
  type Day,
  type Extension,
  type PeriodCode,
  type UnitId,
} from "@albero/domain";
import { addExtension, findBody, inBody, loadUnits, type Tx } from "@albero/store";
import { v7 as uuid } from "uuid";
import type { Call, Handler } from "../../http/bind.ts";
import { answer, decline, type Reply } from "../../reply.ts";
import { unitsAt } from "../../views/lens.ts";
import { unitRef } from "../../views/refs.ts";
import { authorOf } from "../author.ts";
import { todayOf } from "../moment.ts";
import { once } from "../once.ts";
import type { Service } from "../service.ts";
import { noteChange } from "../work.ts";

type Granted = {
  readonly period: string;
  readonly unit: { readonly id: string; readonly name: string } | null;
  readonly until: string;
};

const wanted = ({ body, now, caller }: Call<typeof endpoint>) => ({
  id: uuid(),
  period: body.period as PeriodCode,
  unitId: body.unitId as UnitId | null,
  until: body.until as Day,
  reason: body.reason,
  recordedBy: caller.account?.title ?? "",
  recordedAt: now,
});

/** More time for a period that is over, up to a day that has not passed. */
const faultOf = ({ period, until }: Extension, today: Day) => {
  if (periodOf(period).to > today) return { place: "body/period", code: "period-not-over", facts: {} };
  return until < today ? { place: "body/until", code: "day-passed", facts: { today } } : null;
};

const grant = async (tx: Tx, call: Call<typeof endpoint>): Promise<Reply<Granted>> => {
  const bodyId = call.params.bodyId as BodyId;
  const body = await findBody(tx, bodyId);
  if (body === null) return decline("not-found");
  const extension = wanted(call);
  const today = todayOf(body, call.now);
  const units = unitsAt({ units: await loadUnits(tx, bodyId) }, { today, knownAt: call.now });
  if (extension.unitId !== null && !units.has(extension.unitId)) return decline("not-found");
  const fault = faultOf(extension, today);
  if (fault !== null) return decline("extension-refused", { faults: [fault] });
  const author = authorOf(call);
  await addExtension(tx, bodyId, { extension, accountId: author.accountId });
  const { period, unitId, until, reason } = extension;
  await noteChange(
    { tx, bodyId, author },
    { action: "round.extend", subject: period, before: null, after: { unitId, until }, reason },
  );
  return answer({ period, unit: unitRef({ units }, unitId), until });
};

/** Grants more time for a round; the act and its reason stay in the register. */
export const grantExtension =
  ({ parts }: Service): Handler<typeof endpoint> =>
  (call) => {
    const scope = { bodyId: call.params.bodyId as BodyId, accountId: call.caller.actor.accountId };
    const asked = { call, endpointId: ENDPOINTS.grantExtension.id };
    return inBody(parts.database, scope, (tx) => once(tx, asked, () => grant(tx, call)));
  };

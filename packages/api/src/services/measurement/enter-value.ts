import { ENDPOINTS, type CellView, type RecordedValueView } from "@albero/contract";
import { yearOf, type BodyId, type MeasureId, type PeriodCode, type Unit, type UnitId } from "@albero/domain";
import {
  findBody,
  findMeasure,
  inBody,
  loadDuties,
  loadIndicators,
  loadMeasureValues,
  loadUnits,
  type StoredBody,
  type Tx,
} from "@albero/store";
import type { Call, Handler } from "../../http/bind.ts";
import { answer, decline, type Reply } from "../../reply.ts";
import { cellView, recordsOf, type CellLens, type CellOf } from "../../views/cell.ts";
import { unitsAt } from "../../views/lens.ts";
import { authorOf } from "../author.ts";
import { closedSince } from "../cycle/closed-since.ts";
import { readCollecting } from "../cycle/collecting.ts";
import { dueIn } from "../cycle/due.ts";
import { todayOf } from "../moment.ts";
import { once } from "../once.ts";
import type { Service } from "../service.ts";
import { versionIn } from "../version.ts";
import { typedMeasures } from "./entering.ts";
import { recordValue } from "./record-value.ts";
import { takeBack } from "./take-back.ts";

type Endpoint = typeof ENDPOINTS.enterValue;
/** A value for one cell, on its way in; `null` takes back the draft that stands there. */
export type Entering = Omit<Call<Endpoint>, "body"> & {
  readonly body: { readonly value: RecordedValueView | null; readonly note?: string };
};

/** Everything a decision about the cell needs, from the transaction that will change it. */
type Ground = {
  readonly body: StoredBody;
  readonly cell: CellOf;
  readonly units: ReadonlyMap<string, Unit>;
  readonly feeds: boolean;
  readonly dueOf: CellLens["dueOf"];
};

const groundOf = async (tx: Tx, { params, query, now }: Entering): Promise<Ground | null> => {
  const bodyId = params.bodyId as BodyId;
  const body = await findBody(tx, bodyId);
  const measure = await findMeasure(tx, bodyId, params.measureId as MeasureId);
  if (body === null || measure === null) return null;
  const units = unitsAt({ units: await loadUnits(tx, bodyId) }, { today: todayOf(body, now), knownAt: now });
  const unitId = (query["unit-id"] ?? null) as UnitId | null;
  if (unitId !== null && !units.has(unitId)) return null;
  const duties = (await loadDuties(tx, bodyId)).map(({ duty }) => duty);
  const typed = typedMeasures({ indicators: await loadIndicators(tx, bodyId) }, duties);
  const cell = { measure, period: params.period as PeriodCode, unitId };
  const collecting = await readCollecting(tx, bodyId, yearOf(cell.period));
  return { body, units, cell, feeds: typed.has(measure.id), dueOf: dueIn(body, () => collecting) };
};

/** The cell as it is after the change, seen by whoever made it. */
const viewNow = async (tx: Tx, { body, cell, units, dueOf }: Ground, call: Entering): Promise<CellView> => {
  const records = await loadMeasureValues(tx, body.id, cell.measure.id);
  const today = todayOf(body, call.now);
  const lens = { ...recordsOf(records, call.now), units, language: call.language, today };
  return cellView({ ...lens, dueOf, mayEnter: () => true }, cell);
};

const write = (tx: Tx, { body, cell, feeds }: Ground, call: Entering) => {
  const author = authorOf(call);
  const work = { tx, bodyId: body.id, author };
  const expectedVersion = versionIn(call.version);
  const { value, note = null } = call.body;
  return value === null
    ? takeBack(work, { cell, expectedVersion })
    : recordValue(work, {
        ...{ cell, feeds, value, origin: "entered", note, expectedVersion },
        ...{ recordedBy: author.actor, recordedAt: author.at, today: todayOf(body, call.now) },
      });
};

const enter = async (tx: Tx, call: Entering): Promise<Reply<CellView>> => {
  const ground = await groundOf(tx, call);
  if (ground === null) return decline("not-found");
  const { body, cell } = ground;
  const closes = await closedSince(tx, { body, cell, today: todayOf(body, call.now), now: call.now });
  if (closes !== null)
    return decline("period-refused", {
      faults: [{ place: "params/period", code: "round-closed", facts: { closes } }],
    });
  const done = await write(tx, ground, call);
  return done.ok ? answer(await viewNow(tx, ground, call), done.value.version) : done;
};

/** Enters a value: load, decide, save, with its line in the register and its key, in one transaction. */
export const enterOne = ({ parts }: Service, call: Entering): Promise<Reply<CellView>> => {
  const scope = { bodyId: call.params.bodyId as BodyId, accountId: call.caller.actor.accountId };
  const endpointId = ENDPOINTS.enterValue.id;
  return inBody(parts.database, scope, (tx) => once(tx, { call, endpointId }, () => enter(tx, call)));
};

export const enterValue =
  (service: Service): Handler<Endpoint> =>
  (call) =>
    enterOne(service, call);

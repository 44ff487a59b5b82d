import { ENDPOINTS, type CellView, type RecordedValueView } from "@albero/contract";
import { yearOf, type BodyId, type MeasureId, type PeriodCode, type UnitId } from "@albero/domain";
import { findMeasure, inBody, loadMeasureValues, type Tx } from "@albero/store";
import type { Call, Handler } from "../../http/bind.ts";
import { answer, decline, type Reply } from "../../reply.ts";
import { cellView, recordsOf, type CellOf } from "../../views/cell.ts";
import { authorOf } from "../author.ts";
import { dueIn } from "../cycle/due.ts";
import { once } from "../once.ts";
import type { Service } from "../service.ts";
import { versionIn } from "../version.ts";
import type { Work } from "../work.ts";
import { closedCell, groundIn, type Ground } from "./ground.ts";
import { recordValue } from "./record-value.ts";
import { takeBack } from "./take-back.ts";

type Endpoint = typeof ENDPOINTS.enterValue;
/** A value for one cell, on its way in; `null` takes back the draft that stands there. */
export type Entering = Omit<Call<Endpoint>, "body"> & {
  readonly body: { readonly value: RecordedValueView | null; readonly note?: string };
};

const cellOf = async (tx: Tx, { units }: Ground, { params, query }: Entering): Promise<CellOf | null> => {
  const measure = await findMeasure(tx, params.bodyId as BodyId, params.measureId as MeasureId);
  const unitId = (query["unit-id"] ?? null) as UnitId | null;
  if (measure === null || (unitId !== null && !units.has(unitId))) return null;
  return { measure, period: params.period as PeriodCode, unitId };
};

type At = { readonly ground: Ground; readonly cell: CellOf };

/** The cell as it is after the change, seen by whoever made it. */
const viewNow = async (tx: Tx, { ground, cell }: At, call: Entering): Promise<CellView> => {
  const { body, units, today, collectingIn } = ground;
  const records = await loadMeasureValues(tx, body.id, cell.measure.id);
  const collecting = await collectingIn(yearOf(cell.period));
  const lens = { ...recordsOf(records, call.now), units, language: call.language, today };
  return cellView({ ...lens, dueOf: dueIn(body, () => collecting), mayEnter: () => true }, cell);
};

const write = (work: Work, { ground, cell }: At, call: Entering) => {
  const expectedVersion = versionIn(call.version);
  const { value, note = null } = call.body;
  return value === null
    ? takeBack(work, { cell, expectedVersion })
    : recordValue(work, {
        ...{
          cell,
          feeds: ground.typed.has(cell.measure.id),
          value,
          origin: "entered",
          note,
          expectedVersion,
        },
        ...{ recordedBy: work.author.actor, recordedAt: work.author.at, today: ground.today },
      });
};

const enter = async (tx: Tx, call: Entering): Promise<Reply<CellView>> => {
  const work: Work = { tx, bodyId: call.params.bodyId as BodyId, author: authorOf(call) };
  const ground = await groundIn(work);
  const cell = ground === null ? null : await cellOf(tx, ground, call);
  if (ground === null || cell === null) return decline("not-found");
  const closed = await closedCell(ground, cell);
  if (closed !== null) return closed;
  const done = await write(work, { ground, cell }, call);
  return done.ok ? answer(await viewNow(tx, { ground, cell }, call), done.value.version) : done;
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

import { ENDPOINTS, type SuppliedView } from "@albero/contract";
import {
  dayIn,
  isPlausible,
  permits,
  type BodyId,
  type Measure,
  type PeriodCode,
  type UnitId,
} from "@albero/domain";
import { loadMeasures } from "@albero/store";
import type { Call, Handler, Placed } from "../../http/bind.ts";
import { MESSAGES } from "../../messages/messages.ts";
import { answer, decline, type Fault, type Reply } from "../../reply.ts";
import { measuresAt } from "../../views/lens.ts";
import type { Service } from "../service.ts";
import type { Work } from "../work.ts";
import { writing } from "../writing.ts";
import { groundIn, type Ground } from "./ground.ts";
import { recordAll, type RowToRecord } from "./record-all.ts";

type Endpoint = typeof ENDPOINTS.supplyValues;
type Supplied = { readonly supplied: SuppliedView[] };

/** Nothing of a unit: what another system may touch is said measure by measure. */
export const placeOfMeasures = (measureIds: readonly Measure["id"][]): Placed => ({
  ...{ unitIds: [], ancestors: new Map(), measureIds },
});

/** Finds measures by their id or by their code, as systems name them. */
const finderOf = (measures: Iterable<Measure>): ((name: string) => Measure | null) => {
  const found = new Map(
    [...measures].flatMap((each) => [[each.id, each] as const, [each.code, each] as const]),
  );
  return (name) => found.get(name) ?? null;
};

/** The measures a request names. Who may is asked before the body is checked, so it may be anything yet. */
export const placeOfSupply =
  ({ snapshots }: Service) =>
  async ({
    params,
    body,
    now,
  }: Pick<Call<Endpoint>, "params" | "now"> & { readonly body: unknown }): Promise<Placed> => {
    const { document } = await snapshots(params.bodyId as BodyId);
    const findNamed = finderOf(measuresAt(document, { knownAt: now }).values());
    const { values } = (body ?? {}) as { readonly values?: unknown };
    const named: readonly unknown[] = Array.isArray(values) ? values : [];
    return placeOfMeasures(
      named.flatMap((given) => {
        const { measure: name } = (given ?? {}) as { readonly measure?: unknown };
        const measure = typeof name === "string" ? findNamed(name) : null;
        return measure === null ? [] : [measure.id];
      }),
    );
  };

type Reading = { readonly rows: readonly RowToRecord[]; readonly faults: readonly Fault[] };

/** What was sent as rows to record; what names no measure or unit of the body, or none of the system's, as faults. */
const readRows = (call: Call<Endpoint>, ground: Ground, measures: ReadonlyMap<string, Measure>): Reading => {
  const findNamed = finderOf(measures.values());
  const { body } = ground;
  const when = { bodyId: body.id, day: dayIn(body.timeZone, call.now), now: call.now };
  const mayWrite = ({ id }: Measure): boolean =>
    permits(call.caller.actor, "value.supply", { ...when, ...placeOfMeasures([id]) });
  const rows: RowToRecord[] = [];
  const faults: Fault[] = [];
  for (const [i, given] of call.body.values.entries()) {
    const place = `body/values/${i}`;
    const measure = findNamed(given.measure);
    const unitId = (given.unitId ?? null) as UnitId | null;
    if (measure === null) faults.push({ place: `${place}/measure`, code: "unknown-measure", facts: {} });
    else if (!mayWrite(measure)) faults.push({ place: `${place}/measure`, code: "not-given", facts: {} });
    else if (unitId !== null && !ground.units.has(unitId))
      faults.push({ place: `${place}/unitId`, code: "unknown-unit", facts: {} });
    else
      rows.push({
        ...{ place, measure, unitId, period: given.period as PeriodCode, version: given.version },
        ...{ value: given.value, note: given.note ?? null },
      });
  }
  return { rows, faults };
};

const suppliedView = (call: Call<Endpoint>, row: RowToRecord, version: number): SuppliedView => {
  const { measure, period, unitId, value } = row;
  const { min, max } = measure.plausible ?? { min: null, max: null };
  const odd = !isPlausible(measure, value as Parameters<typeof isPlausible>[1]);
  const remarks = odd ? [MESSAGES[call.language].outOfRange(min, max)] : [];
  return { measure: measure.code, period, unitId, version, remarks };
};

const supply = async (work: Work, call: Call<Endpoint>): Promise<Reply<Supplied>> => {
  const ground = await groundIn(work);
  if (ground === null) return decline("not-found");
  const measures = await loadMeasures(work.tx, work.bodyId);
  const { rows, faults } = readRows(
    call,
    ground,
    measuresAt({ measures: [...measures] }, { knownAt: call.now }),
  );
  const done = await recordAll(work, { ground, rows, origin: "imported" }, faults);
  if (!done.ok) return done;
  return answer({ supplied: rows.map((row, i) => suppliedView(call, row, done.value[i] ?? 0)) });
};

/** Takes the values another system sends by the rules of the grid: all of them, or none with what is wrong. */
export const supplyValues =
  (service: Service): Handler<Endpoint> =>
  (call) =>
    writing(service, { call, endpointId: ENDPOINTS.supplyValues.id }, (work) => supply(work, call));

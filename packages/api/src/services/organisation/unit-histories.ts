import { ENDPOINTS, type UnitHistoryView } from "@albero/contract";
import { cutAt, type BodyId, type Day, type Unit, type UnitId } from "@albero/domain";
import { loadUnits, saveUnits, supersedeUnits } from "@albero/store";
import { v7 as uuid } from "uuid";
import type { Call, Handler } from "../../http/bind.ts";
import { answer, decline, type Fault } from "../../reply.ts";
import type { Service } from "../service.ts";
import { slugOf } from "../slug.ts";
import { versionIn } from "../version.ts";
import { noteChange } from "../work.ts";
import { writing } from "../writing.ts";

type Endpoint = typeof ENDPOINTS.defineUnit;

const isKnown = ({ supersededAt }: Unit): boolean => supersededAt === null;

/** A unit with every stretch of its life as known now; its revision counts everything ever recorded of it. */
const historyView = (id: UnitId, units: readonly Unit[]): UnitHistoryView => {
  const own = units.filter((unit) => unit.id === id);
  const states = own.filter(isKnown).toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  return {
    ...{ id, revision: own.length },
    states: states.map((unit) => {
      const { name, type, parentId, headRole, headAdInterim, validFrom, validTo } = unit;
      const lists = { functions: [...unit.functions], notes: [...unit.notes] };
      return { name, type, parentId, headRole, headAdInterim, validFrom, validTo, ...lists };
    }),
  };
};

/** Every unit with the stretches of its life. */
export const listUnitHistories =
  (service: Service): Handler<typeof ENDPOINTS.listUnitHistories> =>
  async (call) => {
    const { units } = (await service.snapshots(call.params.bodyId as BodyId)).document;
    const ids = [...new Set(units.filter(isKnown).map(({ id }) => id))];
    return answer({ units: ids.map((id) => historyView(id, units)) });
  };

/** Whether one unit is, or hangs below, another, as known now. */
const isBelow = (units: readonly Unit[], from: string | null, above: string): boolean => {
  let at = from;
  for (let steps = 0; at !== null && steps <= units.length; steps += 1) {
    if (at === above) return true;
    at = units.findLast((unit) => unit.id === at && isKnown(unit))?.parentId ?? null;
  }
  return false;
};

const faultsOf = ({ body }: Call<Endpoint>, id: string, units: readonly Unit[]): readonly Fault[] => {
  const { parentId, validFrom, validTo } = body.unit;
  const at = (place: string, code: string): Fault => ({ place: `body/unit/${place}`, code, facts: {} });
  const isThere = parentId === null || units.some((unit) => unit.id === parentId);
  return [
    ...(isThere ? [] : [at("parentId", "unknown-unit")]),
    ...(isBelow(units, parentId, id) ? [at("parentId", "parent-below")] : []),
    ...(validTo !== null && validTo <= validFrom ? [at("validTo", "ends-before-it-begins")] : []),
  ];
};

const unitOf = ({ body, now }: Call<Endpoint>, id: UnitId, slug: string): Unit => ({
  ...body.unit,
  ...{ id, slug, parentId: body.unit.parentId as UnitId | null },
  ...{ validFrom: body.unit.validFrom as Day, validTo: body.unit.validTo as Day | null },
  ...{ recordedAt: now, supersededAt: null },
});

/** Says what a unit is from a day on. What was known before still answers for moments before now. */
export const defineUnit =
  (service: Service): Handler<Endpoint> =>
  (call) =>
    writing(service, { call, endpointId: ENDPOINTS.defineUnit.id }, async (work) => {
      const { tx, bodyId, author } = work;
      const units = await loadUnits(tx, bodyId);
      const id = (call.body.id ?? uuid()) as UnitId;
      const own = units.filter((unit) => unit.id === id);
      if (typeof call.body.id === "string" && own.length === 0) return decline("not-found");
      if (versionIn(call.version) !== own.length) return decline("changed-meanwhile");
      const faults = faultsOf(call, id, units);
      if (faults.length > 0) return decline("definition-refused", { faults });
      const known = own.filter(isKnown);
      const unit = unitOf(call, id, known[0]?.slug ?? slugOf(call.body.unit.name));
      if (known.length > 0) await supersedeUnits(tx, bodyId, { unitIds: [id], at: author.at });
      const states = [...cutAt(known, unit), unit];
      await saveUnits(tx, bodyId, states);
      const change = { action: "organisation.define-unit", subject: `unit/${id}`, reason: null };
      await noteChange(work, { ...change, before: known, after: states });
      const closed = own.map((each) => ({ ...each, supersededAt: each.supersededAt ?? author.at }));
      return answer(historyView(id, [...closed, ...states]), own.length + states.length);
    });

import { ENDPOINTS, type defineDuty as endpoint } from "@albero/contract";
import type { Day, Duty, DutyId, MeasureId, PeriodCode, UnitId } from "@albero/domain";
import { loadMeasures, loadUnits, saveDuty } from "@albero/store";
import { v7 as uuid } from "uuid";
import type { Call, Handler } from "../../http/bind.ts";
import { answer, decline, type Fault, type Reply } from "../../reply.ts";
import type { Service } from "../service.ts";
import { versionIn } from "../version.ts";
import { noteChange, type Work } from "../work.ts";
import { writing } from "../writing.ts";
import { feedMeasures } from "./feed-measures.ts";

const wanted = ({ body }: Call<typeof endpoint>): Duty => ({
  ...{ id: (body.id ?? uuid()) as DutyId, title: body.title.trim(), unitId: body.unitId as UnitId | null },
  ...{ source: body.source, proof: body.proof },
  occurrences: body.occurrences.map(({ period, due }) => ({ period: period as PeriodCode, due: due as Day })),
  feeds: body.feeds.map(({ measureId, what }) => ({ measureId: measureId as MeasureId, what })),
});

/** A period once; units and measures that are there; days and numbers where the measure takes them. */
const faultsOf = async (
  { tx, bodyId }: Work,
  { unitId, occurrences, feeds }: Duty,
): Promise<readonly Fault[]> => {
  const units = await loadUnits(tx, bodyId);
  const measures = await loadMeasures(tx, bodyId);
  const periods = new Set(occurrences.map(({ period }) => period));
  const faults: Fault[] = [];
  if (periods.size < occurrences.length)
    faults.push({ place: "body/occurrences", code: "period-twice", facts: {} });
  if (unitId !== null && !units.some(({ id }) => id === unitId))
    faults.push({ place: "body/unitId", code: "unknown-unit", facts: {} });
  for (const [i, { measureId, what }] of feeds.entries()) {
    const measure = measures.find(({ id }) => id === measureId);
    const fits = measure?.valueType === (what === "date" ? "date" : "number");
    if (!fits) faults.push({ place: `body/feeds/${i}`, code: "feed-does-not-fit", facts: {} });
  }
  return faults;
};

const define = async (
  work: Work,
  call: Call<typeof endpoint>,
): Promise<Reply<{ readonly id: string; readonly revision: number }>> => {
  const { tx, bodyId, author } = work;
  const duty = wanted(call);
  const faults = await faultsOf(work, duty);
  if (faults.length > 0) return decline("duty-refused", { faults });
  const seenRevision = versionIn(call.version);
  if (!(await saveDuty(tx, bodyId, { duty, seenRevision, at: author.at })))
    return decline("changed-meanwhile");
  const subject = `duty/${duty.id}`;
  await noteChange(work, { action: "duty.define", subject, before: null, after: duty, reason: null });
  return answer({ id: duty.id, revision: seenRevision + 1 }, seenRevision + 1);
};

/** Defines a recurring duty; the measures that follow from it are brought up to it. */
export const defineDuty =
  (service: Service): Handler<typeof endpoint> =>
  async (call) => {
    const done = await writing(service, { call, endpointId: ENDPOINTS.defineDuty.id }, (work) =>
      define(work, call),
    );
    if (done.ok) await feedMeasures(service, call.params.bodyId);
    return done;
  };

import { ENDPOINTS } from "@albero/contract";
import {
  checkOptions,
  OPTION_PROBLEMS,
  placeSystem,
  type Act,
  type ActId,
  type BodyId,
  type Day,
  type StatedOptions,
  type SystemId,
  type SystemOptions,
} from "@albero/domain";
import { findAct, loadOrgans, loadSystems, saveSystems, supersedeSystems, type Tx } from "@albero/store";
import { v7 as uuid } from "uuid";
import type { Call, Handler } from "../../http/bind.ts";
import { answer, decline, type Fault } from "../../reply.ts";
import { citedAct } from "../../views/act.ts";
import { readOptions, systemView } from "../../views/system.ts";
import type { Service } from "../service.ts";
import { versionIn } from "../version.ts";
import { noteChange, type Work } from "../work.ts";
import { writing } from "../writing.ts";

type Endpoint = typeof ENDPOINTS.defineSystem;
type Grounds = { readonly act: Act | null; readonly opinion: Act | null };

const findGrounds = async (tx: Tx, bodyId: BodyId, { body }: Call<Endpoint>): Promise<Grounds> => {
  const { actId, opinionId = null } = body;
  return {
    act: await findAct(tx, bodyId, actId as ActId),
    opinion: opinionId === null ? null : await findAct(tx, bodyId, opinionId as ActId),
  };
};

const isInForce = (act: Act | null): act is Act => act !== null && act.voidReason === null;

const faultsOf = (
  { body }: Call<Endpoint>,
  { act, opinion }: Grounds,
  options: StatedOptions,
): readonly Fault[] => {
  const at = (place: string, code: string): Fault => ({ place: `body/${place}`, code, facts: {} });
  const asksOpinion = typeof body.opinionId === "string";
  return [
    ...(isInForce(act) ? [] : [at("actId", "act-of-nobody")]),
    ...(asksOpinion && !(isInForce(opinion) && opinion.kind === "opinion")
      ? [at("opinionId", "not-an-opinion")]
      : []),
    ...checkOptions(options).map((code) => at(`options/${OPTION_PROBLEMS[code]}`, code)),
  ];
};

/** What is stored leaves a floor unsaid where there is none. */
const storedOptions = ({ floor, ...options }: StatedOptions): SystemOptions => ({
  ...options,
  ...(floor === null ? {} : { floor }),
});

type Defining = { readonly call: Call<Endpoint>; readonly grounds: Grounds; readonly options: StatedOptions };

const define = async (work: Work, { call, grounds, options }: Defining) => {
  const { tx, bodyId, author } = work;
  const systems = await loadSystems(tx, bodyId);
  if (versionIn(call.version) !== systems.length) return decline("changed-meanwhile");
  const organs = await loadOrgans(tx, bodyId);
  const cite = (act: Act | null): string | null => (act === null ? null : citedAct(act, organs));
  const { title, validFrom, reason } = call.body;
  const known = systems.filter(({ supersededAt }) => supersededAt === null);
  const id = known.find((each) => each.validFrom === validFrom)?.id ?? (uuid() as SystemId);
  const placed = placeSystem(known, {
    ...{ id, title: title.trim(), validFrom: validFrom as Day, options: storedOptions(options) },
    ...{ act: cite(grounds.act), opinion: cite(grounds.opinion), reason: reason.trim() },
    ...{ recordedAt: author.at, supersededAt: null },
  });
  const systemIds = placed.superseded.map((each) => each.id);
  if (systemIds.length > 0) await supersedeSystems(tx, bodyId, { systemIds, at: author.at });
  await saveSystems(tx, bodyId, placed.recorded);
  const change = { action: "system.define", subject: `system/${id}`, reason: reason.trim() };
  await noteChange(work, { ...change, before: placed.superseded, after: placed.recorded });
  const next = placed.recorded.at(-1);
  return next === undefined
    ? decline("not-found")
    : answer(systemView(next, call.language), systems.length + placed.recorded.length);
};

/** Puts a version of the measurement system in force from a day on, on its act; what was known before stays known. */
export const defineSystem =
  (service: Service): Handler<Endpoint> =>
  (call) =>
    writing(service, { call, endpointId: ENDPOINTS.defineSystem.id }, async (work) => {
      const options = readOptions(call.body.options);
      const grounds = await findGrounds(work.tx, work.bodyId, call);
      const faults = faultsOf(call, grounds, options);
      return faults.length > 0
        ? decline("definition-refused", { faults })
        : define(work, { call, grounds, options });
    });

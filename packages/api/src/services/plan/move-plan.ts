import { ENDPOINTS, type PlanLifeView } from "@albero/contract";
import {
  approvesPlans,
  checkDocument,
  decideMove,
  errorsOf,
  type Act,
  type ActId,
  type BodyDocument,
  type BodyId,
  type Finding,
  type Plan,
  type PlanId,
  type PlanStatus,
  type PlanVersion,
} from "@albero/domain";
import {
  abandonVersion,
  approveVersion,
  findAct,
  loadBodyDocument,
  loadDraftChanges,
  loadOrgans,
  lockVersion,
  nextVersion,
  openDraft,
  recordMove,
  voidPlan,
  type Tx,
} from "@albero/store";
import type { Call, Handler } from "../../http/bind.ts";
import { answer, decline, type Fault, type Reply } from "../../reply.ts";
import { citedAct } from "../../views/act.ts";
import { authorOf } from "../author.ts";
import { todayOf } from "../moment.ts";
import type { Service } from "../service.ts";
import { versionIn } from "../version.ts";
import { noteChange } from "../work.ts";
import { writing } from "../writing.ts";
import { factsOf, planHead, planVersionView } from "./plan-version-view.ts";
import { lifeAnswer } from "./read-plan-life.ts";
import { snapshotHash } from "./record-plan.ts";

type Endpoint = typeof ENDPOINTS.movePlan;
type MoveCall = Call<Endpoint>;

type Ground = {
  readonly tx: Tx;
  readonly call: MoveCall;
  readonly document: BodyDocument;
  readonly plan: Plan;
  readonly version: PlanVersion;
  readonly act: Act | null;
  readonly cited: string | null;
  readonly errors: readonly Finding[];
};

const refused = (code: string, facts: Fault["facts"] = {}): Reply<never> =>
  decline("move-refused", {
    faults: [{ place: code.startsWith("act") ? "body/actId" : "body/move", code, facts }],
  });

const isStale = async (tx: Tx, { params, version }: MoveCall): Promise<boolean> => {
  const key = { planId: params.planId as PlanId, version: params.version };
  const changes = await loadDraftChanges(tx, params.bodyId as BodyId, { key });
  return versionIn(version) !== (changes.at(-1)?.revision ?? 0);
};

type Found = Pick<Ground, "document" | "plan" | "version">;

/** The version, locked, in the body as it is now. */
const findVersion = async (tx: Tx, { params }: MoveCall): Promise<Found | null> => {
  const bodyId = params.bodyId as BodyId;
  const key = { planId: params.planId as PlanId, version: params.version };
  const row = await lockVersion(tx, bodyId, key);
  const document = row === null ? null : await loadBodyDocument(tx, bodyId);
  const plan = document?.plans.find(({ id }) => id === key.planId);
  const version = plan?.versions.find((each) => each.version === key.version);
  return document === null || plan === undefined || version === undefined
    ? null
    : { document, plan, version };
};

type Cited = Pick<Ground, "act" | "cited">;

/** The act the move rests on: it must be in the register and, for an approval, of who may approve on its day. */
const findCited = async (tx: Tx, call: MoveCall, { body }: BodyDocument): Promise<Reply<Cited>> => {
  const { actId = null, move: wanted } = call.body;
  if (actId === null) return answer({ act: null, cited: null });
  const act = await findAct(tx, body.id, actId as ActId);
  if (act === null) return refused("act-of-nobody");
  const organs = await loadOrgans(tx, body.id);
  const asOf = { day: todayOf(body, call.now), knownAt: call.now };
  return wanted === "approve" && !approvesPlans(act, organs, asOf)
    ? refused("act-not-fit")
    : answer({ act, cited: citedAct(act, organs) });
};

const groundOf = async (tx: Tx, call: MoveCall): Promise<Reply<Ground>> => {
  const found = await findVersion(tx, call);
  if (found === null) return decline("not-found");
  if (await isStale(tx, call)) return decline("changed-meanwhile");
  const { document, version } = found;
  const cited = await findCited(tx, call, document);
  if (!cited.ok) return cited;
  const today = todayOf(document.body, call.now);
  const errors = call.body.move === "approve" ? errorsOf(checkDocument(document, { today, version })) : [];
  return answer({ tx, call, ...found, ...cited.value, errors });
};

const decide = ({ call, document, plan, version, act, errors }: Ground): Reply<PlanStatus> => {
  const { move, reason = null, override = null } = call.body;
  const decided = decideMove(move, {
    ...factsOf(document.body, plan, { version, now: call.now }),
    ...{ hasAct: act !== null, reason, override, errors: errors.length },
  });
  if (decided.ok) return answer(decided.value);
  const { code, facts } = decided.problem;
  if (code !== "has-errors") return refused(code, facts);
  const faults = errors.map(({ check, path }) => ({
    place: `plan${path}`,
    code: "check-failed",
    facts: { check },
  }));
  return decline("checks-refused", { facts: { errors: errors.length }, faults });
};

/** What a move does beside giving the version its new state. */
const carryOut = async (ground: Ground): Promise<void> => {
  const { tx, call, document, plan, version, act, cited } = ground;
  const bodyId = document.body.id;
  const key = { planId: plan.id, version: version.version };
  const at = call.now;
  const reason = call.body.reason ?? null;
  switch (call.body.move) {
    case "approve": {
      const sha256 = snapshotHash(version);
      return approveVersion(tx, bodyId, {
        key,
        content: version,
        sha256,
        act: cited,
        actId: act?.id ?? null,
        at,
      });
    }
    case "revise": {
      const next = { planId: plan.id, version: await nextVersion(tx, bodyId, plan.id) };
      return openDraft(tx, bodyId, { key: next, basedOn: version.version, reason, at });
    }
    case "abandon": {
      await abandonVersion(tx, bodyId, { key, at, reason: reason ?? "" });
      const wasApproved = plan.versions.some(({ approvedAt }) => approvedAt !== null);
      return wasApproved ? undefined : voidPlan(tx, bodyId, { planId: plan.id, at, reason: reason ?? "" });
    }
    default:
      return undefined;
  }
};

const move = async (tx: Tx, call: MoveCall): Promise<Reply<PlanLifeView>> => {
  const ground = await groundOf(tx, call);
  if (!ground.ok) return ground;
  const { document, plan, version, act, errors } = ground.value;
  const decided = decide(ground.value);
  if (!decided.ok) return decided;
  const author = authorOf(call);
  const { move: made, reason = null, override = null } = call.body;
  const overridden =
    errors.length === 0 ? [] : [...new Set(errors.map(({ check }) => check)), override ?? ""];
  await carryOut(ground.value);
  const states = { from: version.status, to: decided.value };
  await recordMove(tx, document.body.id, {
    ...{ key: { planId: plan.id, version: version.version }, move: made, ...states },
    ...{ by: author.actor, at: author.at, accountId: author.accountId, actId: act?.id ?? null },
    ...{ reason, overridden },
  });
  const subject = `plan/${plan.id}/${version.version}`;
  const change = { action: `plan.${made}`, subject, reason: override ?? reason };
  const after = { status: states.to, overridden };
  await noteChange(
    { tx, bodyId: document.body.id, author },
    { ...change, before: { status: states.from }, after },
  );
  const seen = planVersionView(document, plan, { version, looking: call });
  return answer({ plan: planHead(plan), version: seen, made: [] });
};

/** Moves a version along its life: load, decide by the table, save, with its line in the register, in one transaction. */
export const movePlan =
  (service: Service): Handler<Endpoint> =>
  async (call) => {
    const endpointId = ENDPOINTS.movePlan.id;
    const done = await writing(service, { call, endpointId }, ({ tx }) => move(tx, call));
    // What was given up is answered as it was: it cannot be read any more.
    return done.ok && call.body.move !== "abandon" ? lifeAnswer(service, call) : done;
  };

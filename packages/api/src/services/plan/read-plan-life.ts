import type { PlanLifeView, readPlanLife as endpoint } from "@albero/contract";
import type { Act, BodyId, OrganInOffice, Plan } from "@albero/domain";
import { loadActs, loadMoves, loadOrgans, readBody, type MadeMove } from "@albero/store";
import type { Handler } from "../../http/bind.ts";
import { answer, decline, type Reply } from "../../reply.ts";
import { citedAct } from "../../views/act.ts";
import type { Service } from "../service.ts";
import { planHead, planVersionView, type Onlooker } from "./plan-version-view.ts";

type Asked = Onlooker & {
  readonly params: { readonly bodyId: string; readonly planId: string; readonly version: number };
};

type Register = { readonly acts: readonly Act[]; readonly organs: readonly OrganInOffice[] };

const madeView = (made: MadeMove, { acts, organs }: Register): PlanLifeView["made"][number] => {
  const { move, from, to, by, at, reason, overridden } = made;
  const act = acts.find(({ id }) => id === made.actId);
  return {
    ...{ move, from, to, by, at, reason, overridden: [...overridden] },
    act: act === undefined ? null : citedAct(act, organs),
  };
};

/** A version with every move made with it. */
export const lifeAnswer = async (service: Service, call: Asked): Promise<Reply<PlanLifeView>> => {
  const bodyId = call.params.bodyId as BodyId;
  const { document } = await service.snapshots(bodyId);
  const plan: Plan | undefined = document.plans.find(({ id }) => id === call.params.planId);
  const version = plan?.versions.find((each) => each.version === call.params.version);
  if (plan === undefined || version === undefined) return decline("not-found");
  const key = { planId: plan.id, version: version.version };
  const scope = { bodyId, accountId: call.caller.actor.accountId };
  const { made, register } = await readBody(service.parts.database, scope, async (tx) => ({
    made: await loadMoves(tx, bodyId, key),
    register: { acts: await loadActs(tx, bodyId), organs: await loadOrgans(tx, bodyId) },
  }));
  return answer({
    plan: planHead(plan),
    version: planVersionView(document, plan, { version, looking: call }),
    made: made.map((each) => madeView(each, register)),
  });
};

/** What was done with a version since it was opened. */
export const readPlanLife =
  (service: Service): Handler<typeof endpoint> =>
  (call) =>
    lifeAnswer(service, call);

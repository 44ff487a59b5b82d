import type { listPlans as endpoint } from "@albero/contract";
import type { BodyId } from "@albero/domain";
import type { Handler } from "../../http/bind.ts";
import { answer } from "../../reply.ts";
import type { Service } from "../service.ts";
import { currentVersionOf, openVersionOf, planHead, planVersionView } from "./plan-version-view.ts";

/** Every plan with every version in its life. */
export const listPlans =
  (service: Service): Handler<typeof endpoint> =>
  async (call) => {
    const { document } = await service.snapshots(call.params.bodyId as BodyId);
    const plans = document.plans.map((plan) => ({
      plan: planHead(plan),
      versions: plan.versions.map((version) => planVersionView(document, plan, { version, looking: call })),
      draft: openVersionOf(plan)?.version ?? null,
      current: currentVersionOf(plan)?.version ?? null,
    }));
    return answer({ plans });
  };

import type { exportBody as endpoint } from "@albero/contract";
import type { BodyId } from "@albero/domain";
import { readBody } from "@albero/store";
import type { Handler } from "../../http/bind.ts";
import { answer } from "../../reply.ts";
import { tracesOf } from "../plan/plan-trace.ts";
import type { Service } from "../service.ts";

/** The whole body as one document, as the command line writes it, with the state each plan is in. */
export const exportBody =
  (service: Service): Handler<typeof endpoint> =>
  async ({ params, caller }) => {
    const bodyId = params.bodyId as BodyId;
    const { document } = await service.snapshots(bodyId);
    const scope = { bodyId, accountId: caller.actor.accountId };
    const traces = await readBody(service.parts.database, scope, (tx) => tracesOf(tx, document));
    return answer<unknown>({ ...document, traces });
  };

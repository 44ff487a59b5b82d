import type { readLevers as endpoint } from "@albero/contract";
import { leversAt } from "@albero/domain";
import type { Handler } from "../../http/bind.ts";
import { answer, decline } from "../../reply.ts";
import { inOrder } from "../../views/lens.ts";
import { leversView } from "../../views/levers.ts";
import { look, type Service } from "../service.ts";

/** What could still be changed to move the indicators of a node, or one indicator at all its places of the tree. */
export const readLevers =
  (service: Service): Handler<typeof endpoint> =>
  async (call) => {
    const seen = await look(service, call);
    if (!seen.ok) return seen;
    const { lens, document, question, moment } = seen.value;
    const { "indicator-id": indicatorId, "node-id": nodeId } = call.query;
    const uses = inOrder(lens.version.uses).filter(
      ({ holder, indicatorId: id, standing }) =>
        standing === "active" && holder.kind === "node" && (id === indicatorId || holder.nodeId === nodeId),
    );
    const levers = leversAt(document, question);
    if (!levers.ok) return decline("no-plan-in-force", { facts: { period: question.period } });
    return answer({ moment, places: uses.map((use) => leversView(lens, use, levers.value(use.id))) });
  };

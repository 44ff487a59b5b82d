import type { readNode as endpoint } from "@albero/contract";
import type { Handler } from "../../http/bind.ts";
import { answer, decline } from "../../reply.ts";
import { nodeView } from "../../views/tree.ts";
import { look, type Service } from "../service.ts";

/** An area or objective at a moment. */
export const readNode =
  (service: Service): Handler<typeof endpoint> =>
  async (call) => {
    const seen = await look(service, call);
    if (!seen.ok) return seen;
    const { lens, moment } = seen.value;
    const node = lens.nodes.get(call.params.nodeId);
    return node === undefined ? decline("not-found") : answer({ moment, ...nodeView(lens, node) });
  };

import type { readView as endpoint } from "@albero/contract";
import type { Handler } from "../../http/bind.ts";
import { answer } from "../../reply.ts";
import { planView } from "../../views/plan-view.ts";
import { look, type Service } from "../service.ts";

/** The figures of the plan by perspective or unit at a moment. */
export const readView =
  (service: Service): Handler<typeof endpoint> =>
  async (call) => {
    const seen = await look(service, call);
    if (!seen.ok) return seen;
    const { lens, moment } = seen.value;
    return answer({ moment, ...planView(lens, call.params.view) });
  };

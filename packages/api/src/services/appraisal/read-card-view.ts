import type { readCardView as endpoint } from "@albero/contract";
import type { Handler } from "../../http/bind.ts";
import { answer } from "../../reply.ts";
import { planView } from "../../views/plan-view.ts";
import { look, type Service } from "../service.ts";

/** The figures of the plan by individual card at a moment. */
export const readCardView =
  (service: Service): Handler<typeof endpoint> =>
  async (call) => {
    const seen = await look(service, call);
    return seen.ok ? answer({ moment: seen.value.moment, ...planView(seen.value.lens, "card") }) : seen;
  };

import type { listCards as endpoint } from "@albero/contract";
import type { Handler } from "../../http/bind.ts";
import { answer } from "../../reply.ts";
import { cardListView } from "../../views/card.ts";
import { look, type Service } from "../service.ts";

/** The individual cards of the plan at a moment. */
export const listCards =
  (service: Service): Handler<typeof endpoint> =>
  async (call) => {
    const seen = await look(service, call);
    return seen.ok ? answer({ moment: seen.value.moment, ...cardListView(seen.value.lens) }) : seen;
  };

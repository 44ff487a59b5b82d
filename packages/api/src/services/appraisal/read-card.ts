import type { readCard as endpoint } from "@albero/contract";
import type { Handler } from "../../http/bind.ts";
import { answer, decline } from "../../reply.ts";
import { cardView } from "../../views/card.ts";
import { look, type Service } from "../service.ts";

/** An individual card at a moment. */
export const readCard =
  (service: Service): Handler<typeof endpoint> =>
  async (call) => {
    const seen = await look(service, call);
    if (!seen.ok) return seen;
    const { lens, moment } = seen.value;
    const card = lens.cards.get(call.params.cardId);
    return card === undefined ? decline("not-found") : answer({ moment, ...cardView(lens, card) });
  };

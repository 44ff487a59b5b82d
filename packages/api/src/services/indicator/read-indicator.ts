import type { readIndicator as endpoint } from "@albero/contract";
import type { Handler } from "../../http/bind.ts";
import { answer, decline } from "../../reply.ts";
import { indicatorView, placedIndicator } from "../../views/indicator.ts";
import { look, type Service } from "../service.ts";

/** An indicator of the plan at a moment. */
export const readIndicator =
  (service: Service): Handler<typeof endpoint> =>
  async (call) => {
    const seen = await look(service, call);
    if (!seen.ok) return seen;
    const { lens, moment } = seen.value;
    const placed = placedIndicator(lens, call.params.indicatorId);
    return placed === null ? decline("not-found") : answer({ moment, ...indicatorView(lens, placed) });
  };

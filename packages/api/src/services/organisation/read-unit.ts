import type { readUnit as endpoint } from "@albero/contract";
import type { Handler } from "../../http/bind.ts";
import { answer, decline } from "../../reply.ts";
import { unitPageView } from "../../views/organisation.ts";
import { look, type Service } from "../service.ts";

/** A unit with what concerns it at a moment. */
export const readUnit =
  (service: Service): Handler<typeof endpoint> =>
  async (call) => {
    const seen = await look(service, call);
    if (!seen.ok) return seen;
    const { lens, cells, moment } = seen.value;
    const unit = lens.units.get(call.params.unitId);
    return unit === undefined
      ? decline("not-found")
      : answer({ moment, ...unitPageView({ lens, cells }, unit) });
  };

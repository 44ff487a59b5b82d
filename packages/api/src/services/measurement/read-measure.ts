import type { readMeasure as endpoint } from "@albero/contract";
import type { Handler } from "../../http/bind.ts";
import { answer, decline } from "../../reply.ts";
import { measureView } from "../../views/measure.ts";
import { look, type Service } from "../service.ts";

/** A measure at a moment, with its cells and what it feeds. */
export const readMeasure =
  (service: Service): Handler<typeof endpoint> =>
  async (call) => {
    const seen = await look(service, call);
    if (!seen.ok) return seen;
    const { lens, cells, moment } = seen.value;
    const measure = lens.measures.get(call.params.measureId);
    return measure === undefined
      ? decline("not-found")
      : answer({ moment, ...measureView({ lens, cells }, measure) });
  };

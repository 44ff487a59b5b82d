import type { listIndicators as endpoint } from "@albero/contract";
import { LIGHTS } from "@albero/domain";
import type { Handler } from "../../http/bind.ts";
import { answer, decline } from "../../reply.ts";
import { indicatorRow, searchUses } from "../../views/indicator.ts";
import { pageOf } from "../page.ts";
import { look, type Service } from "../service.ts";

/** The indicators of the plan that answer a search, each at its place. */
export const listIndicators =
  (service: Service): Handler<typeof endpoint> =>
  async (call) => {
    const { search, light } = call.query;
    if (light !== undefined && !LIGHTS.some((each) => each === light))
      return decline("invalid-request", {
        faults: [{ place: "query/light", code: "unknown-light", facts: {} }],
      });
    const seen = await look(service, call);
    if (!seen.ok) return seen;
    const { lens, moment } = seen.value;
    const { page, rows } = pageOf(searchUses(lens, { search, light }), call.query);
    return answer({
      moment,
      page,
      indicators: rows.map((use) => indicatorRow(lens, use)),
      years: [...lens.plan.years],
    });
  };

import type { readCell as endpoint } from "@albero/contract";
import type { PeriodCode, UnitId } from "@albero/domain";
import type { Handler } from "../../http/bind.ts";
import { answer, decline } from "../../reply.ts";
import { cellView } from "../../views/cell.ts";
import { see, type Service } from "../service.ts";
import { measureNow } from "./entering.ts";

/** One cell as it is now; its version is what a new entry has to send back. */
export const readCell =
  (service: Service): Handler<typeof endpoint> =>
  async ({ query, ...call }) => {
    const { document, cells, units } = await see(service, { ...call, query: {} });
    const measure = measureNow(document, call.params.measureId);
    const unitId = (query["unit-id"] ?? null) as UnitId | null;
    if (measure === null || (unitId !== null && !units.has(unitId))) return decline("not-found");
    const view = cellView(cells, { measure, period: call.params.period as PeriodCode, unitId });
    return answer(view, view.version);
  };

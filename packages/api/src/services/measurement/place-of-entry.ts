import type { enterValue } from "@albero/contract";
import type { BodyId, UnitId } from "@albero/domain";
import type { Call, Placed } from "../../http/bind.ts";
import { unitsAt } from "../../views/lens.ts";
import { todayOf } from "../moment.ts";
import type { Service } from "../service.ts";
import { ancestorsOf, measureNow, placeOfCell } from "./entering.ts";

/** Where the cell belongs that a call wants to write in; `null` when there is no such measure. */
export const placeOfEntry =
  ({ snapshots }: Service) =>
  async ({
    params,
    query,
    now,
  }: Pick<Call<typeof enterValue>, "params" | "query" | "now">): Promise<Placed | null> => {
    const { document } = await snapshots(params.bodyId as BodyId);
    const measure = measureNow(document, params.measureId);
    if (measure === null) return null;
    const units = unitsAt(document, { today: todayOf(document.body, now), knownAt: now });
    const unitId = (query["unit-id"] ?? null) as UnitId | null;
    return placeOfCell({ measure, unitId }, ancestorsOf(units));
  };

import type { fetchValues as endpoint, SupplyMeasure } from "@albero/contract";
import { dayIn, permits, slotsOf, yearOf, type BodyId, type Measure, type PeriodCode } from "@albero/domain";
import type { Call, Handler, Placed } from "../../http/bind.ts";
import { answer } from "../../reply.ts";
import { cellView } from "../../views/cell.ts";
import { measuresAt } from "../../views/lens.ts";
import { see, type Service, type Sight } from "../service.ts";
import { placeOfMeasures } from "./supply-values.ts";

/** Every measure of the body: who was given none of them is refused at the door. */
export const placeOfFetching =
  ({ snapshots }: Service) =>
  async ({ params }: Pick<Call<typeof endpoint>, "params">): Promise<Placed> => {
    const { document } = await snapshots(params.bodyId as BodyId);
    return placeOfMeasures(document.measures.map(({ id }) => id));
  };

const cellsOf = ({ cells }: Sight, measure: Measure, year: number): SupplyMeasure["cells"] => {
  const units = measure.collectedBy === "unit" ? measure.unitIds : [null];
  return slotsOf(measure.frequency, year).flatMap((period) =>
    units.map((unitId) => {
      const { unit, version, state, value, dueOn } = cellView(cells, { measure, period, unitId });
      return { period, unit, version, state, value, dueOn };
    }),
  );
};

/** The measures another system was given, each with its cells of a year: what stands there, and its version. */
export const fetchValues =
  (service: Service): Handler<typeof endpoint> =>
  async ({ query, ...call }) => {
    const sight = await see(service, { ...call, query: {} });
    const { document, question } = sight;
    const year = query.year ?? yearOf(question.today.slice(0, 4) as PeriodCode);
    const { id: bodyId, timeZone } = document.body;
    const when = { bodyId, day: dayIn(timeZone, call.now), now: call.now };
    const may = (action: "value.fetch" | "value.supply", { id }: Measure): boolean =>
      permits(call.caller.actor, action, { ...when, ...placeOfMeasures([id]) });
    const given = [...measuresAt(document, question).values()].filter((each) => may("value.fetch", each));
    const measures = given.map((measure): SupplyMeasure => {
      const { id, code, name, unit, decimals, valueType, collectedBy } = measure;
      return {
        ...{ id, code, name, unit, decimals, valueType, collectedBy },
        writable: may("value.supply", measure),
        cells: cellsOf(sight, measure, year),
      };
    });
    return answer({ year, measures });
  };

import { CELL_STATES, type listMeasures as endpoint, type MeasureRow } from "@albero/contract";
import type { Measure, UnitId } from "@albero/domain";
import type { Call, Handler } from "../../http/bind.ts";
import { answer, decline } from "../../reply.ts";
import { measureRow } from "../../views/measure.ts";
import { pageOf } from "../page.ts";
import { look, type Service, type View } from "../service.ts";

type Query = Call<typeof endpoint>["query"];

const contains = (text: string | null, wanted: string): boolean =>
  text?.toLocaleLowerCase("it").includes(wanted) ?? false;

const answers = (measure: Measure, { search, "unit-id": unitId }: Query): boolean => {
  const wanted = search?.trim().toLocaleLowerCase("it") ?? "";
  const texts = [measure.code, measure.printedCode, measure.name, measure.description, measure.sourceLabel];
  const isFound = wanted === "" || texts.some((text) => contains(text, wanted));
  const isOfUnit =
    unitId === undefined || [measure.sourceUnitId, ...measure.unitIds].some((id) => id === unitId);
  return isFound && isOfUnit;
};

const rowsOf = ({ lens, cells }: View, query: Query): readonly MeasureRow[] =>
  [...lens.measures.values()]
    .filter((measure) => answers(measure, query))
    .map((measure) => measureRow({ lens, cells }, measure, (query["unit-id"] ?? null) as UnitId | null))
    .filter(({ cell }) => query.state === undefined || cell?.state === query.state)
    .toSorted((a, b) => a.measure.code.localeCompare(b.measure.code, "it", { numeric: true }));

/** The measures that answer a search, with their value to date and the cell of the period. */
export const listMeasures =
  (service: Service): Handler<typeof endpoint> =>
  async (call) => {
    const { state } = call.query;
    if (state !== undefined && !CELL_STATES.some((each) => each === state))
      return decline("invalid-request", {
        faults: [{ place: "query/state", code: "unknown-state", facts: {} }],
      });
    const seen = await look(service, call);
    if (!seen.ok) return seen;
    const { page, rows } = pageOf(rowsOf(seen.value, call.query), call.query);
    return answer({ moment: seen.value.moment, page, measures: [...rows] });
  };

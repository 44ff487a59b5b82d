import type { readSheet as endpoint, SheetRow } from "@albero/contract";
import {
  askedIn,
  periodOf,
  slotsOf,
  stageOf,
  yearOf,
  type Asked,
  type Period,
  type PeriodCode,
  type UnitId,
} from "@albero/domain";
import type { Handler } from "../../http/bind.ts";
import { answer, decline } from "../../reply.ts";
import { cellView, type CellOf } from "../../views/cell.ts";
import { measureRef, unitRef } from "../../views/refs.ts";
import { collectionsAt } from "../cycle/collecting.ts";
import { pageOf } from "../page.ts";
import { look, type Service, type View } from "../service.ts";

const MOST_BEFORE = 8;
const YEARS_BEFORE = 3;

/** The last values that stand in the periods before the year: what a new one is compared with. */
export const beforeOf = ({ cells }: View, { measure, unitId }: Asked, year: number): SheetRow["before"] =>
  Array.from({ length: YEARS_BEFORE }, (_, i) => year - YEARS_BEFORE + i)
    .flatMap((each) => slotsOf(measure.frequency, each))
    .flatMap((period) => {
      const { value } = cellView(cells, { measure, period, unitId });
      return value === null ? [] : [{ period, value }];
    })
    .slice(-MOST_BEFORE);

/** One cell of a sheet: whether it takes a value is also a matter of its window. */
export const sheetCell = (view: View, asked: Asked): SheetRow["cells"][number] => {
  const cell = cellView(view.cells, asked satisfies CellOf);
  const isOpen = stageOf(asked.window, view.question.today, asked.granted) !== "closed";
  return { ...cell, enterable: cell.enterable && isOpen };
};

const rowOf = (view: View, asked: readonly [Asked, ...Asked[]], year: number): SheetRow => {
  const [first] = asked;
  const { measure, unitId } = first;
  const { unit, decimals, valueType, plausible } = measure;
  return {
    measure: measureRef(measure),
    scope: unitRef(view.lens, unitId),
    ...{ unit, decimals, valueType },
    plausible: plausible === null ? null : { ...plausible },
    before: beforeOf(view, first, year),
    cells: asked.map((each) => sheetCell(view, each)),
  };
};

/** What an office is asked in the year of the question; without an office, what every one is. */
export const askedOf = (view: View, officeId: UnitId | null): readonly Asked[] =>
  collectionsAt(view, [yearOf(view.question.period)])
    .flatMap(askedIn)
    .filter((asked) => officeId === null || asked.officeId === officeId);

/** What is asked by row: one measure, of the body or of one unit. */
const byRow = (asked: readonly Asked[]): readonly (readonly [Asked, ...Asked[]])[] => {
  const rows = new Map<string, [Asked, ...Asked[]]>();
  for (const each of asked) {
    const key = `${each.measure.id} ${each.unitId ?? ""}`;
    const row = rows.get(key);
    if (row === undefined) rows.set(key, [each]);
    else row.push(each);
  }
  return [...rows.values()].toSorted(([a], [b]) =>
    a.measure.code.localeCompare(b.measure.code, "it", { numeric: true }),
  );
};

const inTime = (a: Period, b: Period): number => a.to.localeCompare(b.to) || b.from.localeCompare(a.from);

const columnsOf = (asked: readonly Asked[]): PeriodCode[] =>
  [...new Set(asked.map(({ period }) => period))].toSorted((a, b) => inTime(periodOf(a), periodOf(b)));

/** What an office is asked in a year, as people fill it in: a row a measure, a column a period. */
export const readSheet =
  (service: Service): Handler<typeof endpoint> =>
  async (call) => {
    const seen = await look(service, call);
    if (!seen.ok) return seen;
    const view = seen.value;
    const year = yearOf(view.question.period);
    const unitId = (call.query["unit-id"] ?? null) as UnitId | null;
    if (unitId !== null && !view.units.has(unitId)) return decline("not-found");
    const asked = askedOf(view, unitId);
    const { page, rows } = pageOf(byRow(asked), call.query);
    return answer({
      moment: view.moment,
      page,
      office: unitRef(view.lens, unitId),
      periods: columnsOf(asked),
      rows: rows.map((row) => rowOf(view, row, year)),
    });
  };

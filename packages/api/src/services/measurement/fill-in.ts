import type { exportSheet } from "@albero/contract";
import {
  formatDay,
  formatDecimal,
  periodOf,
  toDecimal,
  yearOf,
  type Asked,
  type RecordedValue,
  type UnitId,
} from "@albero/domain";
import type { FillIn, FillInCell } from "@albero/exchange";
import type { Call } from "../../http/bind.ts";
import { answer, decline, type Reply } from "../../reply.ts";
import { unitRef } from "../../views/refs.ts";
import { look, type Service, type View } from "../service.ts";
import { askedOf, beforeOf, sheetCell } from "./read-sheet.ts";

/** A value asked for, with its cell as it is now. */
export type AskedCell = { readonly asked: Asked; readonly version: number };

/** The sheet of an office as it goes out and as what comes back is compared with. */
export type Filling = {
  readonly view: View;
  readonly fillIn: FillIn;
  readonly askedOf: (cell: FillInCell) => AskedCell | null;
};

type SheetCell = ReturnType<typeof sheetCell>;

const recordedOf = ({ value }: Pick<SheetCell, "value">): RecordedValue | null => {
  if (value === null || value.kind !== "number") return value as RecordedValue | null;
  const number = toDecimal(value.number);
  return number.ok ? { kind: "number", number: number.value } : null;
};

/** What stood in the last period before the year, as people read it. */
const beforeText = (view: View, asked: Asked): string | null => {
  const value = recordedOf({
    value: beforeOf(view, asked, yearOf(view.question.period)).at(-1)?.value ?? null,
  });
  if (value === null || value.kind === "not-available") return null;
  if (value.kind === "date") return formatDay(value.date);
  return formatDecimal(value.number, asked.measure.decimals, view.cells.language);
};

const cellOf = (view: View, asked: Asked, cell: SheetCell): FillInCell => {
  const { measure, period, unitId } = asked;
  const standing = cell.entries.find(({ validation }) => validation?.decision !== "withdrawn");
  return {
    ...{ measureId: measure.id, period, unitId },
    ...{ code: measure.code, name: measure.name, scope: unitRef(view.lens, unitId)?.name ?? null },
    ...{ unit: measure.unit, decimals: measure.decimals, valueType: measure.valueType },
    before: beforeText(view, asked),
    value: recordedOf(cell),
    note: standing?.note ?? null,
    isOpen: cell.enterable,
  };
};

const byPeriodAndCode = (a: Asked, b: Asked): number =>
  periodOf(a.period).to.localeCompare(periodOf(b.period).to) ||
  a.measure.code.localeCompare(b.measure.code, "it", { numeric: true });

/** What the office of a call is asked in the year, to be filled in away from here. */
export const fillingOf = async (
  service: Service,
  call: Pick<Call<typeof exportSheet>, "params" | "query" | "caller" | "language" | "now">,
): Promise<Reply<Filling>> => {
  const { "unit-id": unitId = null, ...query } = call.query;
  const seen = await look(service, { ...call, query });
  if (!seen.ok) return seen;
  const view = seen.value;
  const office = unitRef(view.lens, unitId as UnitId | null);
  if (unitId !== null && office === null) return decline("not-found");
  const made = askedOf(view, unitId as UnitId | null)
    .toSorted(byPeriodAndCode)
    .map((asked) => ({ asked, cell: sheetCell(view, asked) }))
    .map(({ asked, cell }) => ({
      ...{ asked, version: cell.version },
      own: cellOf(view, asked, cell),
    }));
  const known = new Map(made.map(({ own, asked, version }) => [own, { asked, version }]));
  const { id, name } = view.document.body;
  const fillIn: FillIn = {
    ...{ body: { id, name }, year: yearOf(view.question.period), office, language: call.language },
    cells: made.map(({ own }) => own),
  };
  return answer({ view, fillIn, askedOf: (cell) => known.get(cell) ?? null });
};

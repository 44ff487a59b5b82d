import { Type, type Static } from "typebox";
import { endpoint } from "../endpoint.ts";
import {
  AsOfQuery,
  BodyParams,
  Count,
  DecimalText,
  IdText,
  literals,
  Moment,
  nullable,
  Page,
  PageQuery,
  PeriodText,
} from "../views/common.ts";
import { MeasureRef, RecordedValueView, UnitRef } from "../views/figure.ts";
import { ChangedView } from "../views/problem.ts";
import { CellView } from "./measure.ts";

/** One line of a sheet: a measure, of the body or of one unit, with a cell for each period of the year. */
export const SheetRow = Type.Object({
  measure: MeasureRef,
  /** The unit the values are of; `null`: the whole body. */
  scope: nullable(UnitRef),
  unit: Type.String(),
  decimals: Count,
  valueType: literals(["number", "date"] as const),
  plausible: nullable(Type.Object({ min: nullable(DecimalText), max: nullable(DecimalText) })),
  /** Values of the periods before the year, oldest first. */
  before: Type.Array(Type.Object({ period: PeriodText, value: RecordedValueView })),
  cells: Type.Array(CellView),
});
export type SheetRow = Static<typeof SheetRow>;

export const SheetView = Type.Object({
  moment: Moment,
  page: Page,
  /** Whose sheet it is; `null`: every office's. */
  office: nullable(UnitRef),
  /** The columns: the periods of the year that any row is collected for. */
  periods: Type.Array(PeriodText),
  rows: Type.Array(SheetRow),
});
export type SheetView = Static<typeof SheetView>;

export const readSheet = endpoint({
  id: "readSheet",
  room: "measurement",
  method: "GET",
  path: "/bodies/{bodyId}/sheet",
  summary: "What an office is asked in the year as a sheet: a row a measure, a column a period",
  permission: "measure.read",
  params: BodyParams,
  query: Type.Object({ ...AsOfQuery.properties, ...PageQuery, "unit-id": Type.Optional(IdText) }),
  body: null,
  response: SheetView,
  status: 200,
  conditional: false,
  problems: ["not-signed-in", "not-permitted", "not-found", "no-plan-in-force"],
});

/** A value for one cell, with the version that was seen and a key of its own. */
const CellToEnter = Type.Object({
  measureId: IdText,
  period: PeriodText,
  unitId: nullable(IdText),
  version: Count,
  /** The same for every repetition of one wish, as an `Idempotency-Key`. */
  key: Type.String({ minLength: 8, maxLength: 100 }),
  /** `null` takes back the value that stands there and was not sent yet. */
  value: nullable(RecordedValueView),
  note: Type.Optional(Type.String({ maxLength: 2000 })),
});

/** What became of one value: the cell as it is now, or why it was left as it is. */
export const EnteredCell = Type.Object({
  key: Type.String(),
  cell: nullable(CellView),
  refused: nullable(
    Type.Object({ code: Type.String(), message: Type.String(), changed: nullable(ChangedView) }),
  ),
});
export type EnteredCell = Static<typeof EnteredCell>;

export const enterValues = endpoint({
  id: "enterValues",
  room: "measurement",
  method: "POST",
  path: "/bodies/{bodyId}/entries",
  summary: "Enter many values, each by itself under its own key; one that cannot stand holds up no other",
  permission: "measure.enter",
  params: BodyParams,
  query: Type.Object({ language: AsOfQuery.properties.language }),
  body: Type.Object({ cells: Type.Array(CellToEnter, { minItems: 1, maxItems: 200 }) }),
  response: Type.Object({ entered: Type.Array(EnteredCell) }),
  status: 201,
  conditional: false,
  problems: ["not-signed-in", "not-permitted", "not-found"],
});

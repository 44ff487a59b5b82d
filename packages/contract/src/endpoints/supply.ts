import { Type, type Static } from "typebox";
import { endpoint } from "../endpoint.ts";
import {
  AsOfQuery,
  BodyParams,
  Count,
  DayText,
  IdText,
  literals,
  nullable,
  PeriodText,
  Year,
} from "../views/common.ts";
import { RecordedValueView, UnitRef } from "../views/figure.ts";
import { CELL_STATES } from "./measure.ts";

/** A cell as another system sees it: what stands there and the version to name when writing. */
const SupplyCell = Type.Object({
  period: PeriodText,
  unit: nullable(UnitRef),
  version: Count,
  state: literals(CELL_STATES),
  value: nullable(RecordedValueView),
  /** The last day on which a value is in time. */
  dueOn: nullable(DayText),
});

/** A measure another system was given, with its cells of a year. */
export const SupplyMeasure = Type.Object({
  id: IdText,
  code: Type.String(),
  name: Type.String(),
  unit: Type.String(),
  decimals: Count,
  valueType: literals(["number", "date"] as const),
  collectedBy: literals(["body", "unit"] as const),
  writable: Type.Boolean(),
  cells: Type.Array(SupplyCell),
});
export type SupplyMeasure = Static<typeof SupplyMeasure>;

export const fetchValues = endpoint({
  id: "fetchValues",
  room: "measurement",
  method: "GET",
  path: "/bodies/{bodyId}/supply",
  summary: "For another system: the measures it was given, with what stands in the cells of a year",
  permission: "value.fetch",
  params: BodyParams,
  query: Type.Object({ year: Type.Optional(Year), language: AsOfQuery.properties.language }),
  body: null,
  response: Type.Object({ year: Year, measures: Type.Array(SupplyMeasure) }),
  status: 200,
  conditional: false,
  problems: ["not-signed-in", "not-permitted", "not-found"],
});

/** A value for one cell, with the version of the cell that was seen: 0 for one nobody filled yet. */
const ValueToSupply = Type.Object({
  measure: Type.String({ minLength: 1, maxLength: 100, description: "Code of the measure, or its id" }),
  period: PeriodText,
  unitId: Type.Optional(nullable(IdText)),
  version: Count,
  value: RecordedValueView,
  note: Type.Optional(Type.String({ maxLength: 2000 })),
});

/** What became of a value, in the order they were sent. */
export const SuppliedView = Type.Object({
  measure: Type.String(),
  period: PeriodText,
  unitId: nullable(IdText),
  version: Count,
  /** What is odd about the value without being wrong. */
  remarks: Type.Array(Type.String()),
});
export type SuppliedView = Static<typeof SuppliedView>;

export const supplyValues = endpoint({
  id: "supplyValues",
  room: "measurement",
  method: "POST",
  path: "/bodies/{bodyId}/supply",
  summary: "For another system: send one value or many, all of them or none, each refusal with its place",
  permission: "value.supply",
  params: BodyParams,
  query: Type.Object({ language: AsOfQuery.properties.language }),
  body: Type.Object({ values: Type.Array(ValueToSupply, { minItems: 1, maxItems: 200 }) }),
  response: Type.Object({ supplied: Type.Array(SuppliedView) }),
  status: 201,
  conditional: false,
  problems: ["not-signed-in", "not-permitted", "not-found", "key-used-differently", "values-refused"],
});

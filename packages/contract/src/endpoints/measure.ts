import { ACCUMULATIONS, DECISIONS, FREQUENCIES, ORIGINS } from "@albero/domain";
import { Type, type Static } from "typebox";
import { endpoint } from "../endpoint.ts";
import {
  AsOfQuery,
  BodyParams,
  Count,
  DayText,
  IdText,
  InstantText,
  literals,
  Moment,
  nullable,
  Page,
  PageQuery,
  PeriodText,
} from "../views/common.ts";
import {
  Figure,
  MeasureRef,
  ProposalView,
  RecordedValueView,
  UnitRef,
  UseView,
  NodeRef,
  CardRef,
} from "../views/figure.ts";

/** The state of a cell as people speak of it. */
export const CELL_STATES = [
  "empty",
  "not-due",
  "draft",
  "sent",
  "validated",
  "returned",
  "not-available",
] as const;

export const EntryView = Type.Object({
  seq: Count,
  value: RecordedValueView,
  origin: literals(ORIGINS),
  recordedBy: Type.String(),
  recordedAt: InstantText,
  note: nullable(Type.String()),
  validation: nullable(
    Type.Object({
      decision: literals(DECISIONS),
      /** Of a return the value that is proposed instead. */
      proposal: nullable(ProposalView),
      recordedBy: Type.String(),
      recordedAt: InstantText,
      note: nullable(Type.String()),
    }),
  ),
});
export type EntryView = Static<typeof EntryView>;

/** A cell: one measure, one period, the body or one unit; `version` goes into If-Match when a value is entered. */
export const CellView = Type.Object({
  measureId: IdText,
  period: PeriodText,
  unit: nullable(UnitRef),
  version: Count,
  state: literals(CELL_STATES),
  value: nullable(RecordedValueView),
  dueOn: nullable(DayText),
  enterable: Type.Boolean(),
  /** What is odd about the value without being wrong, in words: outside of the plausible range. */
  remarks: Type.Array(Type.String()),
  entries: Type.Array(EntryView),
});
export type CellView = Static<typeof CellView>;

export const MeasureRow = Type.Object({
  measure: MeasureRef,
  printedCode: nullable(Type.String()),
  unit: Type.String(),
  decimals: Count,
  valueType: literals(["number", "date"] as const),
  collectedBy: literals(["body", "unit"] as const),
  source: nullable(Type.String()),
  sourceUnit: nullable(UnitRef),
  /** The value of the year to date. */
  figure: Figure,
  provisional: Type.Boolean(),
  cell: nullable(CellView),
  indicators: Count,
});
export type MeasureRow = Static<typeof MeasureRow>;

export const MeasureListView = Type.Object({ moment: Moment, page: Page, measures: Type.Array(MeasureRow) });
export type MeasureListView = Static<typeof MeasureListView>;

export const MeasureView = Type.Object({
  moment: Moment,
  measure: Type.Object({
    id: IdText,
    version: Count,
    code: Type.String(),
    printedCode: nullable(Type.String()),
    name: Type.String(),
    description: nullable(Type.String()),
    valueType: literals(["number", "date"] as const),
    unit: Type.String(),
    decimals: Count,
    accumulation: literals(ACCUMULATIONS),
    frequency: literals(FREQUENCIES),
    daysAllowed: Count,
    collectedBy: literals(["body", "unit"] as const),
    source: nullable(Type.String()),
    sourceUnit: nullable(UnitRef),
    notes: Type.Array(Type.String()),
  }),
  figure: Figure,
  provisional: Type.Boolean(),
  cells: Type.Array(CellView),
  usedBy: Type.Array(Type.Object({ use: UseView, node: nullable(NodeRef), card: nullable(CardRef) })),
});
export type MeasureView = Static<typeof MeasureView>;

const MeasureParams = Type.Object({ bodyId: IdText, measureId: IdText });
const CellParams = Type.Object({ bodyId: IdText, measureId: IdText, period: PeriodText });
const CellQuery = Type.Object({ "unit-id": Type.Optional(IdText), language: AsOfQuery.properties.language });
const reading = ["not-signed-in", "not-permitted", "not-found", "no-plan-in-force"] as const;

export const listMeasures = endpoint({
  id: "listMeasures",
  room: "measurement",
  method: "GET",
  path: "/bodies/{bodyId}/measures",
  summary: "Measures with their value to date and the cell of the period, searchable",
  permission: "measure.read",
  params: BodyParams,
  query: Type.Object({
    ...AsOfQuery.properties,
    ...PageQuery,
    search: Type.Optional(Type.String({ maxLength: 100 })),
    "unit-id": Type.Optional(IdText),
    state: Type.Optional(Type.String({ maxLength: 20 })),
  }),
  body: null,
  response: MeasureListView,
  status: 200,
  conditional: false,
  problems: reading,
});

export const readMeasure = endpoint({
  id: "readMeasure",
  room: "measurement",
  method: "GET",
  path: "/bodies/{bodyId}/measures/{measureId}",
  summary: "A measure: definition, cells with every entry, and the indicators it feeds",
  permission: "measure.read",
  params: MeasureParams,
  query: AsOfQuery,
  body: null,
  response: MeasureView,
  status: 200,
  conditional: false,
  problems: reading,
});

export const readCell = endpoint({
  id: "readCell",
  room: "measurement",
  method: "GET",
  path: "/bodies/{bodyId}/measures/{measureId}/cells/{period}",
  summary: "One cell with its entries; its ETag is the version to send back",
  permission: "measure.read",
  params: CellParams,
  query: CellQuery,
  body: null,
  response: CellView,
  status: 200,
  conditional: false,
  versioned: true,
  problems: ["not-signed-in", "not-permitted", "not-found"],
});

const entering = [
  "not-signed-in",
  "not-permitted",
  "not-found",
  "version-required",
  "changed-meanwhile",
  "key-used-differently",
  "value-refused",
  "period-refused",
] as const;

export const enterValue = endpoint({
  id: "enterValue",
  room: "measurement",
  method: "POST",
  path: "/bodies/{bodyId}/measures/{measureId}/cells/{period}/entries",
  summary: "Enter a value of a measure for a period; the earlier ones stay in the history",
  permission: "measure.enter",
  params: CellParams,
  query: CellQuery,
  body: Type.Object({ value: RecordedValueView, note: Type.Optional(Type.String({ maxLength: 2000 })) }),
  response: CellView,
  status: 201,
  conditional: true,
  problems: entering,
});

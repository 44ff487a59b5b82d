import { ACCUMULATIONS, FREQUENCIES, INDICATOR_KINDS } from "@albero/domain";
import { Type, type Static } from "typebox";
import { endpoint } from "../endpoint.ts";
import {
  BodyParams,
  Count,
  DecimalText,
  IdText,
  Language,
  literals,
  nullable,
  Page,
  PageQuery,
  PeriodText,
} from "../views/common.ts";
import { DirectionText } from "../views/figure.ts";

const Code = Type.String({ minLength: 1, maxLength: 60 });
const Text = Type.String({ minLength: 1, maxLength: 1000 });
const Prose = nullable(Type.String({ maxLength: 20_000 }));
const Decimals = Type.Integer({ format: "int32", minimum: 0, maximum: 6 });
const Lines = Type.Array(Type.String({ maxLength: 2000 }), { maxItems: 50 });

/** What somebody writes to define an indicator; the formula as text over codes. */
export const IndicatorDefinition = Type.Object({
  code: Code,
  title: Text,
  description: Prose,
  typology: nullable(Type.String({ maxLength: 60 })),
  kind: literals(INDICATOR_KINDS),
  unit: Type.String({ minLength: 1, maxLength: 20 }),
  decimals: Decimals,
  direction: DirectionText,
  formula: Type.String({ minLength: 1, maxLength: 10_000 }),
  sourceLabel: nullable(Type.String({ maxLength: 300 })),
  parameters: Type.Array(Type.Object({ name: Type.String({ maxLength: 60 }), value: DecimalText }), {
    maxItems: 20,
  }),
  footnotes: Lines,
  notes: Lines,
});
export type IndicatorDefinition = Static<typeof IndicatorDefinition>;

export const MeasureDefinition = Type.Object({
  code: Code,
  name: Text,
  description: Prose,
  valueType: literals(["number", "date"] as const),
  unit: Type.String({ minLength: 1, maxLength: 20 }),
  decimals: Decimals,
  accumulation: literals(ACCUMULATIONS),
  frequency: literals(FREQUENCIES),
  firstDue: nullable(PeriodText),
  daysAllowed: Type.Integer({ format: "int32", minimum: 0, maximum: 730 }),
  collectedBy: literals(["body", "unit"] as const),
  unitRule: nullable(literals(["sum", "mean"] as const)),
  unitIds: Type.Array(IdText, { maxItems: 200 }),
  sourceUnitId: nullable(IdText),
  sourceLabel: nullable(Type.String({ maxLength: 300 })),
  plausible: nullable(Type.Object({ min: nullable(DecimalText), max: nullable(DecimalText) })),
  notes: Lines,
});
export type MeasureDefinition = Static<typeof MeasureDefinition>;

/** An indicator of the library in force now; its version goes into If-Match when it is defined anew. */
export const LibraryIndicatorView = Type.Object({
  id: IdText,
  version: Count,
  definition: IndicatorDefinition,
  /** The formula in words, and as the source printed it. */
  formulaWords: Type.String(),
  printedFormula: nullable(Type.String()),
  places: Count,
});
export type LibraryIndicatorView = Static<typeof LibraryIndicatorView>;

export const LibraryMeasureView = Type.Object({
  id: IdText,
  version: Count,
  definition: MeasureDefinition,
  indicators: Count,
});
export type LibraryMeasureView = Static<typeof LibraryMeasureView>;

export const LibraryIndicatorsView = Type.Object({
  page: Page,
  indicators: Type.Array(LibraryIndicatorView),
});
export type LibraryIndicatorsView = Static<typeof LibraryIndicatorsView>;
export const LibraryMeasuresView = Type.Object({ page: Page, measures: Type.Array(LibraryMeasureView) });
export type LibraryMeasuresView = Static<typeof LibraryMeasuresView>;

const reading = ["not-signed-in", "not-permitted", "not-found"] as const;
const writing = [
  ...reading,
  "version-required",
  "changed-meanwhile",
  "key-used-differently",
  "definition-refused",
] as const;
const searching = Type.Object({
  ...PageQuery,
  search: Type.Optional(Type.String({ maxLength: 100 })),
  language: Type.Optional(Language),
});

export const listLibraryIndicators = endpoint({
  id: "listLibraryIndicators",
  room: "indicator",
  method: "GET",
  path: "/bodies/{bodyId}/library/indicators",
  summary: "The indicators of the body's library as defined now, searchable",
  permission: "plan.read",
  params: BodyParams,
  query: searching,
  body: null,
  response: LibraryIndicatorsView,
  status: 200,
  conditional: false,
  problems: reading,
});

export const listLibraryMeasures = endpoint({
  id: "listLibraryMeasures",
  room: "measurement",
  method: "GET",
  path: "/bodies/{bodyId}/library/measures",
  summary: "The measures of the body's library as defined now, searchable",
  permission: "plan.read",
  params: BodyParams,
  query: searching,
  body: null,
  response: LibraryMeasuresView,
  status: 200,
  conditional: false,
  problems: reading,
});

export const defineIndicator = endpoint({
  id: "defineIndicator",
  room: "indicator",
  method: "POST",
  path: "/bodies/{bodyId}/library/indicators",
  summary:
    "Define an indicator, new (If-Match 0) or anew: the earlier definitions stay, and plans keep theirs",
  permission: "library.edit",
  params: BodyParams,
  query: Type.Object({ language: Type.Optional(Language) }),
  body: Type.Object({
    id: Type.Optional(nullable(IdText)),
    definition: IndicatorDefinition,
    reason: Type.Optional(nullable(Type.String({ maxLength: 2000 }))),
  }),
  response: LibraryIndicatorView,
  status: 201,
  conditional: true,
  problems: writing,
});

export const defineMeasure = endpoint({
  id: "defineMeasure",
  room: "measurement",
  method: "POST",
  path: "/bodies/{bodyId}/library/measures",
  summary: "Define a measure, new (If-Match 0) or anew: its values stay, the earlier definitions too",
  permission: "library.edit",
  params: BodyParams,
  query: Type.Object({ language: Type.Optional(Language) }),
  body: Type.Object({
    id: Type.Optional(nullable(IdText)),
    definition: MeasureDefinition,
    reason: Type.Optional(nullable(Type.String({ maxLength: 2000 }))),
  }),
  response: LibraryMeasureView,
  status: 201,
  conditional: true,
  problems: writing,
});

import { Type } from "typebox";
import { closed, nullable } from "../reading/building.ts";
import { CollectingSchema } from "./schema/collecting.ts";
import { CommonLibrarySchema } from "./schema/common.ts";
import { formulaDefinition } from "./schema/formula.ts";
import { IndicatorSchema, MeasureSchema, SystemSchema } from "./schema/library.ts";
import {
  BodySchema,
  ProfileSchema,
  SeatSchema,
  StaffTableSchema,
  UnitSchema,
} from "./schema/organisation.ts";
import { IdText } from "./schema/quantity.ts";
import { PlanSchema, TraceSchema } from "./schema/tree.ts";
import {
  BudgetSchema,
  ContextSchema,
  DeclaredResultSchema,
  EntrySchema,
  ValidationSchema,
} from "./schema/values.ts";

const Document = closed(
  {
    format: Type.Literal("albero/body"),
    formatVersion: Type.Literal(1),
    body: BodySchema,
    seats: Type.Array(SeatSchema),
    profile: ProfileSchema,
    staffTables: Type.Array(StaffTableSchema),
    budget: nullable(BudgetSchema),
    context: nullable(ContextSchema),
    commonLibraries: Type.Optional(Type.Array(CommonLibrarySchema)),
    traces: Type.Optional(Type.Array(TraceSchema)),
    units: Type.Array(UnitSchema),
    systems: Type.Array(SystemSchema),
    measures: Type.Array(MeasureSchema),
    indicators: Type.Array(IndicatorSchema),
    declaredResults: Type.Array(DeclaredResultSchema),
    plans: Type.Array(PlanSchema),
    entries: Type.Array(EntrySchema),
    validations: Type.Array(ValidationSchema),
    collecting: Type.Optional(CollectingSchema),
  },
  "A whole public body with its performance plans, library of indicators and recorded values.",
);

/** The JSON Schema (2020-12) of a body as one document, published in `docs/body-document.schema.json`. */
export const BodyDocumentSchema = Type.Unsafe<Type.Static<typeof Document>>({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Albero body document",
  ...Document,
  $defs: formulaDefinition(IdText),
});

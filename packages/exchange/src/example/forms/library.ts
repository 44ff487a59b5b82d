import { Type, type Static } from "typebox";
import { formulaDefinition } from "../../body-document/schema/formula.ts";
import { IndicatorSchema, MeasureSchema, SystemOptionsSchema } from "../../body-document/schema/library.ts";
import { DayText } from "../../body-document/schema/quantity.ts";
import { statedPolicies } from "../../body-document/schema/scoring.ts";
import { closed, nullable, oneOf } from "../../reading/building.ts";
import { optional, Slug, Weight } from "./common.ts";

const { childObjectives, missing, intermediate } = SystemOptionsSchema.properties;

const OptionsForm = closed(
  {
    cap: Weight,
    lostPerDayLate: nullable(Weight),
    childObjectives,
    missing,
    intermediate,
    lights: closed({ inLine: Weight, toWatch: Weight }, "thresholds of the lights"),
    ...statedPolicies,
  },
  "options of scoring; what they may leave unsaid is written as in a body document",
);

export const SystemsForm = closed(
  {
    systems: Type.Array(
      closed(
        {
          slug: Slug,
          title: Type.String(),
          validFrom: DayText,
          validTo: nullable(DayText),
          act: Type.Optional(Type.String({ description: "the act that adopted it" })),
          opinion: Type.Optional(Type.String({ description: "the binding opinion of the OIV" })),
          options: OptionsForm,
        },
        "a measurement system",
      ),
    ),
  },
  "measurement systems",
);
export type SystemsForm = Static<typeof SystemsForm>;

const measure = MeasureSchema.properties;

const MeasureForm = closed(
  {
    slug: Slug,
    code: measure.code,
    printedCode: measure.printedCode,
    name: measure.name,
    description: measure.description,
    valueType: measure.valueType,
    unit: measure.unit,
    decimals: measure.decimals,
    accumulation: measure.accumulation,
    frequency: measure.frequency,
    firstDue: measure.firstDue,
    daysAllowed: measure.daysAllowed,
    units: optional(Type.Array(Slug, { minItems: 1, description: "the units that collect it" })),
    unitRule: optional(oneOf(["sum", "mean"], "how the values of units make the body's")),
    sourceUnit: nullable(Slug),
    sourceLabel: measure.sourceLabel,
    plausible: optional(measure.plausible),
    notes: measure.notes,
  },
  "a measure; with `units` it is collected by them, else by the body",
);
export type MeasureForm = Static<typeof MeasureForm>;

export const MeasuresForm = closed({ measures: Type.Array(MeasureForm) }, "measures");
export type MeasuresForm = Static<typeof MeasuresForm>;

const indicator = IndicatorSchema.properties;

const IndicatorForm = closed(
  {
    slug: Slug,
    code: indicator.code,
    printedCode: indicator.printedCode,
    title: indicator.title,
    description: indicator.description,
    typology: indicator.typology,
    kind: indicator.kind,
    unit: indicator.unit,
    decimals: indicator.decimals,
    direction: indicator.direction,
    formula: indicator.formula,
    printedFormula: indicator.printedFormula,
    sourceLabel: indicator.sourceLabel,
    parameters: indicator.parameters,
    footnotes: indicator.footnotes,
    notes: indicator.notes,
  },
  "an indicator; its formula names measures and nodes by slug",
);
export type IndicatorForm = Static<typeof IndicatorForm>;

const IndicatorsFields = closed({ indicators: Type.Array(IndicatorForm) }, "indicators");

export const IndicatorsForm = Type.Unsafe<Static<typeof IndicatorsFields>>({
  ...IndicatorsFields,
  $defs: formulaDefinition(Slug),
});
export type IndicatorsForm = Static<typeof IndicatorsForm>;

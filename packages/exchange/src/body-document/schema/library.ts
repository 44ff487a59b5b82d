import { ACCUMULATIONS, DIRECTIONS, FREQUENCIES, INDICATOR_KINDS } from "@albero/domain";
import { Type } from "typebox";
import { closed, nullable, oneOf, variants } from "../../reading/building.ts";
import { GivenSchema } from "./common.ts";
import { FormulaSchema } from "./formula.ts";
import { dated } from "./organisation.ts";
import { DecimalText, HundredthsNumber, IdText, InstantText, Notes, PeriodText } from "./quantity.ts";
import { statedPolicies } from "./scoring.ts";

export const MeasureSchema = closed(
  {
    id: IdText,
    version: Type.Integer({ minimum: 1 }),
    recordedAt: InstantText,
    code: Type.String({ minLength: 1, description: "a code, unique in the body" }),
    printedCode: nullable(Type.String()),
    name: Type.String(),
    description: nullable(Type.String()),
    valueType: oneOf(["number", "date"], "what is recorded"),
    unit: Type.String(),
    decimals: Type.Integer({ minimum: 0, maximum: 15 }),
    accumulation: oneOf(ACCUMULATIONS, "how the values of periods make the value of the year to date"),
    frequency: oneOf(FREQUENCIES, "how often it is collected"),
    firstDue: nullable(PeriodText),
    daysAllowed: Type.Integer({ minimum: 0, description: "days allowed after the end of the period" }),
    collectedBy: oneOf(["body", "unit"], "who collects it"),
    unitRule: nullable(oneOf(["sum", "mean"], "how the values of units make the body's")),
    unitIds: Type.Array(IdText),
    sourceUnitId: nullable(IdText),
    sourceLabel: nullable(Type.String()),
    plausible: nullable(closed({ min: nullable(DecimalText), max: nullable(DecimalText) }, "usual range")),
    notes: Notes,
  },
  "a measure of the library as one version defines it",
);

export const IndicatorSchema = closed(
  {
    id: IdText,
    version: Type.Integer({ minimum: 1 }),
    recordedAt: InstantText,
    code: Type.String({ minLength: 1, description: "a code, unique in the body" }),
    printedCode: nullable(Type.String()),
    title: Type.String(),
    description: nullable(Type.String()),
    typology: nullable(Type.String()),
    kind: oneOf(INDICATOR_KINDS, "what kind of figure it is"),
    unit: Type.String(),
    decimals: Type.Integer({ minimum: 0, maximum: 15 }),
    direction: oneOf(DIRECTIONS, "when a value reaches its target"),
    formula: FormulaSchema,
    printedFormula: nullable(Type.String()),
    sourceLabel: nullable(Type.String()),
    parameters: Type.Record(Type.String(), Type.Number()),
    footnotes: Notes,
    notes: Notes,
    given: Type.Optional(GivenSchema),
  },
  "an indicator of the library as one version defines it",
);

const ChildObjectivesSchema = variants(
  "kind",
  [
    closed({ kind: Type.Literal("only-without-indicators") }, "only where the parent has no indicator"),
    closed({ kind: Type.Literal("never") }, "never"),
    closed({ kind: Type.Literal("always"), weight: HundredthsNumber }, "always, with a weight"),
  ],
  "whether child objectives enter their parent's figure",
);

export const SystemOptionsSchema = closed(
  {
    cap: HundredthsNumber,
    lostPerDayLate: nullable(HundredthsNumber),
    childObjectives: ChildObjectivesSchema,
    missing: oneOf(["stays-out", "counts-zero"], "what a missing figure counts"),
    intermediate: oneOf(["share-of-year", "whole-target"], "target before the year's end"),
    lights: closed({ inLine: HundredthsNumber, toWatch: HundredthsNumber }, "thresholds of the lights"),
    ...statedPolicies,
  },
  "every option of scoring",
);

export const SystemSchema = closed(
  {
    ...dated,
    id: IdText,
    title: Type.String(),
    options: SystemOptionsSchema,
    act: Type.Optional(nullable(Type.String({ description: "the act that adopted it" }))),
    opinion: Type.Optional(nullable(Type.String({ description: "the binding opinion of the OIV" }))),
    reason: Type.Optional(nullable(Type.String({ description: "why it differs from the one before" }))),
  },
  "the measurement system (SMVP) over a stretch of time",
);

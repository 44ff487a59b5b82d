import {
  ACCUMULATIONS,
  COMPARISONS,
  DIRECTIONS,
  FREQUENCIES,
  FUNCTIONS,
  INDICATOR_KINDS,
  LEVELS,
  OPERATORS,
  TIME_UNITS,
} from "@albero/domain";
import type { ComparisonSign, FunctionName, Level, Operator, TimeUnit } from "@albero/domain";
import { Type, type TString } from "typebox";
import { closed, nullable, oneOf, variants } from "../../reading/building.ts";
import { dated } from "./organisation.ts";
import {
  DayText,
  DecimalText,
  HundredthsNumber,
  IdText,
  InstantText,
  Notes,
  PeriodText,
} from "./quantity.ts";

/** A formula as it is written in a document: the same tree, its brands taken off. */
export type PlainFormula =
  | { op: "number" | "percent"; value: string }
  | { op: "date"; value: string }
  | { op: "duration"; amount: number; unit: TimeUnit }
  | { op: "measure"; measure: string }
  | { op: "indicator"; indicator: string }
  | { op: "achievement"; node: string }
  | { op: "achievements"; below: string | null; level: Level }
  | { op: "negate"; operand: PlainFormula }
  | { op: Operator | ComparisonSign; left: PlainFormula; right: PlainFormula }
  | { op: "call"; name: FunctionName; arguments: PlainFormula[] };

/** A place where a formula stands; its shape is defined once, under `$defs`. */
const FormulaSchema = Type.Unsafe<PlainFormula>({ $ref: "#/$defs/formula" });

/** The shape of a formula whose leaves name measures and nodes in the given form: by id, or by slug in examples. */
export const formulaDefinition = (reference: TString) => ({
  formula: variants(
    "op",
    [
      closed({ op: Type.Literal("number"), value: DecimalText }, "a number"),
      closed({ op: Type.Literal("percent"), value: DecimalText }, "a per cent as printed: 57 is 57 %"),
      closed({ op: Type.Literal("date"), value: DayText }, "a day"),
      closed(
        {
          op: Type.Literal("duration"),
          amount: Type.Integer({ minimum: 0, maximum: 999_999 }),
          unit: oneOf(TIME_UNITS, "unit of time"),
        },
        "so many days, months or years",
      ),
      closed({ op: Type.Literal("measure"), measure: reference }, "the value of a measure"),
      closed({ op: Type.Literal("indicator"), indicator: reference }, "the result of another indicator"),
      closed({ op: Type.Literal("achievement"), node: reference }, "the achievement of a node"),
      closed(
        { op: Type.Literal("achievements"), below: nullable(reference), level: oneOf(LEVELS, "level") },
        "the achievements of a level below a node, or of the whole body",
      ),
      closed({ op: Type.Literal("negate"), operand: FormulaSchema }, "a formula with its sign turned"),
      closed(
        { op: oneOf([...OPERATORS, ...COMPARISONS], "operator"), left: FormulaSchema, right: FormulaSchema },
        "an operation on two formulas",
      ),
      closed(
        {
          op: Type.Literal("call"),
          name: oneOf(FUNCTIONS, "function"),
          arguments: Type.Array(FormulaSchema),
        },
        "a function of formulas",
      ),
    ],
    "a formula as a tree; a per cent is a fraction of one in it",
  ),
});

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
  },
  "every option of scoring",
);

export const SystemSchema = closed(
  { ...dated, id: IdText, title: Type.String(), options: SystemOptionsSchema },
  "the measurement system (SMVP) over a stretch of time",
);

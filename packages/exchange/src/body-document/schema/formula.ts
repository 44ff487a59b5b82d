import { COMPARISONS, FUNCTIONS, LEVELS, OPERATORS, TIME_UNITS } from "@albero/domain";
import type { ComparisonSign, FunctionName, Level, Operator, TimeUnit } from "@albero/domain";
import { Type, type TString } from "typebox";
import { closed, nullable, oneOf, variants } from "../../reading/building.ts";
import { DayText, DecimalText } from "./quantity.ts";

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
export const FormulaSchema = Type.Unsafe<PlainFormula>({ $ref: "#/$defs/formula" });

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

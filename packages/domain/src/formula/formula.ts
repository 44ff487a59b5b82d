import type { Day } from "../quantity/day.ts";
import type { Decimal } from "../quantity/decimal.ts";
import type { IndicatorId, MeasureId, NodeId } from "../quantity/id.ts";

export const OPERATORS = ["+", "-", "*", "/"] as const;
export type Operator = (typeof OPERATORS)[number];

export const COMPARISONS = ["<", "<=", "=", "<>", ">=", ">"] as const;
export type ComparisonSign = (typeof COMPARISONS)[number];

/** What each function takes, gives and is called stands in the catalogue, in the same order. */
export const FUNCTIONS = [
  "sum",
  "mean",
  "min",
  "max",
  "if",
  "count",
  "count-present",
  "sum-present",
  "mean-present",
  "coalesce",
  "days-between",
  "working-days-between",
  "previous-period",
  "previous-year",
  "mean-previous-years",
  "cumulative",
  "share-of-total",
  "best",
  "worst",
] as const;
export type FunctionName = (typeof FUNCTIONS)[number];

/** Levels of the tree whose achievements a formula may read together; containers stay out of every mean. */
export const LEVELS = ["area", "strategic", "operational"] as const;
export type Level = (typeof LEVELS)[number];

export const TIME_UNITS = ["day", "month", "year"] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];

/**
 * The indicator language as a tree over ids (foundation 7): its text is made from the current codes, so a change of
 * code never breaks a formula. A per cent enters and leaves as a fraction of one; the factor 100 belongs to the
 * unit of the indicator, never to the formula (foundation 8). A condition is 1 where it holds and 0 where not.
 */
export type Formula =
  | { readonly op: "number"; readonly value: Decimal }
  /** A per cent as written: 57 is 57 %, and is computed as 0.57. */
  | { readonly op: "percent"; readonly value: Decimal }
  | { readonly op: "date"; readonly value: Day }
  /** Days are a number; months and years only move a date. A whole amount, 0 or more. */
  | { readonly op: "duration"; readonly amount: number; readonly unit: TimeUnit }
  | { readonly op: "measure"; readonly measure: MeasureId }
  /** The result of another indicator of the library, as a fraction of one where its unit is per cent. */
  | { readonly op: "indicator"; readonly indicator: IndicatorId }
  /** The achievement of another node of the tree, as a fraction of one. */
  | { readonly op: "achievement"; readonly node: NodeId }
  /** The achievements of all nodes of a level below a node (`null`: the body); only as arguments of a function. */
  | { readonly op: "achievements"; readonly below: NodeId | null; readonly level: Level }
  | { readonly op: "negate"; readonly operand: Formula }
  | { readonly op: Operator | ComparisonSign; readonly left: Formula; readonly right: Formula }
  | { readonly op: "call"; readonly name: FunctionName; readonly arguments: readonly Formula[] };

/** Written out: the same whatever is read. */
export type Literal = Extract<Formula, { readonly op: "number" | "percent" | "date" | "duration" }>;
/** Something of the body, by its id. */
export type Reference = Extract<
  Formula,
  { readonly op: "measure" | "indicator" | "achievement" | "achievements" }
>;
export type Call = Extract<Formula, { readonly op: "call" }>;
export type SignFormula = Extract<Formula, { readonly left: Formula }>;

const LITERALS: ReadonlySet<Formula["op"]> = new Set(["number", "percent", "date", "duration"]);
const REFERENCES: ReadonlySet<Formula["op"]> = new Set([
  "measure",
  "indicator",
  "achievement",
  "achievements",
]);

export const isLiteral = (formula: Formula): formula is Literal => LITERALS.has(formula.op);
export const isReference = (formula: Formula): formula is Reference => REFERENCES.has(formula.op);

/** The formulas a formula is directly made of, in the order they are written. */
export const partsOf = (formula: Formula): readonly Formula[] => {
  if (formula.op === "call") return formula.arguments;
  if (formula.op === "negate") return [formula.operand];
  return "left" in formula ? [formula.left, formula.right] : [];
};

export const isComparison = (text: string): text is ComparisonSign =>
  (COMPARISONS as readonly string[]).includes(text);

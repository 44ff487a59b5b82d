import type { Problem } from "../quantity/result.ts";

export type FormulaIssueCode =
  | "unknown-measure"
  | "unknown-indicator"
  | "unknown-node"
  /** Dates where numbers are wanted or the other way round. */
  | "wrong-type"
  /** The formula gives a date where its indicator is a number, or the other way round. */
  | "wrong-result"
  /** The unit is per cent and nothing divides: no quotient, measure in per cent or achievement is in it. */
  | "percent-without-division"
  | "division-by-zero"
  | "nothing-to-compute"
  /** Numbers of different units are added, compared or chosen from. */
  | "mixed-units"
  /** The indicator counts days and the formula gives something else. */
  | "not-days"
  /** A number is added to a date without saying of what: "15 giorni". */
  | "days-expected"
  | "wrong-count"
  /** Achievements of a level stand where only one figure can. */
  | "list-outside"
  /** An achievement is asked for in another period, where there is none. */
  | "achievement-elsewhere"
  | "years-out-of-range";

/** One thing wrong with a formula, with what a message needs to name the place. */
export type FormulaIssue = Problem<FormulaIssueCode>;

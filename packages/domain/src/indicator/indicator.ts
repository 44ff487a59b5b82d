import type { Formula } from "../formula/formula.ts";
import type { RecordedValue } from "../measurement/cell.ts";
import type { Decimal } from "../quantity/decimal.ts";
import type { Instant, Day } from "../quantity/day.ts";
import type { IndicatorId } from "../quantity/id.ts";
import type { PeriodCode } from "../quantity/period.ts";

/**
 * What kind of figure an indicator is. It decides how an intermediate date looks at its target (foundation 9):
 * a `number` is a count that grows, compared with the target's share of the year; `percent`, `mean` and `days` are
 * compared with the whole target; a `date` only from its day on; `yes-no` holds or does not, 1 or 0.
 */
export const INDICATOR_KINDS = ["number", "percent", "mean", "days", "date", "yes-no"] as const;
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];

/**
 * When a value reaches its target; `by` is a date not later than the target's ("Entro"), `within` a number inside a
 * range, its ends included, `is` the answer that was asked for.
 */
export const DIRECTIONS = [">=", ">", "<=", "<", "=", "by", "within", "is"] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Where something given from above comes from: the library, its version, and the code it bears there. */
export type GivenFrom = { readonly library: string; readonly version: number; readonly item: string };

/** An indicator of the body's library as one version defines it (foundation 1). */
export type Indicator = {
  readonly id: IndicatorId;
  readonly version: number;
  readonly recordedAt: Instant;
  /** Unique in the body; `I-017` where the source prints none. */
  readonly code: string;
  readonly printedCode: string | null;
  readonly title: string;
  readonly description: string | null;
  /** Efficacia, Efficienza, Volume, Qualità, Indicatori DFP …: an open list, in the body's words. */
  readonly typology: string | null;
  readonly kind: IndicatorKind;
  /** As printed: `N.`, `%`, `gg`, `date`. With `%` the result is the formula's times 100. */
  readonly unit: string;
  /** Decimals its result is rounded to and compared with. */
  readonly decimals: number;
  readonly direction: Direction;
  readonly formula: Formula;
  /** The algorithm as the source prints it, kept for the checks. */
  readonly printedFormula: string | null;
  readonly sourceLabel: string | null;
  /** Numbers of the year that the definition speaks of, as the N of "entro N giorni". */
  readonly parameters: Readonly<Record<string, number>>;
  readonly footnotes: readonly string[];
  readonly notes: readonly string[];
  /** Absent where it is the body's own. */
  readonly given?: GivenFrom;
};

/** What an indicator should reach. */
export type TargetValue =
  | { readonly kind: "number"; readonly number: Decimal }
  | { readonly kind: "date"; readonly date: Day }
  /** From one number to another, both included. */
  | { readonly kind: "range"; readonly from: Decimal; readonly to: Decimal }
  /** Whether it should be so; every value but 0 is a yes. */
  | { readonly kind: "answer"; readonly yes: boolean };

/**
 * A target that is computed when it is asked for, by the language of indicators and in the indicator's own unit: last
 * year's result and 5 % more, the mean of the years before, another measure.
 */
export type TargetFormula = { readonly kind: "formula"; readonly formula: Formula };

/** The target of a period, set or computed: of a year, or given for a shorter one (intermediate target). */
export type Target = { readonly period: PeriodCode; readonly value: TargetValue | TargetFormula };

/** A result of a past period printed without the measures it came from; shown apart in series (foundation 3). */
export type DeclaredResult = {
  readonly indicatorId: IndicatorId;
  readonly period: PeriodCode;
  readonly value: RecordedValue;
  readonly source: string;
};

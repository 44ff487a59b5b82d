import type { Decimal } from "../quantity/decimal.ts";
import type { Instant } from "../quantity/day.ts";
import type { MeasureId, UnitId } from "../quantity/id.ts";
import type { PeriodCode } from "../quantity/period.ts";

/** How the values of the periods make the value of the year to date (foundation 9). */
export const ACCUMULATIONS = ["sum", "latest", "mean", "cumulative", "event-date"] as const;
export type Accumulation = (typeof ACCUMULATIONS)[number];

/** How often a measure is collected. A yearly one is not due before the year is over. */
export const FREQUENCIES = ["year", "semester", "quadrimestre", "quarter", "month"] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/**
 * A measure (misura) of the body's library as one version defines it: what is counted, by whom, how often. Its id
 * stays for ever; values hang on measures and on nothing else (foundation 1).
 */
export type Measure = {
  readonly id: MeasureId;
  readonly version: number;
  readonly recordedAt: Instant;
  /** Unique in the body; `M-017` where the source prints none. */
  readonly code: string;
  /** The code as the source prints it, `null` where it prints none. */
  readonly printedCode: string | null;
  readonly name: string;
  readonly description: string | null;
  readonly valueType: "number" | "date";
  /** As printed: `N.`, `%`, `gg`, `EUR`, `date`. A `%` is stored as printed (57.00). */
  readonly unit: string;
  readonly decimals: number;
  readonly accumulation: Accumulation;
  readonly frequency: Frequency;
  /** First period a value is expected for; `null` when it always was. */
  readonly firstDue: PeriodCode | null;
  /** Days allowed after the end of the period. */
  readonly daysAllowed: number;
  /** Whether one value is collected for the body, or one by each unit; then the body's value is made by `unitRule`. */
  readonly collectedBy: "body" | "unit";
  readonly unitRule: "sum" | "mean" | null;
  /** The units that collect it, when collected by unit. */
  readonly unitIds: readonly UnitId[];
  /** The office that enters it; `null` where the source names none. */
  readonly sourceUnitId: UnitId | null;
  /** The source (fonte) as printed. */
  readonly sourceLabel: string | null;
  readonly plausible: { readonly min: Decimal | null; readonly max: Decimal | null } | null;
  readonly notes: readonly string[];
};

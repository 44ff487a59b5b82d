import type { Decimal } from "../quantity/decimal.ts";
import type { Day, Instant } from "../quantity/day.ts";
import type { MeasureId, UnitId } from "../quantity/id.ts";
import type { Period } from "../quantity/period.ts";

/** Where a value is kept: a measure, a period, and the unit it is of (`null`: the whole body). */
export type CellKey = {
  readonly measureId: MeasureId;
  readonly period: Period;
  readonly unitId: UnitId | null;
};

/** What somebody recorded: a number, a day, or that there is no value, with the reason. */
export type RecordedValue =
  | { readonly kind: "number"; readonly number: Decimal }
  | { readonly kind: "date"; readonly date: Day }
  | { readonly kind: "not-available"; readonly reason: string };

/** A value a validator proposes instead of the one they return (controproposta). */
export type Proposal = Exclude<RecordedValue, { readonly kind: "not-available" }>;

export const ORIGINS = ["entered", "imported", "computed", "survey", "declared"] as const;
export type Origin = (typeof ORIGINS)[number];

/** One recorded value of a cell. Entries are only added: a correction is a new entry (foundation 3). */
export type Entry = CellKey & {
  /** Order of record in the body; the last one of a cell is its value. Never the time decides. */
  readonly seq: number;
  readonly value: RecordedValue;
  readonly origin: Origin;
  /** Who says so, as a role or an office, never a person's name. */
  readonly recordedBy: string;
  readonly recordedAt: Instant;
  /** Where it comes from, why it was changed. */
  readonly note: string | null;
};

/** What can happen to an entry after it was recorded. */
export const DECISIONS = ["sent", "approved", "returned", "withdrawn"] as const;
export type Decision = (typeof DECISIONS)[number];

/**
 * What happened to one entry: its office sent it to the validator, who approved it or returned it (restituita); or
 * its office took it back before sending it (ritirata), and what stood there before stands again. The last one tells
 * where it is.
 */
export type Validation = {
  readonly seq: number;
  readonly entrySeq: number;
  readonly decision: Decision;
  /** Of a return the value its validator proposes; both stand in the record, and the office answers. */
  readonly proposal?: Proposal;
  readonly recordedBy: string;
  readonly recordedAt: Instant;
  readonly note: string | null;
};

import type { Day, Instant } from "../quantity/day.ts";
import type { DutyId, MeasureId, UnitId } from "../quantity/id.ts";
import type { PeriodCode } from "../quantity/period.ts";

/** What a measure takes from a recurring duty: nobody types it. */
export const DUTY_FEEDS = ["done", "in-time", "due", "date"] as const;
export type DutyFeed = (typeof DUTY_FEEDS)[number];

/**
 * How it is known that a duty was done: its office ticks it, or it is the sending of values or the report on a round,
 * which the record tells.
 */
export const DUTY_PROOFS = ["ticked", "collected", "reported"] as const;
export type DutyProof = (typeof DUTY_PROOFS)[number];

/** One time a duty is due. */
export type Occurrence = { readonly period: PeriodCode; readonly due: Day };

/**
 * A recurring duty (adempimento): something an office does again and again, as a report each quadrimestre. It is
 * ticked with its day and protocol number, and its measures follow by themselves. Several duties that feed the same
 * measures are a list: the standards of a charter, the pages of Amministrazione trasparente, each with owner and due
 * day (practice: collecting 2).
 */
export type Duty = {
  readonly id: DutyId;
  readonly title: string;
  readonly unitId: UnitId | null;
  /** The act or article that asks for it; `null` where it is a habit of the body. */
  readonly source: string | null;
  readonly proof: DutyProof;
  readonly occurrences: readonly Occurrence[];
  readonly feeds: readonly { readonly measureId: MeasureId; readonly what: DutyFeed }[];
};

/** That a duty was done for a period. Ticks are only added: the last one of an occurrence counts. */
export type Tick = {
  readonly seq: number;
  readonly dutyId: DutyId;
  readonly period: PeriodCode;
  /** The day it was done; `null` takes an earlier tick back. */
  readonly doneOn: Day | null;
  readonly protocol: string | null;
  readonly recordedBy: string;
  readonly recordedAt: Instant;
};

import type { Day, Instant } from "../quantity/day.ts";
import type { DutyId, DutyListId, MeasureId, UnitId } from "../quantity/id.ts";
import type { PeriodCode } from "../quantity/period.ts";

/** What a measure takes from a recurring duty: nobody types it. */
export const DUTY_FEEDS = ["done", "in-time", "due", "date"] as const;
export type DutyFeed = (typeof DUTY_FEEDS)[number];

/** One time a duty is due. */
export type Occurrence = { readonly period: PeriodCode; readonly due: Day };

/**
 * A recurring duty (adempimento): something an office does again and again, as a report each quadrimestre. It is
 * ticked with its day and protocol number, and its measures follow by themselves (practice: collecting 2).
 */
export type Duty = {
  readonly id: DutyId;
  readonly title: string;
  readonly unitId: UnitId | null;
  /** The act or article that asks for it; `null` where it is a habit of the body. */
  readonly source: string | null;
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

/** What a measure takes from a list: how many items there are, or how many are met. */
export const LIST_FEEDS = ["items", "met"] as const;
export type ListFeed = (typeof LIST_FEEDS)[number];

/**
 * A list of standards or pages with an owner and a due day each: the service charter, the pages of Amministrazione
 * trasparente. The items make the denominator of an indicator, those met its numerator.
 */
export type DutyList = {
  readonly id: DutyListId;
  readonly title: string;
  readonly period: PeriodCode;
  readonly items: readonly {
    readonly id: string;
    readonly title: string;
    readonly unitId: UnitId | null;
    readonly due: Day | null;
  }[];
  readonly feeds: readonly { readonly measureId: MeasureId; readonly what: ListFeed }[];
};

/** Whether an item of a list was found met. Only added: the last one of an item counts. */
export type ItemCheck = {
  readonly seq: number;
  readonly listId: DutyListId;
  readonly itemId: string;
  readonly met: boolean;
  readonly recordedBy: string;
  readonly recordedAt: Instant;
};

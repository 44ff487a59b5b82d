import type { Day } from "../quantity/day.ts";
import { toDecimal, type Decimal } from "../quantity/decimal.ts";
import { periodOf, within, type Period } from "../quantity/period.ts";
import type { Duty, DutyFeed, DutyList, ItemCheck, ListFeed, Occurrence, Tick } from "./duty.ts";

/** A value that a measure takes from duties or lists. */
export type FedValue =
  { readonly kind: "number"; readonly number: Decimal } | { readonly kind: "date"; readonly date: Day };

/** An occurrence with the tick that stands for it; `null` while it was not done, or was taken back. */
export type OccurrenceState = Occurrence & { readonly tick: Tick | null };

const lastOf = <Row extends { readonly seq: number }>(rows: readonly Row[]): Row | null =>
  rows.toSorted((a, b) => a.seq - b.seq).at(-1) ?? null;

/** The occurrences of a duty with what was done, in order of period. */
export const occurrencesOf = (duty: Duty, ticks: readonly Tick[]): readonly OccurrenceState[] =>
  duty.occurrences
    .map((occurrence) => {
      const own = ticks.filter(({ dutyId, period }) => dutyId === duty.id && period === occurrence.period);
      const last = lastOf(own);
      return { ...occurrence, tick: last?.doneOn === null ? null : last };
    })
    .toSorted((a, b) => a.due.localeCompare(b.due));

const count = (size: number): FedValue => {
  const number = toDecimal(String(size));
  if (!number.ok) throw new RangeError(`a count is a number: ${size}`);
  return { kind: "number", number: number.value };
};

const isInTime = ({ tick, due }: OccurrenceState): boolean =>
  tick !== null && tick.doneOn !== null && tick.doneOn <= due;

const feeds: Readonly<Record<DutyFeed, (occurrences: readonly OccurrenceState[]) => FedValue | null>> = {
  done: (occurrences) => count(occurrences.filter(({ tick }) => tick !== null).length),
  "in-time": (occurrences) => count(occurrences.filter(isInTime).length),
  due: (occurrences) => count(occurrences.length),
  date: (occurrences) => {
    const day = occurrences.flatMap(({ tick }) => tick?.doneOn ?? []).at(-1);
    return day === undefined ? null : { kind: "date", date: day };
  },
};

/**
 * What a measure takes from a duty for a period: how often it was done, in time, or due within that period, or the
 * day it was last done. `null` when the duty never falls in the period, or has no day yet: then the measure has no
 * value either, which is not the same as zero.
 *
 * Source: practice: collecting 2.
 */
export const fedByDuty = (
  what: DutyFeed,
  occurrences: readonly OccurrenceState[],
  period: Period,
): FedValue | null => {
  const inside = occurrences.filter((each) => within(periodOf(each.period), period));
  return inside.length === 0 ? null : feeds[what](inside);
};

/** Whether each item of a list was last found met; an item nobody looked at is not met. */
export const itemsMet = (list: DutyList, checks: readonly ItemCheck[]): ReadonlyMap<string, boolean> =>
  new Map(
    list.items.map(({ id }) => {
      const own = checks.filter((check) => check.listId === list.id && check.itemId === id);
      return [id, lastOf(own)?.met ?? false];
    }),
  );

/** What a measure takes from a list: its items, or those met; the two sides of a ratio (practice: collecting 2). */
export const fedByList = (what: ListFeed, met: ReadonlyMap<string, boolean>): FedValue =>
  count(what === "items" ? met.size : [...met.values()].filter(Boolean).length);

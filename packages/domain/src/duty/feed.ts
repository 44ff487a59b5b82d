import type { Day } from "../quantity/day.ts";
import { toDecimal, type Decimal } from "../quantity/decimal.ts";
import { periodOf, within, type Period } from "../quantity/period.ts";
import type { Duty, DutyFeed, Occurrence, Tick } from "./duty.ts";

/** A value that a measure takes from duties. */
export type FedValue =
  { readonly kind: "number"; readonly number: Decimal } | { readonly kind: "date"; readonly date: Day };

/** An occurrence with the day it was done; `null` while it was not, or was taken back. */
export type OccurrenceState = Occurrence & { readonly doneOn: Day | null; readonly protocol: string | null };

/** The occurrences of a duty with what was ticked, in order of their days. */
export const occurrencesOf = (duty: Duty, ticks: readonly Tick[]): readonly OccurrenceState[] =>
  duty.occurrences
    .map((occurrence) => {
      const last = ticks
        .filter(({ dutyId, period }) => dutyId === duty.id && period === occurrence.period)
        .toSorted((a, b) => a.seq - b.seq)
        .at(-1);
      return { ...occurrence, doneOn: last?.doneOn ?? null, protocol: last?.protocol ?? null };
    })
    .toSorted((a, b) => a.due.localeCompare(b.due));

const count = (occurrences: readonly OccurrenceState[]): FedValue => {
  const number = toDecimal(String(occurrences.length));
  if (!number.ok) throw new RangeError(`a count is a number: ${occurrences.length}`);
  return { kind: "number", number: number.value };
};

const feeds: Readonly<Record<DutyFeed, (occurrences: readonly OccurrenceState[]) => FedValue | null>> = {
  done: (occurrences) => count(occurrences.filter(({ doneOn }) => doneOn !== null)),
  "in-time": (occurrences) =>
    count(occurrences.filter(({ doneOn, due }) => doneOn !== null && doneOn <= due)),
  due: count,
  date: (occurrences) => {
    const last = occurrences
      .flatMap(({ doneOn }) => doneOn ?? [])
      .toSorted()
      .at(-1);
    return last === undefined ? null : { kind: "date", date: last };
  },
};

/**
 * What a measure takes from the occurrences of its duties for a period, as known on a day: how many were done, in
 * time, or due within that period, or the day one was last done. `null` when none falls in the period, or when nothing
 * can be said yet since none was done and none is past its day: then the measure has no value, which is not zero.
 *
 * Source: practice: collecting 2.
 */
export const fedByDuties = (
  what: DutyFeed,
  occurrences: readonly OccurrenceState[],
  { period, today }: { readonly period: Period; readonly today: Day },
): FedValue | null => {
  const inside = occurrences.filter((each) => within(periodOf(each.period), period));
  const isKnown = inside.some(({ doneOn, due }) => doneOn !== null || due < today);
  return isKnown ? feeds[what](inside) : null;
};

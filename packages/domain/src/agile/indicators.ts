import type { Decimal } from "../quantity/decimal.ts";
import { decimalText, fraction, over, times, toFraction } from "../quantity/fraction.ts";
import type { AgileYear } from "./agile.ts";

/** The yearly indicators of remote work, in the order they are told. */
export const AGILE_INDICATORS = ["agreements", "granted", "activities", "days"] as const;
export type AgileIndicatorCode = (typeof AGILE_INDICATORS)[number];

/** A part of a whole; `percent`, of two decimals, is `null` where one of them is not known or the whole is nought. */
export type AgileIndicator = {
  readonly code: AgileIndicatorCode;
  readonly part: Decimal | null;
  readonly whole: Decimal | null;
  readonly percent: Decimal | null;
};

const PERCENT = fraction(100);

const percentOf = (part: Decimal | null, whole: Decimal | null): Decimal | null => {
  if (part === null || whole === null) return null;
  const [above, below] = [toFraction(part), toFraction(whole)];
  if (!above.ok || !below.ok || below.value.numerator === 0n) return null;
  return decimalText(times(over(above.value, below.value), PERCENT), 2) as Decimal;
};

const counted = (count: number | null): Decimal | null =>
  count === null ? null : (String(count) as Decimal);

const total = (counts: readonly number[]): Decimal | null =>
  counts.length === 0 ? null : counted(counts.reduce((sum, count) => sum + count, 0));

type Parts = readonly [part: Decimal | null, whole: Decimal | null];

/**
 * What remote work came to in a year: people with an agreement among the staff, requests granted among those made,
 * activities that can be done elsewhere at least in part among all, days worked elsewhere among all.
 *
 * @param people how many people had an individual agreement in force on some day of the year; `null` where none is recorded
 */
export const agileIndicators = (year: AgileYear, people: number | null): readonly AgileIndicator[] => {
  const { activities, requests, days, staff } = year;
  const elsewhere = activities.filter(({ mode }) => mode !== "on-site");
  const parts: Readonly<Record<AgileIndicatorCode, Parts>> = {
    agreements: [counted(people), counted(staff)],
    granted: [total(requests.map(({ granted }) => granted)), total(requests.map(({ count }) => count))],
    activities: [counted(elsewhere.length), counted(activities.length)],
    days: [days?.elsewhere ?? null, days?.all ?? null],
  };
  return AGILE_INDICATORS.map((code) => {
    const [part, whole] = parts[code];
    return { code, part, whole, percent: percentOf(part, whole) };
  });
};

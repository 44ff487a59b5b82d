import { ok, refuse, type Result } from "../quantity/result.ts";
import { periodOf, yearOf, type PeriodCode } from "../quantity/period.ts";
import { round } from "../quantity/rounding.ts";
import { isExpected, slotsOf } from "./due.ts";
import type { Measure } from "./measure.ts";

/** What the end of the year would be, judging by one thing that happened: an earlier year, or a period of this one. */
export type Witness = { readonly period: PeriodCode; readonly estimate: number };

/**
 * Where a measure that adds up over the year would end if things go on as they did. It is never a result: it says how
 * it was made, from what, and how far its witnesses lie apart.
 */
export type Forecast = {
  /** `earlier-years`: the rest of the year as it was in them; `pace`: at the mean of the periods so far. */
  readonly method: "earlier-years" | "pace";
  /** The last period it stands on. */
  readonly until: PeriodCode;
  readonly toDate: number;
  readonly expected: number;
  /** The least and the most a witness foresees; `null` with one witness alone, which says nothing of how sure it is. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  readonly witnesses: readonly Witness[];
  /** The periods of the year still to come. */
  readonly coming: readonly PeriodCode[];
};

/** Why there is no forecast: it does not add up, nothing is recorded yet, one period lacks, or the year is whole. */
export type ForecastRefusal = "does-not-add-up" | "nothing-yet" | "hole" | "year-complete";

/** The recorded number of a period; `null` where none is. */
export type NumberIn = (period: PeriodCode) => number | null;

const EARLIER_YEARS = 3;

/**
 * Foresees the end of the year for a measure whose periods add up (sum, or cumulative to date). Where earlier years
 * are complete, the year ends as they did from the same point on (total so far, times their whole over their part);
 * else it goes on at the pace of the periods so far. A total so far of nothing, or less, has no share to compare.
 *
 * Refuses what does not add up, a year without a value, with a hole, or already complete.
 */
export const forecastOf = (
  measure: Measure,
  year: number,
  numberIn: NumberIn,
): Result<Forecast, ForecastRefusal> => {
  if (!addsUp(measure)) return refuse("does-not-add-up", { accumulation: measure.accumulation });
  const slots = slotsIn(measure, year);
  const totals = runningTotals(measure, slots, numberIn);
  const coming = slots.slice(totals.length);
  if (coming.length === 0) return refuse("year-complete");
  const beyond = coming.find((slot) => numberIn(slot) !== null);
  if (beyond !== undefined) return refuse("hole", { period: coming[0] ?? beyond });
  const until = slots[totals.length - 1];
  const toDate = totals.at(-1);
  if (until === undefined || toDate === undefined) return refuse("nothing-yet");
  const earlier = toDate > 0 ? earlierYears(measure, until, numberIn) : [];
  const { expected, witnesses } = earlier.length > 0 ? asTheyEnded(earlier, toDate) : atPace(slots, totals);
  const method = earlier.length > 0 ? "earlier-years" : "pace";
  return ok(
    rounded({ method, until, toDate, expected, interval: spread(witnesses), witnesses, coming }, measure),
  );
};

export const addsUp = ({ valueType, accumulation }: Measure): boolean =>
  valueType === "number" && (accumulation === "sum" || accumulation === "cumulative");

const slotsIn = (measure: Measure, year: number): readonly PeriodCode[] =>
  slotsOf(measure.frequency, year).filter((slot) => isExpected(measure, periodOf(slot)));

/** The total of the year at the end of each period, as far as no period lacks. */
const runningTotals = (
  { accumulation }: Measure,
  slots: readonly PeriodCode[],
  numberIn: NumberIn,
): readonly number[] => {
  const totals: number[] = [];
  for (const slot of slots) {
    const number = numberIn(slot);
    if (number === null) break;
    totals.push(accumulation === "sum" ? (totals.at(-1) ?? 0) + number : number);
  }
  return totals;
};

type EarlierYear = { readonly period: PeriodCode; readonly part: number; readonly whole: number };

/** The last years of which every period is recorded, with what stood at the same point and at their end. */
const earlierYears = (measure: Measure, until: PeriodCode, numberIn: NumberIn): readonly EarlierYear[] => {
  const year = yearOf(until);
  const years = Array.from({ length: EARLIER_YEARS }, (_, index) => year - EARLIER_YEARS + index);
  return years.flatMap((each) => {
    const slots = slotsIn(measure, each);
    const totals = runningTotals(measure, slots, numberIn);
    const part = totals[slots.findIndex((slot) => slot.slice(4) === until.slice(4))] ?? 0;
    const whole = totals.length === slots.length ? (totals.at(-1) ?? 0) : 0;
    return part > 0 && whole > 0 ? [{ period: String(each) as PeriodCode, part, whole }] : [];
  });
};

type Foreseen = Pick<Forecast, "expected" | "witnesses">;

const asTheyEnded = (years: readonly EarlierYear[], toDate: number): Foreseen => {
  const sum = (of: "part" | "whole"): number => years.reduce((total, year) => total + year[of], 0);
  return {
    expected: (toDate * sum("whole")) / sum("part"),
    witnesses: years.map(({ period, part, whole }) => ({ period, estimate: (toDate * whole) / part })),
  };
};

const atPace = (slots: readonly PeriodCode[], totals: readonly number[]): Foreseen => {
  const toDate = totals.at(-1) ?? 0;
  const left = slots.length - totals.length;
  const steps = totals.map((total, index) => total - (totals[index - 1] ?? 0));
  return {
    expected: toDate + (left * toDate) / totals.length,
    witnesses: steps.map((step, index) => ({
      period: slots[index] as PeriodCode,
      estimate: toDate + left * step,
    })),
  };
};

const spread = (witnesses: readonly Witness[]): Forecast["interval"] => {
  const estimates = witnesses.map(({ estimate }) => estimate);
  return estimates.length < 2 ? null : { low: Math.min(...estimates), high: Math.max(...estimates) };
};

/** In the decimals the measure is recorded with. */
const rounded = (forecast: Forecast, { decimals }: Measure): Forecast => {
  const { interval } = forecast;
  const plain = (value: number): number => round(value, decimals);
  return {
    ...forecast,
    toDate: plain(forecast.toDate),
    expected: plain(forecast.expected),
    interval: interval === null ? null : { low: plain(interval.low), high: plain(interval.high) },
    witnesses: forecast.witnesses.map(({ period, estimate }) => ({ period, estimate: plain(estimate) })),
  };
};

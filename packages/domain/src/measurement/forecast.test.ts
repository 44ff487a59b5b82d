import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measure } from "../objective/testing/small-body.ts";
import type { PeriodCode } from "../quantity/period.ts";
import { forecastOf, type Forecast, type NumberIn } from "./forecast.ts";
import type { Measure } from "./measure.ts";

/** The recorded numbers of some years, period by period from the first. */
type Years = Readonly<Record<number, readonly number[]>>;

const numberIn =
  (years: Years): NumberIn =>
  (period: PeriodCode) =>
    years[Number(period.slice(0, 4))]?.[Number(period.slice(-1)) - 1] ?? null;

const about = (over: Partial<Measure> = {}): Measure => measure("a", { decimals: 2, ...over });
const foresee = (years: Years, over: Partial<Measure> = {}) => forecastOf(about(over), 2021, numberIn(years));
const found = (years: Years, over: Partial<Measure> = {}): Forecast => {
  const forecast = foresee(years, over);
  if (!forecast.ok) throw new Error(forecast.problem.code);
  return forecast.value;
};

describe("the end of the year foreseen", () => {
  it("goes on at the pace of the periods so far where no earlier year is whole", () => {
    expect(found({ 2021: [10, 14] })).toEqual({
      ...{ method: "pace", until: "2021-Q2", toDate: 24, expected: 36, coming: ["2021-Q3"] },
      interval: { low: 34, high: 38 },
      witnesses: [
        { period: "2021-Q1", estimate: 34 },
        { period: "2021-Q2", estimate: 38 },
      ],
    });
  });

  it("ends as the earlier years did from the same point on, each of them a witness", () => {
    const forecast = found({ 2019: [10, 10, 20], 2020: [20, 10, 30], 2021: [12, 12] });
    // 2019 doubled its first two periods, 2020 too: both foresee 48.
    expect(forecast).toMatchObject({
      method: "earlier-years",
      expected: 48,
      interval: { low: 48, high: 48 },
    });
    const apart = found({ 2019: [10, 10, 20], 2020: [20, 20, 20], 2021: [12, 12] });
    expect(apart).toMatchObject({ expected: 40, interval: { low: 36, high: 48 } });
    expect(apart.witnesses.map(({ period }) => period)).toEqual(["2019", "2020"]);
  });

  it("leaves a year aside that is not whole, and says nothing of how sure one witness is", () => {
    expect(found({ 2019: [10, 10], 2020: [5, 5, 5], 2021: [7] })).toMatchObject({
      ...{ method: "earlier-years", expected: 21, interval: null },
    });
  });

  it("reads a total to date as such", () => {
    const cumulative = { accumulation: "cumulative" } as const;
    expect(found({ 2021: [10, 24] }, cumulative)).toMatchObject({ toDate: 24, expected: 36 });
    expect(found({ 2020: [10, 20, 40], 2021: [6, 12] }, cumulative)).toMatchObject({ expected: 24 });
  });

  it("is refused where nothing adds up, nothing is there, a period lacks, or the year is whole", () => {
    const refused = (years: Years, over: Partial<Measure> = {}): string => {
      const forecast = foresee(years, over);
      return forecast.ok ? "" : forecast.problem.code;
    };
    expect(refused({ 2021: [1] }, { accumulation: "mean" })).toBe("does-not-add-up");
    expect(refused({ 2021: [1] }, { valueType: "date" })).toBe("does-not-add-up");
    expect(refused({})).toBe("nothing-yet");
    expect(refused({ 2021: [1, Number.NaN, 3].map((n) => (Number.isNaN(n) ? null : n)) as number[] })).toBe(
      "hole",
    );
    expect(refused({ 2021: [1, 2, 3] })).toBe("year-complete");
  });
});

const counts = fc.integer({ min: 1, max: 10_000 });
const wholeYear = fc.tuple(counts, counts, counts);

describe("whatever is recorded, a forecast", () => {
  it("lies between the least and the most its witnesses foresee, and never below what is there already", () => {
    fc.assert(
      fc.property(fc.array(wholeYear, { maxLength: 3 }), counts, counts, (earlier, one, two) => {
        const past = Object.fromEntries(earlier.map((year, index) => [2020 - index, year]));
        const { expected, interval, toDate, witnesses } = found({ ...past, 2021: [one, two] });
        expect(expected).toBeGreaterThanOrEqual(toDate);
        for (const { low, high } of interval === null ? [] : [interval]) {
          expect(expected).toBeGreaterThanOrEqual(low);
          expect(expected).toBeLessThanOrEqual(high);
        }
        expect(witnesses.length).toBe(earlier.length === 0 ? 2 : earlier.length);
      }),
    );
  });

  it("grows with the size of what is counted, and is the same for years that went the same", () => {
    fc.assert(
      fc.property(wholeYear, fc.integer({ min: 2, max: 50 }), ([one, two, three], times) => {
        const year = [one * times, two * times];
        const { expected, interval } = found({
          2019: [one, two, three],
          2020: [one, two, three],
          2021: year,
        });
        expect(expected).toBe((one + two + three) * times);
        expect(interval).toEqual({ low: expected, high: expected });
      }),
    );
  });
});

import { describe, expect, it } from "vitest";
import {
  monthsElapsed,
  periodCode,
  periodOf,
  toPeriodCode,
  within,
  yearOf,
  type PeriodCode,
} from "./period.ts";

const code = (text: string): PeriodCode => text as PeriodCode;
const CODES = [
  "2021",
  "2021-Q1",
  "2021-Q2",
  "2021-Q3",
  "2021-T1",
  "2021-T4",
  "2021-S1",
  "2021-S2",
  "2021-05",
  "2021-12",
];

describe("periodOf", () => {
  it("gives the days of a name, the last one not included", () => {
    expect(periodOf(code("2021-Q1"))).toEqual({ from: "2021-01-01", to: "2021-05-01" });
    expect(periodOf(code("2021-T2"))).toEqual({ from: "2021-04-01", to: "2021-07-01" });
    expect(periodOf(code("2021-S2"))).toEqual({ from: "2021-07-01", to: "2022-01-01" });
    expect(periodOf(code("2021-12"))).toEqual({ from: "2021-12-01", to: "2022-01-01" });
    expect(periodOf(code("2021"))).toEqual({ from: "2021-01-01", to: "2022-01-01" });
  });

  it("is undone by the name of the days", () => {
    for (const text of CODES) expect(periodCode(periodOf(code(text)))).toBe(text);
  });

  it("knows days without a name", () => {
    const { from } = periodOf(code("2021-Q1"));
    const { to } = periodOf(code("2021-07"));
    expect(periodCode({ from, to })).toBeNull();
  });
});

describe("toPeriodCode", () => {
  it("refuses a fourth quadrimestre, a third semestre and what is no period", () => {
    for (const text of ["2021-Q4", "2021-S3", "2021-T5", "2021-13", "21-Q1", "2021-", "maggio"])
      expect(toPeriodCode(text)).toMatchObject({
        ok: false,
        problem: { code: "not-a-period", facts: { text } },
      });
    for (const text of CODES) expect(toPeriodCode(text)).toEqual({ ok: true, value: text });
  });
});

describe("the place of a period in its year", () => {
  it("is told by the year and by the months gone by at its end", () => {
    expect(yearOf(code("2021-Q2"))).toBe(2021);
    expect(
      ["2021-01", "2021-T1", "2021-Q1", "2021-S1", "2021-Q2", "2021"].map((text) =>
        monthsElapsed(code(text)),
      ),
    ).toEqual([1, 3, 4, 6, 8, 12]);
  });

  it("lies within the year, and May not within the first quadrimestre", () => {
    expect(within(periodOf(code("2021-Q3")), periodOf(code("2021")))).toBe(true);
    expect(within(periodOf(code("2021-05")), periodOf(code("2021-Q1")))).toBe(false);
  });
});

import { describe, expect, it } from "vitest";
import type { Day } from "../quantity/day.ts";
import { OBLIGATIONS, OBLIGATIONS_BY_LAW, type ObligationCode } from "./obligation.ts";
import { yearAhead, type ProposedDuty, type YearAhead } from "./year-ahead.ts";

const ahead = (year: number, about: Partial<YearAhead> = {}): readonly ProposedDuty[] =>
  yearAhead({ year, budgetDeferredTo: null, ...about });
const due = (code: ObligationCode, ...asked: Parameters<typeof ahead>): readonly Day[] | undefined =>
  ahead(...asked).find((duty) => duty.code === code)?.due;

describe("the calendar of a year", () => {
  it("proposes the days of the law, in their order, each with its source [CALENDAR]", () => {
    expect(due("plan", 2026)).toEqual(["2026-01-31"]);
    expect(due("accessibility-objectives", 2026)).toEqual(["2026-03-31"]);
    expect(due("agency-objectives", 2026)).toEqual(["2026-04-30"]);
    expect(due("report", 2026)).toEqual(["2026-06-30"]);
    expect(due("accessibility-declaration", 2026)).toEqual(["2026-09-23"]);
    const days = ahead(2026).map((duty) => duty.due[0]);
    expect(days).toEqual(days.toSorted());
    for (const { source } of ahead(2026)) expect(source).not.toBe("");
  });

  it("asks a chamber for its budget papers [254/2005-calendar]", () => {
    expect(
      (["yearly-relation", "budget", "operating-budget", "accounts", "budget-update"] as const).map(
        (code) => due(code, 2026)?.[0],
      ),
    ).toEqual(["2026-10-31", "2026-11-30", "2026-12-31", "2026-04-30", "2026-07-31"]);
    const bounds = ahead(2026).map(({ code, bound }) => `${code} ${bound}`);
    expect(bounds).toEqual(expect.arrayContaining(["accounts chamber", "report every-body"]));
  });

  it("asks twice a year for the data of the index of public bodies [82/2005-6ter.3]", () => {
    expect(due("public-bodies-index", 2026)).toEqual(["2026-06-30", "2026-12-31"]);
  });

  it("asks for the report on positive actions by the end of the year [R7-positive-actions]", () => {
    expect(due("positive-actions-report", 2021)).toEqual(["2021-12-31"]);
  });

  it("moves the plan thirty days after the budget where the law deferred it [132/2022-8.2]", () => {
    const deferred = { budgetDeferredTo: "2026-03-15" as Day };
    expect(due("plan", 2026, deferred)).toEqual(["2026-04-14"]);
    expect(due("report", 2026, deferred)).toEqual(["2026-06-30"]);
    expect(due("plan", 2021, deferred)).toEqual(["2021-01-31"]);
  });

  it("takes of each obligation the source that is in force, and none before the first", () => {
    const sourceIn = (year: number) =>
      ahead(year)
        .filter(({ code }) => code === "plan")
        .map(({ source }) => source);
    expect(sourceIn(2021)).toEqual(["D.Lgs. 150/2009 art. 10 c. 1 a)"]);
    expect(sourceIn(2022)).toEqual(["D.L. 80/2021 art. 6"]);
    for (let year = 2000; year <= 2030; year++) {
      const codes = ahead(year).map(({ code }) => code);
      expect(new Set(codes).size).toBe(codes.length);
    }
    expect(ahead(2000)).toEqual([]);
  });

  it("has a day for every obligation it names", () => {
    expect(new Set(OBLIGATIONS_BY_LAW.map(({ code }) => code))).toEqual(new Set(OBLIGATIONS));
  });
});

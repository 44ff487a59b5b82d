import type { CourseView, SeriesPoint } from "@albero/contract";
import { describe, expect, it } from "vitest";
import { roundsIn, yearsIn } from "./rounds.ts";

const point = (period: string) => ({ period, figure: { kind: "number" as const, number: "1" } });
const course = {
  years: [
    { year: 2020, points: [point("2020-Q1"), point("2020-Q2")] },
    { year: 2021, points: [point("2021-Q1")] },
  ],
} as unknown as CourseView;
const declared = (period: string): SeriesPoint => ({ ...point(period), origin: "declared" });

describe("the course of an indicator", () => {
  it("has the rounds of all its years, each once", () => {
    expect(roundsIn(course)).toEqual(["Q1", "Q2"]);
  });

  it("puts years that only a document declared before its own, and those it has too once", () => {
    expect(yearsIn(course, [declared("2020"), declared("2018")])).toEqual([2018, 2020, 2021]);
  });
});

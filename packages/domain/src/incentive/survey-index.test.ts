import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isr2013Incentive } from "../regulation/isr/2013-incentive.ts";
import { compare, fraction, over, ratioText, sumOf, times } from "../quantity/fraction.ts";
import { surveyIndices } from "./survey-index.ts";
import type { Survey, SurveyOptions } from "./survey-types.ts";

const scheme = isr2013Incentive.survey;

type Row = readonly [id: string, interviews: number, hours: number];

const survey = (id: string, ...rows: readonly Row[]): Survey => ({
  id,
  operators: rows.map(([operator, interviews, hours]) => ({
    id: operator,
    interviews,
    hours: fraction(hours),
  })),
});

const indicesOf = (surveys: readonly Survey[], options: Partial<SurveyOptions> = {}) => {
  const result = surveyIndices(surveys, {
    scheme,
    options: { mean: "pooled", general: "plain", ...options },
  });
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};

const general = (...asked: Parameters<typeof indicesOf>) =>
  Object.fromEntries(
    indicesOf(...asked).operators.map(({ id, general: index }) => [id, index && ratioText(index)]),
  );

describe("surveyIndices", () => {
  it("sets the survey's interviews over its hours at base 100 [ISR-A2.2, ISR-A2.3]", () => {
    expect(general([survey("S", ["A", 20, 10], ["B", 40, 10])])).toEqual({ A: "200/3", B: "400/3" });
  });

  it("means all interviews over all hours, or the operators' rates one by one [AMB-22, R17.5]", () => {
    const surveys = [survey("S", ["A", 20, 10], ["B", 90, 30])];
    expect(general(surveys)).toEqual({ A: "800/11", B: "1200/11" });
    expect(general(surveys, { mean: "rates" })).toEqual({ A: "80/1", B: "120/1" });
  });

  it("means the own indices plainly, by hours, or with zero for surveys not worked on [AMB-23, ISR-A2.4]", () => {
    // S1: mean 2, A at 100. S2: mean 4, A at 50 and B at 150. A worked 10 hours on S1 and 30 on S2, B on S2 only.
    const surveys = [survey("S1", ["A", 20, 10]), survey("S2", ["A", 60, 30], ["B", 180, 30])];
    expect(general(surveys)).toEqual({ A: "75/1", B: "150/1" });
    expect(general(surveys, { general: "hours" })).toEqual({ A: "125/2", B: "150/1" });
    expect(general(surveys, { general: "zeros" })).toEqual({ A: "75/1", B: "75/1" });
  });

  it("has no index for who worked no hour: not measured is not zero [ISR-A2.4]", () => {
    const indices = indicesOf([survey("S", ["A", 20, 10], ["Z", 0, 0])]);
    expect(indices.operators).toContainEqual({ id: "Z", specific: [], general: null });
  });

  it("has no mean for a survey without hours, and no index in one without interviews", () => {
    const indices = indicesOf([survey("idle", ["A", 0, 0]), survey("silent", ["A", 0, 5])]);
    expect(indices.means).toEqual([
      { id: "idle", mean: null },
      { id: "silent", mean: fraction(0) },
    ]);
    expect(indices.operators).toEqual([{ id: "A", specific: [], general: null }]);
  });

  it("gives the same index for the mean of an easy and of a hard survey [ISR-A2.5]", () => {
    const surveys = [
      survey("hard", ["A", 40, 20], ["B", 20, 10]),
      survey("easy", ["C", 80, 20], ["D", 40, 10]),
    ];
    expect(new Set(Object.values(general(surveys)))).toEqual(new Set(["100/1"]));
  });

  it("refuses interviews without hours and lists with somebody twice", () => {
    const refused = (surveys: readonly Survey[]) => {
      const result = surveyIndices(surveys, { scheme, options: { mean: "pooled", general: "plain" } });
      return result.ok ? null : result.problem;
    };
    expect(refused([survey("S", ["A", 1, 0])])).toEqual({
      code: "interviews-without-hours",
      facts: { survey: "S", operator: "A" },
    });
    expect(refused([survey("S", ["A", 1, 1], ["A", 2, 1])])?.code).toBe("same-operator-twice");
    expect(refused([survey("S"), survey("S")])?.code).toBe("same-survey-twice");
  });

  it("averages to 100 over the hours of each survey, whoever works on it [ISR-A2.3]", () => {
    const work = fc.tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 80 }));
    fc.assert(
      fc.property(fc.array(work, { minLength: 1, maxLength: 12 }), (rows) => {
        const one = survey("S", ...rows.map(([interviews, hours], n): Row => [`O${n}`, interviews, hours]));
        const specific = indicesOf([one]).operators.flatMap((operator) => operator.specific);
        const weighted = sumOf(specific.map(({ index, hours }) => times(index, hours)));
        expect(compare(over(weighted, sumOf(specific.map(({ hours }) => hours))), fraction(100))).toBe(0);
      }),
    );
  });
});

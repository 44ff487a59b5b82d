import { describe, expect, it } from "vitest";
import type { TargetValue } from "../../indicator/indicator.ts";
import type { Measure } from "../../measurement/measure.ts";
import type { Decimal } from "../../quantity/decimal.ts";
import type { UnitId, UseId } from "../../quantity/id.ts";
import type { PeriodCode } from "../../quantity/period.ts";
import type { EvaluationDocument } from "../document.ts";
import { evaluate } from "../evaluate.ts";
import type { IndicatorUse } from "../tree.ts";
import {
  documentOf,
  entry,
  indicator,
  measure,
  node,
  onNode,
  over,
  questionOf,
  read,
  target,
  use,
  type SmallBody,
} from "../testing/small-body.ts";
import { leversAt, type Lever } from "./levers.ts";
import { whatIf } from "./what-if.ts";

const bodyOf = (about: SmallBody): EvaluationDocument => documentOf({ nodes: [node("1")], ...about });

const leversOf = (document: EvaluationDocument, period = "2021-Q2"): readonly Lever[] => {
  const levers = leversAt(document, questionOf(period, "2021-10-01"));
  if (!levers.ok) throw new Error(levers.problem.code);
  return levers.value("I" as UseId);
};

const indicatorOf = (formula: Parameters<typeof indicator>[1], goal: string, about = {}): SmallBody => ({
  indicators: [indicator("I", formula, about)],
  uses: [use("I", onNode("1"), { targets: target(goal, "2021-Q2") })],
});

describe("what could still be changed", () => {
  it("is the last cell of each measure, with the values of it that reach the target beside the earlier ones [B5g]", () => {
    const document = bodyOf({
      ...indicatorOf(read("a"), "70"),
      measures: [measure("a", { decimals: 0 })],
      entries: [entry(1, "a 2021-Q1", "30"), entry(2, "a 2021-Q2", "25")],
    });
    // 30 stay; 40 more make 70.
    expect(leversOf(document)).toMatchObject([
      {
        measureId: "a",
        period: "2021-Q2",
        value: { number: "25" },
        reach: { kind: "values", from: "40", to: null },
      },
    ]);
  });

  it("finds a mean and a ratio to the last decimal", () => {
    const mean = bodyOf({
      ...indicatorOf(read("a"), "7", { decimals: 1 }),
      measures: [measure("a", { accumulation: "mean", decimals: 1 })],
      entries: [entry(1, "a 2021-Q1", "5")],
    });
    // (5 + 8.9) / 2 = 6.95, which is printed 7.0.
    expect(leversOf(mean)).toMatchObject([{ value: null, reach: { from: "8.9", to: null } }]);
    const ratio = bodyOf({
      ...indicatorOf(over(read("a"), read("b")), "57", { kind: "percent", unit: "%", decimals: 0 }),
      measures: [
        measure("a", { accumulation: "latest", decimals: 0 }),
        measure("b", { accumulation: "latest", decimals: 0 }),
      ],
      entries: [entry(1, "a 2021-Q2", "50"), entry(2, "b 2021-Q2", "100")],
    });
    // 57/100 is enough; of 88 and fewer 50 are 57 % or more, and with none there is no ratio.
    expect(leversOf(ratio).map(({ reach }) => reach)).toMatchObject([
      { kind: "values", from: "57" },
      { kind: "values", to: "88" },
    ]);
  });

  it("finds the last day of a date, and says when nothing reaches or something else is missing [R17.1-inverse]", () => {
    const dated = bodyOf({
      ...indicatorOf(read("d"), "2021-06-30", { kind: "date", unit: "date", direction: "by" }),
      measures: [measure("d", { valueType: "date", accumulation: "event-date", frequency: "year" })],
    });
    expect(leversOf(dated)).toMatchObject([
      { period: "2021", value: null, reach: { kind: "values", from: null, to: "2021-06-30" } },
    ]);
    const percent = { unit: "%", accumulation: "latest" } as const;
    const beyond = bodyOf({ ...indicatorOf(read("a"), "120"), measures: [measure("a", percent)] });
    expect(leversOf(beyond)[0]?.reach).toEqual({ kind: "none" });
    const open = bodyOf({
      ...indicatorOf(over(read("a"), read("b")), "1"),
      measures: [measure("a"), measure("b")],
    });
    expect(leversOf(open)[0]?.reach).toEqual({ kind: "open" });
  });

  it("finds both ends of a range, and how far a bound of the measure leaves it open [R17.1-inverse]", () => {
    const ranged = (from: string, to: string): readonly IndicatorUse[] => [
      use("I", onNode("1"), {
        targets: [{ period: "2021-Q2" as PeriodCode, value: { kind: "range", from, to } as TargetValue }],
      }),
    ];
    const body = (goal: readonly IndicatorUse[], about: Partial<Measure> = {}): EvaluationDocument =>
      bodyOf({
        indicators: [indicator("I", read("a"), { kind: "mean", decimals: 0, direction: "within" })],
        uses: goal,
        measures: [measure("a", { decimals: 1, accumulation: "latest", ...about })],
        entries: [entry(1, "a 2021-Q2", "900")],
      });
    // 9.5 is printed 10, 12.4 is printed 12 and 12.5 is 13.
    expect(leversOf(body(ranged("10", "12")))[0]?.reach).toEqual({ kind: "values", from: "9.5", to: "12.4" });
    const most = { min: null, max: "100" as Decimal };
    const bounded = body(ranged("95", "105"), { plausible: most });
    expect(leversOf(bounded)[0]?.reach).toEqual({ kind: "values", from: "94.5", to: null });
    const none = body(ranged("-9", "-5"));
    expect(leversOf(none)[0]?.reach).toEqual({ kind: "none" });
  });

  it("finds the answer that is asked for, yes or no [R17.1-inverse]", () => {
    const answered = (yes: boolean, now: string): readonly Lever[] =>
      leversOf(
        bodyOf({
          indicators: [
            indicator("I", read("a"), { kind: "yes-no", unit: "sì/no", decimals: 0, direction: "is" }),
          ],
          uses: [
            use("I", onNode("1"), {
              targets: [{ period: "2021-Q2" as PeriodCode, value: { kind: "answer", yes } }],
            }),
          ],
          measures: [measure("a", { unit: "sì/no", decimals: 0, accumulation: "latest" })],
          entries: [entry(1, "a 2021-Q2", now)],
        }),
      );
    expect(answered(true, "0")[0]?.reach).toEqual({ kind: "values", from: "1", to: null });
    expect(answered(false, "1")[0]?.reach).toEqual({ kind: "values", from: null, to: "0" });
  });

  it("is each unit's own cell where units collect, and nothing of a measure not collected yet", () => {
    const unitIds = ["u2", "u1"] as unknown as readonly UnitId[];
    const document = bodyOf({
      ...indicatorOf(read("a"), "10"),
      measures: [measure("a", { collectedBy: "unit", unitRule: "sum", unitIds })],
    });
    expect(leversOf(document).map(({ unitId }) => unitId)).toEqual(["u1", "u2"]);
    const yearly = bodyOf({
      ...indicatorOf(read("a"), "10"),
      measures: [measure("a", { frequency: "year" })],
    });
    expect(leversOf(yearly)).toEqual([]);
  });

  it("reaches the target exactly where it says, when the value is supposed [B5g]", () => {
    const document = bodyOf({
      ...indicatorOf(over(read("a"), read("b")), "12.5", { decimals: 2 }),
      measures: [measure("a", { decimals: 1 }), measure("b", { accumulation: "latest", decimals: 2 })],
      entries: [entry(1, "a 2021-Q1", "20.5"), entry(2, "a 2021-Q2", "1"), entry(3, "b 2021-Q2", "3.33")],
    });
    const question = questionOf("2021-Q2", "2021-10-01");
    const [lever] = leversOf(document);
    const from = lever?.reach.kind === "values" ? String(lever.reach.from) : "";
    const reachedWith = (number: string): unknown => {
      const { measureId, period, unitId } = lever as Lever;
      const value = { kind: "number", number } as const;
      const assumptions = [{ kind: "value", measureId, period, unitId, value }] as const;
      const done = whatIf(document, { question, assumptions, by: "ipotesi" });
      const last = done.ok ? done.value.evaluation.uses[0]?.steps.at(-1) : null;
      return last?.kind === "achievement" ? last.reached : null;
    };
    const oneLess = (Number(from) - 0.1).toFixed(1);
    expect([reachedWith(from), reachedWith(oneLess)]).toEqual([true, false]);
    expect(evaluate(document, question).ok).toBe(true);
  });
});

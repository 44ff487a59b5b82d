import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Hundredths } from "../../quantity/hundredths.ts";
import type { MeasureId, NodeId, UseId } from "../../quantity/id.ts";
import type { PeriodCode } from "../../quantity/period.ts";
import type { ChangedFigure } from "../changes/compare.ts";
import { figureKey } from "../changes/figure-state.ts";
import { evaluate } from "../evaluate.ts";
import { documents, questions } from "../testing/random-documents.ts";
import {
  approval,
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
  under,
  use,
} from "../testing/small-body.ts";
import type { Assumption } from "./assumption.ts";
import { whatIf } from "./what-if.ts";

const question = questionOf("2021", "2022-01-15");

/** Two indicators of one objective: 30 of 40 wanted, and 12 of 20 as a per cent of 80 wanted. */
const document = documentOf({
  measures: ["a", "b", "c"].map((id) => measure(id, { frequency: "year", decimals: 0 })),
  indicators: [
    indicator("A", read("a"), { decimals: 0 }),
    indicator("B", over(read("b"), read("c")), { kind: "percent", unit: "%" }),
  ],
  nodes: [node("1", { kind: "area" }), node("1.1", { kind: "strategic", ...under("1") })],
  uses: [
    use("A", onNode("1.1"), { targets: target("40") }),
    use("B", onNode("1.1"), { targets: target("80"), order: 2 }),
  ],
  entries: [entry(1, "a 2021", "30"), entry(2, "b 2021", "12"), entry(3, "c 2021", "20")],
  validations: [approval(1, 1), approval(2, 2), approval(3, 3)],
});

const supposing = (assumptions: readonly Assumption[], of = document): readonly ChangedFigure[] => {
  const done = whatIf(of, { question, assumptions, by: "ipotesi" });
  if (!done.ok) throw new Error(done.problem.code);
  return done.value.figures;
};

/** The achievements of what would change: "1.1 75 -> 87.5". */
const achievements = (figures: readonly ChangedFigure[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    figures
      .filter(({ of }) => of.kind !== "measure")
      .map(({ of, before, after }) => [figureKey(of), [before?.achievement, after?.achievement]]),
  );

const value = (id: string, number: string): Assumption => ({
  kind: "value",
  measureId: id as MeasureId,
  period: "2021" as PeriodCode,
  unitId: null,
  value: { kind: "number", number },
});

const useA = { kind: "use", useId: "A" as UseId } as const;

describe("what if", () => {
  it("moves an indicator, its objective, its area and the body by a supposed value [B5e]", () => {
    // 30 of 40 is 75 %, 12/20 = 60 % of 80 % is 75 %; with 40 of 40 the mean is 87,50.
    expect(achievements(supposing([value("a", "40")]))).toEqual({
      "use A": [7500, 10_000],
      "node 1.1": [7500, 8750],
      "node 1": [7500, 8750],
      body: [7500, 8750],
    });
  });

  it("moves figures by a supposed target, weight and standing [B5e]", () => {
    const lower = { period: "2021" as PeriodCode, value: target("30")[0]?.value } as never;
    expect(achievements(supposing([{ kind: "target", of: useA, target: lower }]))["use A"]).toEqual([
      7500, 10_000,
    ]);
    const other = { kind: "use", useId: "B" as UseId } as const;
    const weights = [
      { kind: "weight", of: useA, weight: 7500 as Hundredths },
      { kind: "weight", of: other, weight: 2500 as Hundredths },
    ] as const;
    // 100 x 75 % + 75 x 25 % = 93,75.
    expect(achievements(supposing([value("a", "40"), ...weights]))["node 1.1"]).toEqual([7500, 9375]);
    const out = { kind: "standing", of: other, standing: "struck-out" } as const;
    expect(achievements(supposing([value("a", "40"), out]))["node 1.1"]).toEqual([7500, 10_000]);
  });

  it("names what was supposed as the cause of each difference", () => {
    const [body] = supposing([value("a", "40")]);
    expect(body?.causes[0]).toMatchObject({
      kind: "entry",
      entry: { measureId: "a", recordedBy: "ipotesi" },
      replaced: { number: "30" },
    });
  });

  it("refuses what cannot be: another period, a day for a number, a place the plan does not have", () => {
    const refusal = (assumption: Assumption) => {
      const done = whatIf(document, { question, assumptions: [value("b", "1"), assumption], by: "" });
      return done.ok ? null : done.problem;
    };
    expect(refusal({ ...value("a", "1"), period: "2021-Q1" } as Assumption)).toMatchObject({
      code: "not-its-period",
      facts: { assumption: 1 },
    });
    expect(
      refusal({ ...value("a", "1"), value: { kind: "date", date: "2021-01-01" } } as Assumption),
    ).toMatchObject({
      code: "wrong-type",
    });
    expect(refusal(value("a", "1.5"))).toMatchObject({ code: "too-many-decimals" });
    expect(refusal(value("z", "1"))).toMatchObject({ code: "unknown-measure" });
    const nowhere = { kind: "node", nodeId: "9" as NodeId } as const;
    expect(refusal({ kind: "weight", of: nowhere, weight: null })).toMatchObject({ code: "not-in-the-plan" });
  });

  it("changes nothing when what is so is supposed, and leaves the document as it is [B5f]", () => {
    const kept = JSON.stringify(document);
    expect(supposing([value("a", "30"), { kind: "standing", of: useA, standing: "active" }])).toEqual([]);
    supposing([value("a", "40")]);
    expect(JSON.stringify(document)).toBe(kept);
  });

  it("gives what evaluating the body would give once the value is recorded [B5e]", () => {
    fc.assert(
      fc.property(documents, questions, fc.integer({ min: 0, max: 40 }), (body, asked, number) => {
        const [first] = body.measures;
        const supposed = { ...value(first?.id ?? "", String(number)), period: "2021-Q1" } as Assumption;
        const done = whatIf(body, { question: asked, assumptions: [supposed], by: "Ufficio" });
        if (!done.ok) return;
        const recorded = {
          ...entry(1000, `${first?.id ?? ""} 2021-Q1`, String(number)),
          ...{ recordedAt: asked.knownAt, recordedBy: "Ufficio" },
        };
        const really = evaluate({ ...body, entries: [...body.entries, recorded] }, asked);
        const figuresOf = (evaluation: unknown) => (evaluation as { uses: { achievement: unknown }[] }).uses;
        expect(figuresOf(done.value.evaluation).map(({ achievement }) => achievement)).toEqual(
          really.ok ? really.value.uses.map(({ achievement }) => achievement) : null,
        );
      }),
    );
  });
});

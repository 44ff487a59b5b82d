import { describe, expect, it } from "vitest";
import type { Formula, FunctionName } from "../../formula/formula.ts";
import type { SystemOptions } from "../../indicator/system.ts";
import { hundredths } from "../../quantity/hundredths.ts";
import type { IndicatorId, UseId } from "../../quantity/id.ts";
import type { PeriodCode } from "../../quantity/period.ts";
import { evaluate } from "../evaluate.ts";
import type { IndicatorUse } from "../tree.ts";
import {
  approval,
  documentOf,
  entry,
  indicator,
  measure,
  node,
  onNode,
  plus,
  questionOf,
  reached,
  read,
  system,
  target,
  under,
  use,
  type SmallBody,
} from "../testing/small-body.ts";
import { sheetOfBody } from "./body-sheet.ts";
import { coverageAt, isProvisional, lightAt } from "./look.ts";

// The value of b and that of last year's a wait for validation, that of this year's a does not.

const call = (name: FunctionName, ...parts: readonly Formula[]): Formula => ({
  op: "call",
  name,
  arguments: parts,
});

/** Whether an indicator of this formula and target waits, as the sheet and as the evaluation of the body say. */
const waits = (formula: Formula, targets: IndicatorUse["targets"] = target("40")): readonly unknown[] => {
  const document = documentOf({
    measures: ["a", "b"].map((id) => measure(id, { frequency: "year" })),
    indicators: [indicator("B", read("b")), indicator("A", read("a")), indicator("I", formula)],
    nodes: [node("1", { kind: "area" }), node("1.1", under("1")), node("2", { kind: "area" })],
    uses: [use("B", onNode("1.1"), { targets: target("40") }), use("I", onNode("2"), { targets })],
    entries: [entry(1, "a 2021", "30"), entry(2, "b 2021", "20"), entry(3, "a 2020", "10")],
    validations: [approval(1, 1)],
  });
  const question = questionOf("2021", "2022-01-31");
  const sheet = sheetOfBody(document, { ...question, periods: ["2021" as PeriodCode] });
  const alone = evaluate(document, question);
  if (!sheet.ok || !alone.ok) throw new Error("The body is sound.");
  const { provisional } = alone.value.uses.find(({ useId }) => useId === ("I" as UseId)) ?? {};
  return [isProvisional(sheet.value, "use I", 0), provisional];
};

const named = (id: string): Formula => ({ op: "indicator", indicator: id as IndicatorId });
const formulaTarget = (formula: Formula): IndicatorUse["targets"] => [
  { period: "2021" as PeriodCode, value: { kind: "formula", formula } },
];

describe("an indicator at its place waits for validation", () => {
  it("where a value it reads waits, and not where its values are approved", () => {
    expect(waits(plus(read("a"), read("b")))).toEqual([true, true]);
    expect(waits(read("a"))).toEqual([false, false]);
  });

  it("where an achievement waits that it reads by itself or by its level", () => {
    expect(waits(reached("1.1"))).toEqual([true, true]);
    const level = { op: "achievements", below: null, level: "operational" } as const;
    expect(waits(call("mean", level))).toEqual([true, true]);
  });

  it("where another indicator waits that its formula names", () => {
    expect(waits(named("B"))).toEqual([true, true]);
    expect(waits(named("A"))).toEqual([false, false]);
  });

  it("where a value of another period waits", () => {
    expect(waits(call("previous-year", read("a")))).toEqual([true, true]);
    expect(waits(call("previous-year", read("b")))).toEqual([false, false]);
  });

  it("where its target is computed from what waits", () => {
    expect(waits(read("a"), formulaTarget(read("b")))).toEqual([true, true]);
    expect(waits(read("a"), formulaTarget(reached("1.1")))).toEqual([true, true]);
    expect(waits(read("a"), formulaTarget(named("B")))).toEqual([true, true]);
    expect(waits(read("a"), formulaTarget(read("a")))).toEqual([false, false]);
  });
});

describe("what is rolled up waits for validation", () => {
  /** Beside A, which is approved, B waits without a target; whether 1.1 and 1 wait, as sheet and evaluation say. */
  const above = (options: Partial<SystemOptions>, about: Partial<SmallBody> = {}) => {
    const document = documentOf({
      systems: [system(options)],
      measures: ["a", "b"].map((id) => measure(id, { frequency: "year" })),
      indicators: [indicator("A", read("a")), indicator("B", read("b"))],
      nodes: [node("1", { kind: "area" }), node("1.1", under("1"))],
      uses: [use("A", onNode("1.1"), { targets: target("40") }), use("B", onNode("1.1"))],
      entries: [entry(1, "a 2021", "30"), entry(2, "b 2021", "20")],
      validations: [approval(1, 1)],
      ...about,
    });
    const question = questionOf("2021", "2022-01-31");
    const sheet = sheetOfBody(document, { ...question, periods: ["2021" as PeriodCode] });
    const alone = evaluate(document, question);
    if (!sheet.ok || !alone.ok) throw new Error("The body is sound.");
    return alone.value.nodes.map(({ nodeId, achievement, provisional }) => {
      const waiting = isProvisional(sheet.value, `node ${nodeId}`, 0);
      expect([nodeId, waiting]).toEqual([nodeId, provisional]);
      return [nodeId, achievement, waiting];
    });
  };
  const both = (achievement: number, waiting: boolean) =>
    ["1", "1.1"].map((id) => [id, achievement, waiting]);

  it("where what waits counts as zero, and not where it stays out or leaves", () => {
    const missing = { noTarget: "counts-missing" } as const;
    expect(above({ missing: "counts-zero", ...missing })).toEqual(both(3_750, true));
    expect(above({ missing: "stays-out", ...missing })).toEqual(both(7_500, false));
    expect(above({ missing: "counts-zero" })).toEqual(both(7_500, false));
  });

  it("not where what waits was struck out", () => {
    const uses = [
      use("A", onNode("1.1"), { targets: target("40") }),
      use("B", onNode("1.1"), { targets: target("40"), standing: "struck-out" }),
    ];
    expect(above({}, { uses })).toEqual(both(7_500, false));
  });

  it("not where what waits stands in a group that weighs nothing", () => {
    const uses = [
      use("A", onNode("1.1"), { targets: target("40") }),
      use("B", onNode("1"), { targets: target("40") }),
    ];
    const nodes = [node("1"), node("1.1", under("1"))];
    const children = (weight: number) =>
      ({ childObjectives: { kind: "always", weight: hundredths(weight) } }) as const;
    expect(above(children(10_000), { uses, nodes })).toEqual(both(7_500, false));
    expect(above(children(5_000), { uses, nodes })).toEqual([
      ["1", 6_250, true],
      ["1.1", 7_500, false],
    ]);
  });
});

describe("what the plan does not hold", () => {
  it("is missing, waits for nothing and covers nothing", () => {
    const { today, knownAt } = questionOf("2021", "2022-01-31");
    const sheet = sheetOfBody(documentOf({}), { today, knownAt, periods: ["2021" as PeriodCode] });
    if (!sheet.ok) throw new Error(sheet.problem.code);
    expect(lightAt(sheet.value, "node gone", 0)).toBe("missing");
    expect(isProvisional(sheet.value, "node gone", 0)).toBe(false);
    expect(coverageAt(sheet.value, "node gone", 0)).toBe(0);
  });
});

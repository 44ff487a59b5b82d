import { describe, expect, it } from "vitest";
import { DEFAULT_SYSTEM_2021 } from "../indicator/default-system.ts";
import type { Formula } from "../formula/formula.ts";
import type { Indicator } from "../indicator/indicator.ts";
import { hundredths } from "../quantity/hundredths.ts";
import type { CardId, IndicatorId } from "../quantity/id.ts";
import type { PeriodCode } from "../quantity/period.ts";
import { checkPlan } from "./check-plan.ts";
import type { PlanVersion } from "./document.ts";
import {
  card,
  cardObjective,
  documentOf,
  indicator,
  meanOf,
  measure,
  node,
  onNode,
  over,
  plus,
  reached,
  read,
  target,
  under,
  use,
  type SmallBody,
} from "./testing/small-body.ts";

const issuesOf = (body: SmallBody) => {
  const document = documentOf(body);
  const version = document.plans[0]?.versions[0] as PlanVersion;
  return checkPlan({ ...document, version, options: DEFAULT_SYSTEM_2021 });
};
const percent = { kind: "percent", unit: "%" } as const;

describe("checkPlan", () => {
  it("finds nothing in a sound plan", () => {
    expect(
      issuesOf({
        measures: [measure("a"), measure("b")],
        indicators: [indicator("I", over(read("a"), read("b")), percent)],
        nodes: [node("1", { kind: "strategic" })],
        uses: [use("I", onNode("1"))],
        cards: [card("SG")],
        cardObjectives: [cardObjective("SG_1", { cardId: "SG" as CardId })],
      }),
    ).toEqual([]);
  });

  it("finds the plus of PO5_3 at its place [C-FORM]", () => {
    const issues = issuesOf({
      measures: [measure("buone"), measure("totali")],
      indicators: [indicator("PO5_3", plus(read("buone"), read("totali")), percent)],
      nodes: [node("1")],
      uses: [use("PO5_3", onNode("1"))],
    });
    expect(issues).toEqual([
      { code: "percent-without-division", facts: {}, place: { kind: "use", useId: "PO5_3" } },
    ]);
  });

  it("finds a computed target that names nothing there is, at its period [C-FORM]", () => {
    const computed = (name: string) => ({ kind: "formula", formula: read(name) }) as const;
    const targets = [
      { period: "2021" as PeriodCode, value: computed("a") },
      { period: "2022" as PeriodCode, value: computed("nowhere") },
    ];
    const issues = issuesOf({
      measures: [measure("a")],
      indicators: [indicator("I", read("a"))],
      nodes: [node("1")],
      uses: [use("I", onNode("1"), { targets })],
    });
    expect(issues).toMatchObject([
      { code: "unknown-measure", place: { kind: "use", useId: "I", period: "2022" } },
    ]);
  });

  it("tells a circle with the objectives it leads through [F13b] [C-CYC]", () => {
    const issues = issuesOf({
      indicators: [indicator("I", meanOf(reached("2")), percent)],
      nodes: [node("2", { kind: "area" }), node("2.3", { kind: "strategic", ...under("2") })],
      uses: [use("I", onNode("2.3"))],
    });
    expect(issues).toEqual([
      { code: "circular", facts: { through: "2, 2.3" }, place: { kind: "use", useId: "I" } },
    ]);
  });

  it("tells a circle that only the formula of a target closes [F13b] [C-CYC] [R17.1-formula]", () => {
    const computed = (formula: Formula) => [
      { period: "2021" as PeriodCode, value: { kind: "formula", formula } } as const,
    ];
    const throughNodes = issuesOf({
      measures: [measure("a")],
      indicators: [indicator("I", read("a"))],
      nodes: [node("2", { kind: "area" }), node("2.3", { kind: "strategic", ...under("2") })],
      uses: [use("I", onNode("2.3"), { targets: computed(reached("2")) })],
    });
    expect(throughNodes).toMatchObject([{ code: "circular", facts: { through: "2, 2.3" } }]);
    const named = (id: string): Formula => ({ op: "indicator", indicator: id as IndicatorId });
    const throughIndicators = issuesOf({
      measures: [measure("a")],
      indicators: [indicator("I", read("a")), indicator("J", named("K")), indicator("K", named("J"))],
      nodes: [node("1")],
      uses: [use("I", onNode("1"), { targets: computed(named("J")) })],
    });
    expect(throughIndicators).toMatchObject([{ code: "circular", facts: { through: "J, K" } }]);
  });

  it("asks for the weights that some siblings lack", () => {
    const issues = issuesOf({
      measures: [measure("a")],
      indicators: [indicator("I", read("a"))],
      nodes: [node("1")],
      uses: [
        use("I", onNode("1"), { weight: hundredths(5_000) }),
        use("J", onNode("1"), { indicatorId: "I" as never }),
      ],
    });
    expect(issues).toEqual([
      {
        code: "weights-incomplete",
        facts: { without: 1, siblings: 2 },
        place: { kind: "node", nodeId: "1" },
      },
    ]);
  });

  it("asks the weights of a card to make 100,00 [C-W100]", () => {
    const thirds = (last: number) =>
      issuesOf({
        cards: [card("PO2")],
        cardObjectives: [3_333, 3_333, last].map((weight, i) =>
          cardObjective(`PO2_${i}`, { cardId: "PO2" as CardId, weight: hundredths(weight) }),
        ),
      });
    expect(thirds(3_334)).toEqual([]);
    expect(thirds(3_333)).toEqual([
      { code: "card-weights", facts: { total: 9_999 }, place: { kind: "card", cardId: "PO2" } },
    ]);
  });

  it("names an indicator that the library does not define, and goes on", () => {
    const issues = issuesOf({ nodes: [node("1")], uses: [use("I", onNode("1"))] });
    expect(issues).toEqual([
      {
        code: "unknown-indicator",
        facts: { indicator: "I", version: 1 },
        place: { kind: "use", useId: "I" },
      },
    ]);
  });

  it("lets parts stand under objectives of both kinds, and nowhere else", () => {
    const nodes = [
      node("1", { kind: "area" }),
      node("1.1", { kind: "strategic", ...under("1") }),
      node("1.1.a", { kind: "part", ...under("1.1") }),
      node("1.1.1", { kind: "operational", ...under("1.1") }),
      node("1.1.1.a", { kind: "part", ...under("1.1.1") }),
    ];
    expect(issuesOf({ nodes })).toEqual([]);
    const misplaced = [
      node("1.b", { kind: "part", ...under("1") }),
      node("b", { kind: "part" }),
      node("c", { kind: "part", ...under("gone") }),
      node("1.1.a.1", { kind: "operational", ...under("1.1.a") }),
    ];
    expect(issuesOf({ nodes: [...nodes, ...misplaced] })).toEqual(
      misplaced.map(({ id }) => ({ code: "part-misplaced", facts: {}, place: { kind: "node", nodeId: id } })),
    );
  });

  it("checks only the targets that are computed, beside one that is a number", () => {
    const targets = [
      ...target("10"),
      { period: "2022" as PeriodCode, value: { kind: "formula", formula: read("a") } } as const,
    ];
    const body = { measures: [measure("a")], indicators: [indicator("I", read("a"))], nodes: [node("1")] };
    expect(issuesOf({ ...body, uses: [use("I", onNode("1"), { targets })] })).toEqual([]);
  });

  it("takes measures as their last version says, whatever order the versions come in", () => {
    const versions = [
      measure("a", { valueType: "date" }),
      measure("a", { version: 3 }),
      measure("a", { valueType: "date", version: 2 }),
    ];
    for (const measures of [versions, versions.toReversed()])
      expect(
        issuesOf({
          measures,
          indicators: [indicator("I", read("a"))],
          nodes: [node("1")],
          uses: [use("I", onNode("1"))],
        }),
      ).toEqual([]);
  });

  it("takes an indicator that a formula names with its type and unit [C-FORM]", () => {
    const codesOf = (named: string, about: Partial<Indicator> = {}) =>
      issuesOf({
        measures: [measure("a"), measure("d", { valueType: "date", unit: "date" })],
        indicators: [
          indicator("I", plus(read("a"), { op: "indicator", indicator: named as IndicatorId })),
          indicator("J", read(about.kind === "date" ? "d" : "a"), about),
        ],
        nodes: [node("1")],
        uses: [use("I", onNode("1"))],
      }).map(({ code, facts }) => [code, facts]);
    expect(codesOf("J")).toEqual([]);
    expect(codesOf("gone")).toEqual([["unknown-indicator", { indicator: "gone" }]]);
    expect(codesOf("J", { unit: "EUR" })).toEqual([["mixed-units", { operation: "+", units: "N., EUR" }]]);
    expect(codesOf("J", { kind: "date", unit: "date" })).toEqual([["wrong-type", { operation: "+" }]]);
  });
});

import { describe, expect, it } from "vitest";
import { hundredths } from "../quantity/hundredths.ts";
import type { CardId } from "../quantity/id.ts";
import { checkPlan } from "./check-plan.ts";
import type { EvaluationDocument, PlanVersion } from "./document.ts";
import { DEFAULT_SYSTEM_2021 } from "../indicator/default-system.ts";
import { evaluate } from "./evaluate.ts";
import type { NodeResult } from "./evaluation.ts";
import {
  card,
  cardObjective,
  documentOf,
  entry,
  indicator,
  measure,
  node,
  onCard,
  onNode,
  plus,
  questionOf,
  read,
  system,
  target,
  under,
  use,
} from "./testing/small-body.ts";

// Objectives 12 and 13 of the annual report 2020 of a chamber, worked by hand: a desk with three targets of which one
// has no value, and remote work with a regulation that the evaluation body found not assessable. Both were scored 100.

const yearly = { frequency: "year" } as const;
const REASON = "l’obbligo è passato al 2021 con le disposizioni sul POLA";

const deskParts = (weights: readonly (number | null)[] = [null, null, null]) =>
  ["sportello", "valutazioni", "eventi"].map((id, i) => {
    const weight = weights[i] ?? null;
    const about = { kind: "part", order: i + 1, ...under("B88.21") } as const;
    return node(id, { ...about, weight: weight === null ? null : hundredths(weight * 100) });
  });

const report = {
  measures: [
    measure("ore", yearly),
    measure("self", yearly),
    measure("guidati", yearly),
    measure("eventi", yearly),
    measure("postazioni", yearly),
    measure("regolamento", yearly),
  ],
  indicators: [
    indicator("Ore", read("ore"), { direction: ">" }),
    indicator("Valutazioni", plus(read("self"), read("guidati"))),
    indicator("Eventi", read("eventi")),
    indicator("Postazioni", read("postazioni")),
    indicator("Regolamento", read("regolamento")),
  ],
  nodes: [
    node("x88", { kind: "container", code: "TARGET" }),
    node("B88.21", under("x88")),
    ...deskParts(),
    node("D88.03", { order: 2, ...under("x88") }),
    node("sperimentazione", { kind: "part", order: 1, ...under("D88.03") }),
    node("regolamento", {
      ...{ kind: "part", order: 2, ...under("D88.03") },
      ...{ standing: "not-assessable", standingReason: REASON },
    }),
  ],
  uses: [
    use("Ore", onNode("sportello"), { targets: target("15", "2021") }),
    use("Valutazioni", onNode("valutazioni"), { targets: target("50") }),
    use("Eventi", onNode("eventi"), { targets: target("5") }),
    use("Postazioni", onNode("sperimentazione"), { targets: target("1") }),
    use("Regolamento", onNode("regolamento"), { targets: target("1") }),
  ],
  entries: [
    entry(1, "ore 2021", "? i tre sportelli in presenza sono rimasti chiusi per l’emergenza sanitaria"),
    entry(2, "self 2021", "123"),
    entry(3, "guidati 2021", "41"),
    entry(4, "eventi 2021", "12"),
    entry(5, "postazioni 2021", "100"),
    entry(6, "regolamento 2021", "0"),
  ],
} as const;

const evaluated = (document: EvaluationDocument) => {
  const result = evaluate(document, questionOf("2021", "2022-02-01"));
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};

const nodeOf = (document: EvaluationDocument, id: string): NodeResult =>
  evaluated(document).nodes.find(({ nodeId }) => nodeId === id) as NodeResult;

describe("an objective of several parts", () => {
  it("scores 100 with 123 + 41 assessments over 50 and 12 events over 5, the desk hours named as missing [R5.1-composite] [R5.1-sum]", () => {
    const result = nodeOf(documentOf(report), "B88.21");
    expect(result).toMatchObject({
      achievement: 10_000,
      light: "in-line",
      coverage: 6_667,
      assessable: 10_000,
    });
    expect(result.counts).toEqual({ measured: 2, missing: 1, notDue: 0, notAssessable: 0 });
    expect(result.steps.map((step) => ("achievement" in step ? step.achievement : null))).toEqual([
      null,
      10_000,
      10_000,
      10_000,
    ]);
  });

  it("counts the part without a value as zero where the body chose so [F9e]", () => {
    const strict = documentOf({ ...report, systems: [system({ missing: "counts-zero" })] });
    expect(nodeOf(strict, "B88.21")).toMatchObject({ achievement: 6_667, coverage: 6_667 });
  });

  it("weighs its parts as the plan says", () => {
    const uses = report.uses.map((each) =>
      each.id === "Eventi" ? { ...each, targets: target("24") } : each,
    );
    const nodes = [...report.nodes.filter(({ kind }) => kind !== "part"), ...deskParts([50, 30, 20])];
    // 30 of 164/50, capped, and 20 of 12/24, over 50: (30 × 100 + 20 × 50) ÷ 50.
    expect(nodeOf(documentOf({ ...report, nodes, uses }), "B88.21").achievement).toBe(8_000);
  });

  it("weighs its parts together with indicators of its own, and lets child objectives out as ever [P-T1a]", () => {
    const document = documentOf({
      ...report,
      nodes: [...report.nodes, node("B88.21.1", { kind: "operational", ...under("B88.21") })],
      uses: [
        ...report.uses,
        use("Direct", onNode("B88.21"), { indicatorId: "Eventi" as never, targets: target("24") }),
        use("Below", onNode("B88.21.1"), { indicatorId: "Eventi" as never, targets: target("1200") }),
      ],
    });
    // The own indicator reaches 50, two parts 100 each.
    expect(nodeOf(document, "B88.21").achievement).toBe(8_333);
  });

  it("stands on its child objectives while all its parts have left [P-T1b]", () => {
    const parts = report.nodes.map((each) =>
      each.kind === "part" ? ({ ...each, standing: "struck-out" } as const) : each,
    );
    const document = documentOf({
      ...report,
      nodes: [...parts, node("B88.21.1", { kind: "operational", ...under("B88.21") })],
      uses: [
        ...report.uses,
        use("Below", onNode("B88.21.1"), { indicatorId: "Eventi" as never, targets: target("24") }),
      ],
    });
    expect(nodeOf(document, "B88.21").achievement).toBe(5_000);
  });
});

describe("an objective that can be assessed in part", () => {
  it("is scored on what remains, and says which share that is and why [P-PARTIAL]", () => {
    const result = nodeOf(documentOf(report), "D88.03");
    expect(result).toMatchObject({
      achievement: 10_000,
      light: "in-line",
      coverage: 10_000,
      assessable: 5_000,
    });
    expect(result.counts).toEqual({ measured: 1, missing: 0, notDue: 0, notAssessable: 1 });
    expect(result.steps[1]).toMatchObject({
      of: { nodeId: "regolamento" },
      achievement: null,
      left: { standing: "not-assessable", reason: REASON },
    });
    expect(nodeOf(documentOf(report), "regolamento").steps).toEqual([
      { kind: "left", standing: "not-assessable", reason: REASON },
    ]);
  });

  it("passes the share on to what stands above it, card included [P-PARTIAL]", () => {
    const cardId = "PO2" as CardId;
    const document = documentOf({
      ...report,
      cards: [card("PO2")],
      cardObjectives: [
        cardObjective("PO2_1", { cardId, weight: hundredths(6_000), nodeId: "D88.03" as never }),
        cardObjective("PO2_2", { cardId, weight: hundredths(4_000) }),
      ],
      uses: [
        ...report.uses,
        use("Card", onCard("PO2_2"), { indicatorId: "Eventi" as never, targets: target("5") }),
      ],
    });
    expect(nodeOf(document, "x88")).toMatchObject({ achievement: 10_000, assessable: 7_500 });
    expect(evaluated(document).cards[0]).toMatchObject({ achievement: 10_000, assessable: 7_000 });
  });
});

describe("checkPlan on parts", () => {
  const issuesOf = (nodes: readonly ReturnType<typeof node>[]) => {
    const document = documentOf({ ...report, nodes, uses: [] });
    const version = document.plans[0]?.versions[0] as PlanVersion;
    return checkPlan({ ...document, version, options: DEFAULT_SYSTEM_2021 });
  };

  it("finds nothing where parts make up objectives", () => {
    expect(issuesOf(report.nodes)).toEqual([]);
  });

  it("finds a part outside of an objective, and a node below a part [R5.1-composite]", () => {
    const misplaced = issuesOf([
      node("A", { kind: "area" }),
      node("in-area", { kind: "part", ...under("A") }),
      node("O", { ...under("A") }),
      node("in-objective", { kind: "part", ...under("O") }),
      node("below-part", { ...under("in-objective") }),
    ]);
    expect(misplaced.map(({ code, place }) => [code, place])).toEqual([
      ["part-misplaced", { kind: "node", nodeId: "in-area" }],
      ["part-misplaced", { kind: "node", nodeId: "below-part" }],
    ]);
  });

  it("wants weights for indicators and parts of an objective together, or for none [C-W100]", () => {
    const [first, second] = deskParts([60, null]);
    const issues = issuesOf([node("B88.21"), first, second].filter((each) => each !== undefined));
    expect(issues).toEqual([
      {
        code: "weights-incomplete",
        facts: { without: 1, siblings: 2 },
        place: { kind: "node", nodeId: "B88.21" },
      },
    ]);
  });
});

import { describe, expect, it } from "vitest";
import type { Evaluation, NodeResult, UseResult } from "./evaluation.ts";
import { evaluate } from "./evaluate.ts";
import type { CardId, IndicatorId } from "../quantity/id.ts";
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
  over,
  questionOf,
  read,
  target,
  under,
  use,
} from "./testing/small-body.ts";

/** Mediation in the first quadrimestre: one measure feeds two indicators, an objective, an area and the body. */
const body = documentOf({
  measures: [measure("Med_Conc"), measure("FTE", { accumulation: "latest", unit: "FTE" })],
  indicators: [
    indicator("N_MedGestite", read("Med_Conc")),
    indicator("C2.7.2_02", over(read("Med_Conc"), read("FTE")), { kind: "mean" }),
  ],
  nodes: [
    node("A3", { kind: "area" }),
    node("3.2", { kind: "strategic", ...under("A3") }),
    node("3.2.1", under("3.2")),
  ],
  uses: [
    use("N_MedGestite", onNode("3.2.1"), { targets: target("100") }),
    use("C2.7.2_02", onNode("3.2"), { targets: target("70") }),
  ],
  entries: [entry(1, "Med_Conc 2021-Q1", "38"), entry(2, "FTE 2021-Q1", "0.8")],
});

const evaluated = (document = body): Evaluation => {
  const result = evaluate(document, questionOf("2021-Q1", "2021-05-15"));
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};
const useOf = (id: string): UseResult | undefined => evaluated().uses.find(({ useId }) => useId === id);
const nodeOf = (id: string): NodeResult | undefined => evaluated().nodes.find(({ nodeId }) => nodeId === id);

describe("evaluate", () => {
  it("carries one recorded value to every indicator that reads it", () => {
    expect(useOf("C2.7.2_02")?.outcome).toEqual({ kind: "number", number: 47.5 });
    expect(useOf("N_MedGestite")?.outcome).toEqual({ kind: "number", number: 38 });
  });

  it("compares a mean with the whole target and a count with its share of the year", () => {
    expect(useOf("C2.7.2_02")?.achievement).toBe(6_786);
    expect(useOf("N_MedGestite")?.target).toEqual({ kind: "number", number: "33.33" });
    expect(useOf("N_MedGestite")?.achievement).toBe(10_000);
  });

  it("measures a strategic objective by its own indicators, an area by its objectives, the body by its areas [P-T1c]", () => {
    expect(nodeOf("3.2.1")?.achievement).toBe(10_000);
    expect(nodeOf("3.2")?.achievement).toBe(6_786);
    expect(nodeOf("A3")?.achievement).toBe(6_786);
    expect(evaluated().body.achievement).toBe(6_786);
  });

  it("counts the indicators of a card's objective alike where they have no weights [R6-equal]", () => {
    const objective = cardObjective("PO3_1", { cardId: "PO3" as CardId });
    const mediations = (id: string, goal: string) =>
      use(id, onCard("PO3_1"), { indicatorId: "N_MedGestite" as IndicatorId, targets: target(goal) });
    const held = documentOf({
      ...body,
      cards: [card("PO3")],
      cardObjectives: [objective],
      uses: [mediations("a", "228"), mediations("b", "100")],
    });
    const { uses, cardObjectives } = evaluated(held);
    expect(uses.map(({ achievement }) => achievement)).toEqual([5_000, 10_000]);
    expect(cardObjectives[0]?.achievement).toBe(7_500);
  });
});

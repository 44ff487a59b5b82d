import { describe, expect, it } from "vitest";
import type { CardObjectiveId, NodeId, UnitId } from "../quantity/id.ts";
import { evaluate } from "./evaluate.ts";
import type { Evaluation } from "./evaluation.ts";
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
  questionOf,
  read,
  target,
  under,
  use,
  type SmallBody,
} from "./testing/small-body.ts";

const evaluated = (body: SmallBody, period = "2021"): Evaluation => {
  const done = evaluate(documentOf(body), questionOf(period, "2022-02-01"));
  if (!done.ok) throw new Error(done.problem.code);
  return done.value;
};

const yearly = (id: string, about = {}) => measure(id, { frequency: "year", ...about });

describe("the measures of an evaluation", () => {
  const scopes = (body: SmallBody) =>
    evaluated(body).measures.map(({ measureId, unitId }) => [measureId, unitId]);

  it("are in the order of their ids: the body's value, and each unit's where units collect", () => {
    const measures = [
      yearly("b"),
      yearly("a", { collectedBy: "unit", unitRule: "sum", unitIds: ["u2", "u1"] as UnitId[] }),
    ];
    expect(scopes({ measures })).toEqual([
      ["a", null],
      ["a", "u1"],
      ["a", "u2"],
      ["b", null],
    ]);
  });

  it("are told of a unit that only the plan asks for as well, and of each unit once", () => {
    const measures = [yearly("a", { collectedBy: "unit", unitRule: "sum", unitIds: ["u1"] as UnitId[] })];
    const asking = (id: string, unit: string | null) =>
      use(id, onNode("1"), { perimeterUnitId: unit as UnitId | null });
    const body = {
      measures,
      indicators: ["A", "B", "C"].map((id) => indicator(id, read("a"))),
      nodes: [node("1")],
      uses: [asking("A", "u9"), asking("B", "u1"), asking("C", null)],
    };
    expect(scopes(body)).toEqual([
      ["a", null],
      ["a", "u1"],
      ["a", "u9"],
    ]);
  });

  it("are told of the body alone where the body collects, whatever unit the plan asks for", () => {
    const body = {
      measures: [yearly("a")],
      indicators: [indicator("A", read("a"))],
      nodes: [node("1")],
      uses: [use("A", onNode("1"), { perimeterUnitId: "u9" as UnitId })],
    };
    expect(scopes(body)).toEqual([["a", null]]);
  });
});

describe("what the cards of an evaluation count", () => {
  /** A measured and a missing indicator on the tree; on the card one measured, and an objective that stands on the tree. */
  const body: SmallBody = {
    measures: [yearly("a"), yearly("b")],
    indicators: ["A", "B", "C"].map((id) => indicator(id, read(id === "B" ? "b" : "a"))),
    nodes: [node("1", { kind: "area" }), node("1.1", under("1"))],
    uses: [
      use("A", onNode("1.1"), { targets: target("40") }),
      use("B", onNode("1.1"), { targets: target("40"), order: 2 }),
      use("C", onCard("own"), { targets: target("20") }),
    ],
    cards: [card("k2"), card("k1")],
    cardObjectives: [
      cardObjective("own", { cardId: card("k1").id, nodeId: "1.1" as NodeId }),
      cardObjective("tree", { cardId: card("k1").id, nodeId: "1.1" as NodeId }),
      cardObjective("empty", { cardId: card("k2").id, nodeId: null }),
    ],
    entries: [entry(1, "a 2021", "30")],
  };
  const { cards, cardObjectives, nodes } = evaluated(body);
  const NOTHING = { measured: 0, missing: 0, notDue: 0, notAssessable: 0 };

  const countsOf = (id: string) =>
    cardObjectives.find(({ cardObjectiveId }) => cardObjectiveId === (id as CardObjectiveId))?.counts;

  it("is an objective's own indicators where it has any", () => {
    expect(countsOf("own")).toEqual({ ...NOTHING, measured: 1 });
  });

  it("is what the objective of the tree counts where it stands on one", () => {
    expect(countsOf("tree")).toEqual({ ...NOTHING, measured: 1, missing: 1 });
    expect(nodes.find(({ nodeId }) => nodeId === "1.1")?.counts).toEqual(countsOf("tree"));
  });

  it("is nothing for an objective with neither", () => {
    expect(countsOf("empty")).toEqual(NOTHING);
  });

  it("adds up over the objectives of the one card, and cards are in the order of their ids", () => {
    expect(cards.map(({ cardId, counts }) => [cardId, counts])).toEqual([
      ["k1", { ...NOTHING, measured: 2, missing: 1 }],
      ["k2", NOTHING],
    ]);
  });

  it("are in the order of their ids, as nodes and indicators are", () => {
    expect(cardObjectives.map(({ cardObjectiveId }) => cardObjectiveId)).toEqual(["empty", "own", "tree"]);
  });
});

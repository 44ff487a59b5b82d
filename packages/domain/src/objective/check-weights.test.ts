import { describe, expect, it } from "vitest";
import { hundredths } from "../quantity/hundredths.ts";
import type { CardId } from "../quantity/id.ts";
import { weightIssues } from "./check-weights.ts";
import type { PlanVersion } from "./document.ts";
import { outlineOf } from "./outline.ts";
import {
  card,
  cardObjective,
  documentOf,
  node,
  onCard,
  onNode,
  under,
  use,
  type SmallBody,
} from "./testing/small-body.ts";

const issuesOf = (body: SmallBody) =>
  weightIssues(outlineOf(documentOf(body).plans[0]?.versions[0] as PlanVersion));

const half = { weight: hundredths(5_000) };
const incomplete = (without: number, siblings: number, place: object) => [
  { code: "weights-incomplete", facts: { without, siblings }, place },
];

describe("the weights of a plan", () => {
  it("are asked for by areas at the body, and say how many of them lack one", () => {
    const nodes = [node("1", half), node("2"), node("3", half)];
    expect(issuesOf({ nodes })).toEqual(incomplete(1, 3, { kind: "body" }));
  });

  it("are asked for by child objectives at the node above them", () => {
    const nodes = [node("1"), node("1.1", { ...under("1"), ...half }), node("1.2", under("1"))];
    expect(issuesOf({ nodes })).toEqual(incomplete(1, 2, { kind: "node", nodeId: "1" }));
  });

  it("are asked for by indicators and parts of an objective together", () => {
    const nodes = [node("1"), node("1.a", { kind: "part", ...under("1"), ...half })];
    const uses = [use("I", onNode("1")), use("J", onNode("1"))];
    expect(issuesOf({ nodes, uses })).toEqual(incomplete(2, 3, { kind: "node", nodeId: "1" }));
  });

  it("are asked for by the indicators of a card's objective at the card", () => {
    const body = {
      cards: [card("SG")],
      cardObjectives: [cardObjective("SG_1", { cardId: "SG" as CardId })],
      uses: [use("I", onCard("SG_1"), half), use("J", onCard("SG_1")), use("K", onCard("SG_1"))],
    };
    expect(issuesOf(body)).toEqual(incomplete(2, 3, { kind: "card", cardId: "SG" }));
  });

  it("are complete where all siblings have one, whatever they make together, and where none has", () => {
    const uses = [use("I", onNode("1"), half), use("J", onNode("1"), { weight: hundredths(1_000) })];
    expect(issuesOf({ nodes: [node("1"), node("2")], uses })).toEqual([]);
  });

  it("are summed for each card alone [C-W100]", () => {
    const cards = [card("SG"), card("PO1"), card("PO2")];
    const cardObjectives = [
      cardObjective("SG_1", { cardId: "SG" as CardId }),
      cardObjective("PO1_1", { cardId: "PO1" as CardId, ...half }),
      cardObjective("PO1_2", { cardId: "PO1" as CardId, weight: hundredths(5_001) }),
    ];
    expect(issuesOf({ cards, cardObjectives })).toEqual([
      { code: "card-weights", facts: { total: 10_001 }, place: { kind: "card", cardId: "PO1" } },
      { code: "card-weights", facts: { total: 0 }, place: { kind: "card", cardId: "PO2" } },
    ]);
  });
});

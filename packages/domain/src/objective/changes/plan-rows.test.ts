import { describe, expect, it } from "vitest";
import { hundredths } from "../../quantity/hundredths.ts";
import type { CardId, NodeId, UnitId, UseId } from "../../quantity/id.ts";
import type { PlanVersion } from "../document.ts";
import { outlineOf, type Outline } from "../outline.ts";
import {
  card,
  cardObjective,
  documentOf,
  node,
  onCard,
  onNode,
  target,
  under,
  use,
  type SmallBody,
} from "../testing/small-body.ts";
import { planDifferences } from "./plan-rows.ts";

type Rows = Pick<SmallBody, "nodes" | "uses" | "cardObjectives">;

const outline = (rows: Rows): Outline =>
  outlineOf(documentOf({ cards: [card("SG"), card("PO")], ...rows }).plans[0]?.versions[0] as PlanVersion);

/** What two plans say differently: "use I target: use I", the figures it reaches of itself last. */
const between = (before: Rows, after: Rows): readonly string[] =>
  planDifferences(outline(before), outline(after)).map(({ of, aspect, reaches }) => {
    const [, id] = Object.values(of);
    return `${of.kind} ${id} ${aspect}: ${reaches.join(", ")}`;
  });

const half = { weight: hundredths(5_000) };
const based = { basedOnUseId: "I" as UseId };
const [sg, po] = [{ cardId: "SG" as CardId }, { cardId: "PO" as CardId }];

describe("what two versions of a plan say differently", () => {
  it("leads the weight of a node to what the node is part of: another node, or the body", () => {
    const before = { nodes: [node("1"), node("1.1", under("1"))] };
    expect(between(before, { nodes: [node("1", half), node("1.1", under("1"))] })).toEqual([
      "node 1 weight: body",
    ]);
    expect(between(before, { nodes: [node("1"), node("1.1", { ...under("1"), ...half })] })).toEqual([
      "node 1.1 weight: node 1",
    ]);
  });

  it("leads a node that moves to itself, to where it was and to where it is", () => {
    const rest = [node("1"), node("2")];
    expect(
      between({ nodes: [...rest, node("1.1", under("1"))] }, { nodes: [...rest, node("1.1", under("2"))] }),
    ).toEqual(["node 1.1 place: node 1.1, node 1, node 2"]);
  });

  it("leads what is new or gone to itself and to what it is part of, and to nothing else", () => {
    const [without, having] = [{ nodes: [node("1")] }, { nodes: [node("1"), node("1.1", under("1"))] }];
    expect(between(without, having)).toEqual(["node 1.1 added: node 1.1, node 1"]);
    expect(between(having, without)).toEqual(["node 1.1 removed: node 1.1, node 1"]);
  });

  it("leads the target, scope and definition of an indicator to it alone", () => {
    const before = { uses: [use("I", onNode("1"), { targets: target("10") })] };
    const unit = "u" as UnitId;
    const after = (about: object) => ({ uses: [use("I", onNode("1"), { targets: target("10"), ...about })] });
    expect(between(before, after({ targets: target("11") }))).toEqual(["use I target: use I"]);
    expect(between(before, after({ perimeterUnitId: unit }))).toEqual(["use I perimeter: use I"]);
    expect(between(before, after({ indicatorVersion: 2 }))).toEqual(["use I definition: use I"]);
    expect(between(before, after({ order: 2, responsibleUnitId: unit }))).toEqual([]);
  });

  it("leads the weight of a card's indicator to the objective of the card", () => {
    const uses = (about: object) => ({ uses: [use("C", onCard("SG_1"), about)] });
    expect(between(uses({}), uses(half))).toEqual(["use C weight: card-objective SG_1"]);
  });

  it("leads another target of the tree also to the indicator of a card that has none of its own", () => {
    const uses = (wanted: string, own: object) => ({
      uses: [
        use("I", onNode("1"), { targets: target(wanted) }),
        use("C", onCard("SG_1"), { ...based, ...own }),
      ],
    });
    expect(between(uses("10", {}), uses("11", {}))).toEqual(["use I target: use I", "use C target: use C"]);
    const own = { targets: target("5") };
    expect(between(uses("10", own), uses("11", own))).toEqual(["use I target: use I"]);
  });

  it("leads another definition of the tree also to the indicator of a card that stands on it", () => {
    const uses = (indicatorVersion: number, about: object = based) => ({
      uses: [use("I", onNode("1"), { indicatorVersion }), use("C", onCard("SG_1"), about)],
    });
    expect(between(uses(1), uses(2))).toEqual(["use I definition: use I", "use C definition: use C"]);
    expect(between(uses(1, {}), uses(2, {}))).toEqual(["use I definition: use I"]);
  });

  it("tells of an objective of a card its weight, its card, and which objective of the tree it is", () => {
    const having = (about: Parameters<typeof cardObjective>[1]) => ({
      cardObjectives: [cardObjective("O", about)],
    });
    const before = having(sg);
    expect(between(before, having({ ...sg, ...half }))).toEqual(["card-objective O weight: card SG"]);
    expect(between(before, having(po))).toEqual([
      "card-objective O place: card-objective O, card SG, card PO",
    ]);
    expect(between(before, having({ ...sg, nodeId: "1" as NodeId }))).toEqual([
      "card-objective O definition: card-objective O",
    ]);
  });
});

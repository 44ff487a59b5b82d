import {
  card,
  cardObjective,
  node,
  onCard,
  onNode,
  target,
  under,
  use,
} from "../../objective/testing/small-body.ts";
import type { IndicatorUse } from "../../objective/tree.ts";
import type { TargetValue } from "../../indicator/indicator.ts";
import type { Decimal } from "../../quantity/decimal.ts";
import type { CardId, NodeId, UnitId } from "../../quantity/id.ts";
import type { PlanContent } from "../content.ts";
import type { EditFrame } from "../edit-frame.ts";

/** A plan with two areas, three objectives, three indicators and a card that refers to one of them. */
export const smallPlan: PlanContent = {
  nodes: [
    node("A", { kind: "area", order: 1 }),
    node("B", { kind: "area", order: 2 }),
    node("A1", { kind: "strategic", ...under("A"), order: 1, unitIds: ["u1" as UnitId] }),
    node("A1.1", { ...under("A1"), order: 1 }),
    node("A1.2", { ...under("A1"), order: 2 }),
    node("A1.3", { ...under("A1"), order: 3 }),
  ],
  uses: [
    use("i1", onNode("A1"), { targets: target("10") }),
    use("i2", onNode("A1.1"), { targets: target("20") }),
    use("i3", onCard("o1"), { basedOnUseId: "i2" as IndicatorUse["id"], targets: target("20") }),
  ],
  cards: [card("c1"), { ...card("c2"), order: 2 }],
  cardObjectives: [cardObjective("o1", { cardId: "c1" as CardId, nodeId: "A1.1" as NodeId })],
};

export const frame: EditFrame = {
  base: smallPlan,
  unitIds: new Set(["u1", "u2"]),
  indicators: ["i1", "i2", "i3", "i4"].flatMap((id) => [
    { id, version: 1, direction: ">=" as const },
    { id, version: 2, direction: id === "i4" ? ("by" as const) : (">=" as const) },
  ]),
  commonLibraries: [],
};

/** A number to reach. */
export const number = (text: string): TargetValue => ({ kind: "number", number: text as Decimal });

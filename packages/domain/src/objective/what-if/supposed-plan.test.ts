import { describe, expect, it } from "vitest";
import { hundredths } from "../../quantity/hundredths.ts";
import type { CardId, CardObjectiveId, NodeId, UseId } from "../../quantity/id.ts";
import type { PeriodCode } from "../../quantity/period.ts";
import type { PlanVersion } from "../document.ts";
import { card, cardObjective, documentOf, node, onNode, target, use } from "../testing/small-body.ts";
import type { Assumption } from "./assumption.ts";
import { supposedPlan } from "./supposed-plan.ts";

type OfPlan = Parameters<typeof supposedPlan>[1];

const version = documentOf({
  nodes: [node("1", { weight: hundredths(4_000) }), node("2", { weight: hundredths(6_000) })],
  uses: [
    use("I", onNode("1"), { weight: hundredths(3_000), targets: target("10") }),
    use("J", onNode("1"), { weight: hundredths(7_000), targets: target("20") }),
  ],
  cards: [card("SG")],
  cardObjectives: [
    cardObjective("SG_1", { cardId: "SG" as CardId, weight: hundredths(2_500) }),
    cardObjective("SG_2", { cardId: "SG" as CardId, weight: hundredths(7_500) }),
  ],
}).plans[0]?.versions[0] as PlanVersion;

const supposed = (assumption: OfPlan): PlanVersion => {
  const done = supposedPlan(version, assumption);
  if (!done.ok) throw new Error(done.problem.code);
  return done.value;
};

const ofNode = { kind: "node", nodeId: "1" as NodeId } as const;
const ofUse = { kind: "use", useId: "I" as UseId } as const;
const ofRow = { kind: "card-objective", cardObjectiveId: "SG_1" as CardObjectiveId } as const;
const weighing = (of: Extract<Assumption, { kind: "weight" }>["of"], weight: number | null): PlanVersion =>
  supposed({ kind: "weight", of, weight: weight === null ? null : hundredths(weight) });

const [first, second] = version.nodes;
const [one, other] = version.uses;
const [row, next] = version.cardObjectives;

describe("a plan with one thing of it supposed to be otherwise", () => {
  it("gives one node another weight, and leaves all else as the plan says", () => {
    expect(weighing(ofNode, 9_000)).toEqual({ ...version, nodes: [{ ...first, weight: 9_000 }, second] });
    expect(weighing(ofNode, null).nodes[0]).toEqual({ ...first, weight: null });
  });

  it("strikes a node out without touching its weight", () => {
    const struck = supposed({ kind: "standing", of: ofNode, standing: "struck-out" });
    expect(struck).toEqual({ ...version, nodes: [{ ...first, standing: "struck-out" }, second] });
  });

  it("has no target for a node: the plan stays as it is", () => {
    const goal = { period: "2021", value: { kind: "number", number: "50" } };
    expect(supposed({ kind: "target", of: ofNode as never, target: goal as never })).toEqual(version);
  });

  it("gives one indicator another weight or standing", () => {
    expect(weighing(ofUse, 1_500)).toEqual({ ...version, uses: [{ ...one, weight: 1_500 }, other] });
    const left = supposed({ kind: "standing", of: ofUse, standing: "not-assessable" });
    expect(left).toEqual({ ...version, uses: [{ ...one, standing: "not-assessable" }, other] });
  });

  it("replaces the target of the period it speaks of, and keeps those of other periods", () => {
    const later = { period: "2022" as PeriodCode, value: { kind: "number", number: "15" } } as never;
    const again = { period: "2021" as PeriodCode, value: { kind: "number", number: "12" } } as never;
    expect(supposed({ kind: "target", of: ofUse, target: later }).uses).toEqual([
      { ...one, targets: [...target("10"), later] },
      other,
    ]);
    expect(supposed({ kind: "target", of: ofUse, target: again }).uses[0]?.targets).toEqual([again]);
  });

  it("gives one objective of a card another weight", () => {
    expect(weighing(ofRow, 5_000)).toEqual({ ...version, cardObjectives: [{ ...row, weight: 5_000 }, next] });
  });

  it("lets the objective of a card keep its weight where none is supposed, and has no standing for it", () => {
    expect(weighing(ofRow, null)).toEqual(version);
    const standing = { kind: "standing", of: ofRow as never, standing: "struck-out" } as const;
    expect(supposed(standing)).toEqual(version);
  });

  it("refuses what the plan does not hold, and says what it was", () => {
    const nowhere = [
      { kind: "node", nodeId: "9" as NodeId },
      { kind: "use", useId: "9" as UseId },
      { kind: "card-objective", cardObjectiveId: "9" as CardObjectiveId },
    ] as const;
    for (const of of nowhere)
      expect(supposedPlan(version, { kind: "weight", of, weight: null })).toEqual({
        ok: false,
        problem: { code: "not-in-the-plan", facts: { id: "9" } },
      });
  });
});

import { describe, expect, it } from "vitest";
import { node, target, under } from "../objective/testing/small-body.ts";
import type { Hundredths } from "../quantity/hundredths.ts";
import type { NodeId, UseId } from "../quantity/id.ts";
import type { PeriodCode } from "../quantity/period.ts";
import { applyEdits } from "./apply-edit.ts";
import { cardEffects } from "./card-effects.ts";
import type { PlanContent } from "./content.ts";
import { differencesOf } from "./difference.ts";
import type { PlanEdit } from "./edit.ts";
import { number, smallPlan } from "./testing/small-plan.ts";

const told = (after: PlanContent) =>
  differencesOf(smallPlan, after).map(({ id, change, fields }) => ({
    id,
    change,
    fields: fields.map(({ field }) => field),
  }));
const weigh = (id: string): PlanEdit => ({
  ...{ kind: "set", entity: "node", id: id as NodeId },
  fields: { weight: 4000 as Hundredths },
});

describe("differencesOf", () => {
  it("finds nothing between a plan and itself in another order", () => {
    const shuffled = { ...smallPlan, nodes: smallPlan.nodes.toReversed(), uses: smallPlan.uses.toReversed() };
    expect(told(shuffled)).toEqual([]);
  });

  it("tells what was added, removed, struck out and changed, field by field [150/2009-6]", () => {
    const after = applyEdits(smallPlan, [
      { kind: "add", entity: "node", value: node("A1.4", { ...under("A1"), order: 4 }) },
      { kind: "remove", entity: "node", id: "A1.3" },
      { kind: "set-standing", entity: "node", id: "A1.2", standing: "struck-out", reason: "cassato" },
      weigh("A1.1"),
    ]);
    expect(told(after)).toEqual([
      { id: "A1.1", change: "changed", fields: ["weight"] },
      { id: "A1.2", change: "struck-out", fields: ["standing", "standingReason"] },
      { id: "A1.4", change: "added", fields: [] },
      { id: "A1.3", change: "removed", fields: [] },
    ]);
  });

  it("tells one thing brought to the top as one move, and another parent as a changed field", () => {
    const first = applyEdits(smallPlan, [
      { kind: "move", entity: "node", id: "A1.3", into: "A1", before: "A1.1" },
    ]);
    expect(told(first)).toEqual([{ id: "A1.3", change: "moved", fields: [] }]);
    const elsewhere = applyEdits(smallPlan, [
      { kind: "move", entity: "node", id: "A1", into: "B", before: null },
    ]);
    expect(told(elsewhere)).toEqual([{ id: "A1", change: "changed", fields: ["parentId"] }]);
  });

  it("gives each field its value before and after", () => {
    const period = "2021" as PeriodCode;
    const value = number("25");
    const after = applyEdits(smallPlan, [
      { kind: "set-targets", cells: [{ useId: "i2" as UseId, period, value }] },
    ]);
    expect(differencesOf(smallPlan, after)[0]?.fields).toEqual([
      { field: "targets", before: target("20"), after: target("25") },
    ]);
  });
});

describe("cardEffects", () => {
  it("finds what changes on a card and what changes in the tree it refers to", () => {
    const after = applyEdits(smallPlan, [
      weigh("A1.1"),
      weigh("A1.2"),
      { kind: "set", entity: "card-objective", id: "o1" as never, fields: { title: "Altro" } },
    ]);
    const [effect, ...others] = cardEffects(smallPlan, after, differencesOf(smallPlan, after));
    expect(others).toEqual([]);
    expect(effect?.cardId).toBe("c1");
    expect(effect?.own.map(({ id }) => id)).toEqual(["o1"]);
    expect(effect?.through.map(({ id }) => id)).toEqual(["A1.1"]);
  });
});

import { describe, expect, it } from "vitest";
import type { UnitId } from "../quantity/id.ts";
import type { PlanContent } from "./content.ts";
import { openPostsOf, withSuccessors } from "./successors.ts";
import { smallPlan } from "./testing/small-plan.ts";

const [gone, held, next] = ["gone", "held", "next"] as unknown as readonly [UnitId, UnitId, UnitId];

const plan: PlanContent = {
  ...smallPlan,
  nodes: smallPlan.nodes.map((node) => ({ ...node, unitIds: [gone, next] })),
  uses: smallPlan.uses.map((use) => ({ ...use, responsibleUnitId: held, perimeterUnitId: null })),
  cards: smallPlan.cards.map((card) => ({ ...card, unitId: gone })),
};

describe("the posts that are open in the new year", () => {
  it("are units that are no more and those held for the time being, the most named first [J01]", () => {
    const stands = { unitIds: new Set([held, next]), adInterimIds: new Set([held]) };
    expect(openPostsOf(plan, stands)).toEqual(
      [
        { unitId: gone, why: "ended", places: plan.nodes.length + plan.cards.length },
        { unitId: held, why: "ad-interim", places: plan.uses.length },
      ].toSorted((a, b) => b.places - a.places),
    );
  });

  it("are none where every unit the plan names stands under a head of its own", () => {
    expect(openPostsOf(plan, { unitIds: new Set([gone, held, next]), adInterimIds: new Set() })).toEqual([]);
  });
});

describe("a successor", () => {
  it("takes the place everywhere, and once where it stood already [J01]", () => {
    const after = withSuccessors(plan, new Map([[gone, next]]));
    expect(after.nodes.map(({ unitIds }) => unitIds)).toEqual(plan.nodes.map(() => [next]));
    expect(after.cards.map(({ unitId }) => unitId)).toEqual(plan.cards.map(() => next));
    expect(after.uses).toEqual(plan.uses);
  });
});

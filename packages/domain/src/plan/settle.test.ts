import { describe, expect, it } from "vitest";
import type { Target } from "../indicator/indicator.ts";
import { differencesOf } from "./difference.ts";
import type { PlanContent } from "./content.ts";
import { settle } from "./settle.ts";
import { number, smallPlan } from "./testing/small-plan.ts";

type Change = { readonly title?: string; readonly description?: string };

const withNode = (plan: PlanContent, code: string, change: Change): PlanContent => ({
  ...plan,
  nodes: plan.nodes.map((node) => (node.code === code ? { ...node, ...change } : node)),
});

const withTargets = (plan: PlanContent, targets: readonly (readonly [string, string])[]): PlanContent => ({
  ...plan,
  uses: plan.uses.map((use) =>
    use.id === ("i1" as typeof use.id)
      ? {
          ...use,
          targets: targets.map(([period, text]) => ({
            period: period as Target["period"],
            value: number(text),
          })),
        }
      : use,
  ),
});

const told = (ours: PlanContent, theirs: PlanContent) => {
  const { content, contested } = settle({ base: smallPlan, ours, theirs });
  const fields = (before: PlanContent, after: PlanContent) =>
    differencesOf(before, after).flatMap((each) =>
      each.fields.map(({ field, after: now }) => [each.id, field, now]),
    );
  return { changes: fields(ours, content), conflicts: fields(content, contested) };
};

describe("settle", () => {
  const [node] = smallPlan.nodes;
  const id = node?.id;

  it("takes what the file alone changed", () => {
    expect(told(smallPlan, withNode(smallPlan, "A", { title: "Mio" }))).toEqual({
      changes: [[id, "title", "Mio"]],
      conflicts: [],
    });
  });

  it("does not undo what was changed here and the file only carries along", () => {
    const ours = withNode(smallPlan, "A", { title: "Loro" });
    expect(told(ours, smallPlan)).toEqual({ changes: [], conflicts: [] });
    const other = withNode(smallPlan, "A", { description: "dal file" });
    expect(told(ours, other)).toEqual({ changes: [[id, "description", "dal file"]], conflicts: [] });
  });

  it("tells what both changed to different things, and nothing where they agree", () => {
    const ours = withNode(smallPlan, "A", { title: "Loro" });
    expect(told(ours, withNode(smallPlan, "A", { title: "Mio" }))).toEqual({
      changes: [],
      conflicts: [[id, "title", "Mio"]],
    });
    expect(told(ours, ours)).toEqual({ changes: [], conflicts: [] });
  });

  it("sets targets of different years beside each other", () => {
    const [use] = smallPlan.uses;
    const first = use?.targets[0]?.period ?? "";
    const ours = withTargets(smallPlan, [[first, "11"]]);
    const theirs = withTargets(smallPlan, [
      [first, "10"],
      ["2030", "12"],
    ]);
    const { content } = settle({ base: smallPlan, ours, theirs });
    expect(content.uses[0]?.targets.map(({ period, value }) => [period, value])).toEqual([
      [first, number("11")],
      ["2030", number("12")],
    ]);
    expect(told(ours, withTargets(smallPlan, [[first, "12"]])).conflicts).toHaveLength(1);
  });

  it("leaves away what was taken away here, and takes what the file adds", () => {
    const ours = { ...smallPlan, uses: smallPlan.uses.slice(1) };
    const added = { ...smallPlan.nodes[5], id: "new", code: "A1.4" } as PlanContent["nodes"][number];
    const { content } = settle({
      base: smallPlan,
      ours,
      theirs: { ...smallPlan, nodes: [...smallPlan.nodes, added] },
    });
    expect(content.uses).toEqual(ours.uses);
    expect(content.nodes.at(-1)).toEqual(added);
  });
});

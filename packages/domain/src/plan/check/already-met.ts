import type { PlanNode } from "../../objective/tree.ts";
import { check } from "./check.ts";
import { hasReason, targetOf } from "./easier-targets.ts";
import type { Found } from "./finding.ts";
import { easierBy } from "./harder.ts";
import { count } from "../../quantity/said.ts";
import type { CheckScene } from "./scene.ts";

/** Objectives of which every indicator was at its target before the year began: they bring no improvement. */
export const alreadyMet = check({
  id: "C-MET",
  severity: "warning",
  source: "D.Lgs. 150/2009 art. 5 c. 2 lett. c",
  appliesTo: ["plan"],
  features: ["c"],
  find: (scene) => scene.activeNodes.flatMap((node) => foundIn(node, scene)),
});

const foundIn = (node: PlanNode, scene: CheckScene): readonly Found[] => {
  const uses = scene.activeUses.filter(({ holder }) => holder.kind === "node" && holder.nodeId === node.id);
  const met = uses.filter((use) => {
    const indicator = scene.indicatorOf(use);
    const target = targetOf(use, scene.year);
    const last = scene.lastResult(use);
    if (indicator === undefined || target === null || last === null) return false;
    const by = easierBy(target, last.value, indicator.direction);
    return by !== null && by >= 0;
  });
  const [first] = uses;
  if (first === undefined || met.length < uses.length || hasReason(first, scene)) return [];
  return [{ at: scene.at.node(node), says: "all-met", facts: { indicators: count(uses.length) } }];
};

import type { PlanNode } from "../../objective/tree.ts";
import { check } from "./check.ts";
import type { Found } from "./finding.ts";
import type { CheckScene } from "./scene.ts";

/** Objectives that serve no priority of the plan: hanging nowhere, or on a card and tied to no objective of the tree. */
export const relevant = check({
  id: "C-REL",
  severity: "warning",
  source: "D.Lgs. 150/2009 art. 5 c. 2 lett. a",
  appliesTo: ["plan", "card"],
  features: ["a"],
  find: (scene) => [
    ...scene.activeNodes.flatMap((node) => ofNode(node, scene)),
    ...scene.cardObjectives.flatMap((objective): readonly Found[] =>
      objective.nodeId === null
        ? [{ at: scene.at.cardObjective(objective), says: "card-not-linked", severity: "info" }]
        : [],
    ),
  ],
});

const ABOVE: Readonly<Record<string, readonly PlanNode["kind"][]>> = {
  strategic: ["area"],
  operational: ["strategic", "container", "operational"],
};

const ofNode = (node: PlanNode, scene: CheckScene): readonly Found[] => {
  const wanted = ABOVE[node.kind];
  if (wanted === undefined) return [];
  const parent = node.parentId === null ? undefined : scene.node(node.parentId);
  if (parent !== undefined && wanted.includes(parent.kind)) return [];
  return [{ at: scene.at.node(node), says: "hangs-nowhere" }];
};

import type { CardObjective, IndicatorUse, PlanNode } from "../../objective/tree.ts";
import type { PeriodCode } from "../../quantity/period.ts";
import { check } from "./check.ts";
import type { Found } from "./finding.ts";
import { count, text } from "../../quantity/said.ts";
import type { CheckScene } from "./scene.ts";

/** Objectives nobody could measure: without an indicator, or with one that has no target for the plan's year. */
export const measurable = check({
  id: "C-MEAS",
  severity: "error",
  source: "D.Lgs. 150/2009 art. 5 c. 2 lett. b",
  appliesTo: ["plan", "card"],
  features: ["b"],
  find: (scene) => [
    ...scene.activeNodes.flatMap((node) => ofNode(node, scene)),
    ...scene.cardObjectives.flatMap((objective) => ofCard(objective, scene)),
    ...scene.activeUses.flatMap((use) => withoutTarget(use, scene)),
  ],
});

const OBJECTIVES: ReadonlySet<string> = new Set(["strategic", "operational"]);

/** What lies below an objective measures it too. */
const ofNode = (node: PlanNode, { uses, nodes, at }: CheckScene): readonly Found[] => {
  if (!OBJECTIVES.has(node.kind)) return [];
  const own = uses.some(({ holder }) => holder.kind === "node" && holder.nodeId === node.id);
  const below = nodes.some(({ parentId, kind }) => parentId === node.id && kind !== "container");
  return own || below
    ? []
    : [{ at: at.node(node), says: "no-indicator", expected: count(1), actual: count(0) }];
};

const ofCard = (objective: CardObjective, { uses, at }: CheckScene): readonly Found[] =>
  uses.some(({ holder }) => holder.kind === "card-objective" && holder.cardObjectiveId === objective.id)
    ? []
    : [{ at: at.cardObjective(objective), says: "no-indicator", expected: count(1), actual: count(0) }];

/** A use on a card may leave its targets to the use of the tree it refers to. */
const withoutTarget = (use: IndicatorUse, { uses, year, at }: CheckScene): readonly Found[] => {
  const base = uses.find(({ id }) => id === use.basedOnUseId);
  const targets = use.targets.length === 0 ? (base?.targets ?? []) : use.targets;
  const ofYear = (period: PeriodCode): boolean => period.slice(0, 4) === String(year);
  if (targets.some(({ period }) => ofYear(period))) return [];
  return [{ at: at.use(use), says: "no-target", facts: { year: text(String(year)) } }];
};

import type { PlanNode } from "../../objective/tree.ts";
import { HUNDRED, hundredths, type Hundredths } from "../../quantity/hundredths.ts";
import { check } from "./check.ts";
import type { Found, Place } from "./finding.ts";
import type { MessageCode } from "./message-code.ts";
import { count, weight } from "../../quantity/said.ts";
import type { CheckScene } from "./scene.ts";

/** Siblings of which only some have a weight, or whose weights do not make 100,00. */
export const weightsOfSiblings = check({
  id: "C-WSUM",
  severity: "error",
  source: "SMVP; D.Lgs. 150/2009 art. 7",
  appliesTo: ["plan", "card"],
  find: (scene) => groupsOf(scene).flatMap(foundIn),
});

type Group = {
  readonly at: Place;
  readonly says: MessageCode;
  readonly weights: readonly (Hundredths | null)[];
};

const measured = ({ kind }: PlanNode): boolean => kind !== "container";

const groupsOf = (scene: CheckScene): readonly Group[] => {
  const { nodes, uses, cardObjectives, at } = scene;
  const children = [null, ...nodes].map((parent): Group => ({
    at: parent === null ? at.plan() : at.node(parent),
    says: "weights-of-children",
    weights: nodes
      .filter((node) => measured(node) && node.parentId === (parent?.id ?? null))
      .map(({ weight: own }) => own),
  }));
  const onNodes = nodes.map((node): Group => ({
    at: at.node(node),
    says: "weights-of-indicators",
    weights: uses.flatMap((use) =>
      use.holder.kind === "node" && use.holder.nodeId === node.id ? [use.weight] : [],
    ),
  }));
  const onCards = cardObjectives.map((objective): Group => ({
    at: at.cardObjective(objective),
    says: "weights-of-indicators",
    weights: uses.flatMap((use) =>
      use.holder.kind === "card-objective" && use.holder.cardObjectiveId === objective.id ? [use.weight] : [],
    ),
  }));
  return [...children, ...onNodes, ...onCards];
};

const foundIn = ({ at, says, weights }: Group): readonly Found[] => {
  const given = weights.flatMap((own) => own ?? []);
  if (given.length === 0) return [];
  const without = weights.length - given.length;
  const total = hundredths(given.reduce<number>((sum, own) => sum + own, 0));
  if (without > 0) {
    const facts = { without: count(without), all: count(weights.length) };
    return [{ at, says: "weights-missing", facts, expected: count(0), actual: count(without) }];
  }
  if (total === HUNDRED) return [];
  return [{ at, says, facts: { total: weight(total) }, expected: weight(HUNDRED), actual: weight(total) }];
};

import { dependenciesOf } from "../formula/dependencies.ts";
import {
  bodyComposition,
  cardComposition,
  cardObjectiveComposition,
  compositionOf,
  type Group,
} from "./composition.ts";
import type { ChildRef } from "./evaluation.ts";
import type { Vertex } from "./order.ts";
import { inPlanOrder } from "./outline.ts";
import type { Scene } from "./scene.ts";
import type { IndicatorUse, Standing } from "./tree.ts";

/** One figure to compute: an indicator at its place, or a mean of other figures. */
export type Task =
  | (Vertex & { readonly kind: "use"; readonly use: IndicatorUse })
  /** No groups: struck out or not assessable, nothing is rolled up for it. */
  | (Vertex & { readonly kind: "roll-up"; readonly groups: readonly Group[] | null });

export const BODY = "body";

/** The name of a figure among the tasks. */
export const keyOf = (ref: ChildRef | { readonly kind: "card"; readonly cardId: string }): string => {
  switch (ref.kind) {
    case "use":
      return `use ${ref.useId}`;
    case "node":
      return `node ${ref.nodeId}`;
    case "card-objective":
      return `card-objective ${ref.cardObjectiveId}`;
    case "card":
      return `card ${ref.cardId}`;
  }
};

/** Every figure of the plan with what it needs. Measures need nothing: they are read when first asked for. */
export const tasksOf = (scene: Scene): readonly Task[] => [
  ...useTasks(scene),
  ...nodeTasks(scene),
  ...cardTasks(scene),
  rollUpTask(BODY, bodyComposition(scene.outline), scene),
];

const useTasks = ({ outline, indicatorOf }: Scene): readonly Task[] =>
  [...outline.uses.values()].map((use) => ({
    kind: "use",
    key: keyOf({ kind: "use", useId: use.id }),
    needs: dependenciesOf(indicatorOf(use).formula).nodes.map((nodeId) => keyOf({ kind: "node", nodeId })),
    use,
  }));

const nodeTasks = (scene: Scene): readonly Task[] =>
  [...scene.outline.nodes.values()].map((node) => {
    const groups =
      node.standing === "active" ? compositionOf(node, scene.outline, scene.options.childObjectives) : null;
    return rollUpTask(keyOf({ kind: "node", nodeId: node.id }), groups, scene);
  });

const cardTasks = (scene: Scene): readonly Task[] => {
  const { cards, cardObjectives } = scene.outline.version;
  const objectives = cardObjectives.map((objective) => {
    const key = keyOf({ kind: "card-objective", cardObjectiveId: objective.id });
    return rollUpTask(key, cardObjectiveComposition(objective, scene.outline), scene);
  });
  const whole = cards.map(({ id }) => {
    const own = inPlanOrder(cardObjectives.filter(({ cardId }) => cardId === id));
    return rollUpTask(keyOf({ kind: "card", cardId: id }), cardComposition(own), scene);
  });
  return [...objectives, ...whole];
};

const rollUpTask = (key: string, groups: readonly Group[] | null, scene: Scene): Task => {
  const parts = (groups ?? []).flatMap((group) => group.parts.map(({ of }) => of));
  return {
    kind: "roll-up",
    key,
    needs: parts.filter((of) => standingOf(of, scene) === "active").map(keyOf),
    groups,
  };
};

/** Whether a part counts at all; a card's objective always does, and so does what the plan does not hold. */
export const standingOf = (of: ChildRef, { outline }: Scene): Standing => {
  if (of.kind === "card-objective") return "active";
  const row = of.kind === "use" ? outline.uses.get(of.useId) : outline.nodes.get(of.nodeId);
  return row?.standing ?? "active";
};

import { dependenciesOf } from "../formula/dependencies.ts";
import type { Formula } from "../formula/formula.ts";
import type { SystemOptions } from "../indicator/system.ts";
import type { IndicatorId, NodeId } from "../quantity/id.ts";
import {
  bodyComposition,
  cardComposition,
  cardObjectiveComposition,
  compositionOf,
  type Group,
} from "./composition.ts";
import type { ChildRef } from "./evaluation.ts";
import type { Vertex } from "./order.ts";
import { indicatorsBelow } from "./indicator-circles.ts";
import { inPlanOrder, nodesBelow, type Outline } from "./outline.ts";
import { leftFrom, type IndicatorUse, type Left, type Standing } from "./tree.ts";
import { targetFormulasOf } from "./use-targets.ts";

/** One figure to compute: an indicator at its place, or a mean of other figures. */
export type Task =
  | (Vertex & { readonly kind: "use"; readonly use: IndicatorUse })
  | (Vertex & { readonly kind: "roll-up" } & Made);

/** What a figure is rolled up from; no groups for what the plan lets leave, with the reason. */
export type Made =
  { readonly groups: readonly Group[]; readonly left: null } | { readonly groups: null; readonly left: Left };

export const BODY = "body";

/** What must be known to say what is made of what; values play no part. A use without a formula needs nothing. */
export type Frame = {
  readonly outline: Outline;
  readonly options: Pick<SystemOptions, "childObjectives">;
  readonly formulaOf: (use: IndicatorUse) => Formula | null;
  /** The formula of an indicator that another one names; `null` when nobody knows it. */
  readonly namedFormula: (indicatorId: IndicatorId) => Formula | null;
};

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
export const tasksOf = (frame: Frame): readonly Task[] => [
  ...useTasks(frame),
  ...nodeTasks(frame),
  ...cardTasks(frame),
  rollUpTask(BODY, { groups: bodyComposition(frame.outline), left: null }, frame),
];

const useTasks = (frame: Frame): readonly Task[] =>
  [...frame.outline.uses.values()].map((use) => {
    const own = frame.formulaOf(use);
    const formulas = [...(own === null ? [] : [own]), ...targetFormulasOf(use, frame.outline)];
    const nodes = new Set(formulas.flatMap((formula) => nodesReadBy(formula, frame)));
    const needs = [...nodes].map((nodeId) => keyOf({ kind: "node", nodeId }));
    return { kind: "use", key: keyOf({ kind: "use", useId: use.id }), needs, use };
  });

/** The nodes a formula reads itself, by level, and through the indicators it names. */
export const nodesReadBy = (
  formula: Formula,
  { outline, namedFormula }: Pick<Frame, "outline" | "namedFormula">,
): readonly NodeId[] => {
  const named = [...indicatorsBelow(formula, namedFormula)].flatMap((id) => namedFormula(id) ?? []);
  const read = [formula, ...named].map(dependenciesOf);
  return [
    ...new Set(
      read.flatMap(({ nodes, lists }) => [...nodes, ...lists.flatMap((list) => nodesBelow(outline, list))]),
    ),
  ];
};

const nodeTasks = (frame: Frame): readonly Task[] =>
  [...frame.outline.nodes.values()].map((node) => {
    const left = leftFrom(node);
    const made: Made =
      left === null
        ? { groups: compositionOf(node, frame.outline, frame.options.childObjectives), left }
        : { groups: null, left };
    return rollUpTask(keyOf({ kind: "node", nodeId: node.id }), made, frame);
  });

const cardTasks = (frame: Frame): readonly Task[] => {
  const { cards, cardObjectives } = frame.outline.version;
  const objectives = cardObjectives.map((objective) => {
    const key = keyOf({ kind: "card-objective", cardObjectiveId: objective.id });
    return rollUpTask(key, { groups: cardObjectiveComposition(objective, frame.outline), left: null }, frame);
  });
  const whole = cards.map(({ id }) => {
    const own = inPlanOrder(cardObjectives.filter(({ cardId }) => cardId === id));
    return rollUpTask(
      keyOf({ kind: "card", cardId: id }),
      { groups: cardComposition(own), left: null },
      frame,
    );
  });
  return [...objectives, ...whole];
};

const rollUpTask = (key: string, made: Made, frame: Frame): Task => {
  const parts = (made.groups ?? []).flatMap((group) => group.parts.map(({ of }) => of));
  return {
    kind: "roll-up",
    key,
    needs: parts.filter((of) => standingOf(of, frame) === "active").map(keyOf),
    ...made,
  };
};

/** Whether a part counts at all; a card's objective always does, and so does what the plan does not hold. */
export const standingOf = (of: ChildRef, frame: Pick<Frame, "outline">): Standing =>
  leftOf(of, frame)?.standing ?? "active";

/** Why a part does not count; `null` where it does. */
export const leftOf = (of: ChildRef, { outline }: Pick<Frame, "outline">): Left | null => {
  if (of.kind === "card-objective") return null;
  const row = of.kind === "use" ? outline.uses.get(of.useId) : outline.nodes.get(of.nodeId);
  return row === undefined ? null : leftFrom(row);
};

import type { PlanVersion } from "../objective/document.ts";
import type { Card, CardObjective, IndicatorUse, PlanNode } from "../objective/tree.ts";

/** What a version holds, without its number, state and acts: the part that a draft may change. */
export type PlanContent = Pick<PlanVersion, "nodes" | "uses" | "cards" | "cardObjectives">;

/** The kinds of things a plan is made of, with their types. */
export type PlanEntities = {
  readonly node: PlanNode;
  readonly use: IndicatorUse;
  readonly card: Card;
  readonly "card-objective": CardObjective;
};

export const PLAN_ENTITIES = ["node", "use", "card", "card-objective"] as const;
export type PlanEntity = (typeof PLAN_ENTITIES)[number];

/** A plan that nobody has written anything in yet. */
export const EMPTY_CONTENT: PlanContent = { nodes: [], uses: [], cards: [], cardObjectives: [] };

/** The part of a version that its hash is of and that differences compare. */
export const contentOf = ({ nodes, uses, cards, cardObjectives }: PlanContent): PlanContent => ({
  ...{ nodes, uses, cards, cardObjectives },
});

const LISTS = {
  node: "nodes",
  use: "uses",
  card: "cards",
  "card-objective": "cardObjectives",
} as const satisfies Record<PlanEntity, keyof PlanContent>;

/** All things of one kind, in the order of the snapshot. */
export const entitiesOf = <E extends PlanEntity>(
  content: PlanContent,
  entity: E,
): readonly PlanEntities[E][] => content[LISTS[entity]] as unknown as readonly PlanEntities[E][];

/** One thing by id; `null` when the plan has none. */
export const entityOf = <E extends PlanEntity>(
  content: PlanContent,
  entity: E,
  id: string,
): PlanEntities[E] | null => entitiesOf(content, entity).find((each) => each.id === id) ?? null;

/** The content with another list of one kind. */
export const withEntities = <E extends PlanEntity>(
  content: PlanContent,
  entity: E,
  rows: readonly PlanEntities[E][],
): PlanContent => ({ ...content, [LISTS[entity]]: rows });

/** What a thing hangs on: the node above, the holder of a use, the card of an objective; `null` at the top. */
export const parentOf = (content: PlanContent, entity: PlanEntity, id: string): string | null => {
  switch (entity) {
    case "node":
      return entityOf(content, "node", id)?.parentId ?? null;
    case "use":
      return holderId(entityOf(content, "use", id));
    case "card":
      return null;
    case "card-objective":
      return entityOf(content, "card-objective", id)?.cardId ?? null;
  }
};

const holderId = (use: IndicatorUse | null): string | null => {
  if (use === null) return null;
  return use.holder.kind === "node" ? use.holder.nodeId : use.holder.cardObjectiveId;
};

/** The things that hang on the same one, in the plan's order. */
export const siblingsIn = <E extends PlanEntity>(
  content: PlanContent,
  entity: E,
  parent: string | null,
): readonly PlanEntities[E][] =>
  entitiesOf(content, entity)
    .filter(({ id }) => parentOf(content, entity, id) === parent)
    .toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));

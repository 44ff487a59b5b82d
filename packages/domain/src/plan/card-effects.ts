import type { CardId, NodeId, UseId } from "../quantity/id.ts";
import type { PlanContent } from "./content.ts";
import type { EntityDifference } from "./difference.ts";

/** How a card is touched by the differences of two versions, and through what. */
export type CardEffect = {
  readonly cardId: CardId;
  /** Differences of the card itself, its objectives and their indicators. */
  readonly own: readonly EntityDifference[];
  /** Differences of what its objectives refer to: objectives of the tree and indicators it takes its targets from. */
  readonly through: readonly EntityDifference[];
};

/**
 * The effect on every card: what changes on it, and what changes in the tree it refers to. Cards that nothing touches
 * are left out. Removed things are looked up in the content before, all others in the one after.
 */
export const cardEffects = (
  before: PlanContent,
  after: PlanContent,
  differences: readonly EntityDifference[],
): readonly CardEffect[] => {
  const ids = [...new Set([...after.cards, ...before.cards].map(({ id }) => id))];
  return ids
    .map((cardId) => effectOn(cardId, [before, after], differences))
    .filter(({ own, through }) => own.length + through.length > 0);
};

const effectOn = (
  cardId: CardId,
  contents: readonly PlanContent[],
  differences: readonly EntityDifference[],
): CardEffect => {
  const parts = contents.map((content) => partsOf(content, cardId));
  const own = new Set<string>([cardId, ...parts.flatMap((part) => part.own)]);
  const referred = new Set<string>(parts.flatMap((part) => part.referred));
  return {
    cardId,
    own: differences.filter(({ id }) => own.has(id)),
    through: differences.filter(({ id }) => referred.has(id) && !own.has(id)),
  };
};

type Parts = { readonly own: readonly string[]; readonly referred: readonly (NodeId | UseId)[] };

const partsOf = ({ cardObjectives, uses }: PlanContent, cardId: CardId): Parts => {
  const objectives = cardObjectives.filter((objective) => objective.cardId === cardId);
  const ids = new Set(objectives.map(({ id }) => id));
  const placed = uses.filter(
    ({ holder }) => holder.kind === "card-objective" && ids.has(holder.cardObjectiveId),
  );
  return {
    own: [...ids, ...placed.map(({ id }) => id)],
    referred: [
      ...objectives.flatMap(({ nodeId }) => (nodeId === null ? [] : [nodeId])),
      ...placed.flatMap(({ basedOnUseId }) => (basedOnUseId === null ? [] : [basedOnUseId])),
    ],
  };
};

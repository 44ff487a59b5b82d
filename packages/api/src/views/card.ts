import type { CardListView, CardView } from "@albero/contract";
import type { Card, CardObjective, IndicatorUse } from "@albero/domain";
import { inOrder, type Lens } from "./lens.ts";
import { hundredthsText } from "./numbers.ts";
import { nodeRef, rollUpView, unitRef } from "./refs.ts";
import { useView } from "./use.ts";
import { stepViews } from "./words.ts";

const head = (lens: Lens, card: Card): CardView["card"] => ({
  id: card.id,
  code: card.code,
  title: card.title,
  role: card.role,
  unit: unitRef(lens, card.unitId),
  notes: [...card.notes],
});

const objectivesOf = (lens: Lens, { id }: Card): readonly CardObjective[] =>
  inOrder(lens.version.cardObjectives.filter(({ cardId }) => cardId === id));

const usesOf = (lens: Lens, objective: CardObjective): readonly IndicatorUse[] =>
  inOrder(
    lens.version.uses.filter(
      ({ holder }) => holder.kind === "card-objective" && holder.cardObjectiveId === objective.id,
    ),
  );

/** The use of the tree that a card's use stands on. */
const basisOf = (lens: Lens, { basedOnUseId }: IndicatorUse): IndicatorUse | undefined =>
  basedOnUseId === null ? undefined : lens.uses.get(basedOnUseId);

const usePair = (lens: Lens, use: IndicatorUse): CardView["objectives"][number]["uses"][number] => {
  const basis = basisOf(lens, use);
  return { use: useView(lens, use), basedOn: basis === undefined ? null : useView(lens, basis) };
};

const objectiveView = (lens: Lens, objective: CardObjective): CardView["objectives"][number] => {
  const node = objective.nodeId === null ? undefined : lens.nodes.get(objective.nodeId);
  const result = lens.cardObjectiveResults.get(objective.id);
  return {
    id: objective.id,
    code: objective.code,
    title: objective.title,
    description: objective.description,
    weight: hundredthsText(objective.weight),
    node: node === undefined ? null : nodeRef(node),
    rollUp: rollUpView(result),
    uses: usesOf(lens, objective).map((use) => usePair(lens, use)),
    steps: stepViews(lens, result?.steps ?? []),
  };
};

/** An individual card with its objectives and indicators. */
export const cardView = (lens: Lens, card: Card): Omit<CardView, "moment"> => {
  const result = lens.cardResults.get(card.id);
  return {
    card: head(lens, card),
    rollUp: rollUpView(result),
    steps: stepViews(lens, result?.steps ?? []),
    objectives: objectivesOf(lens, card).map((objective) => objectiveView(lens, objective)),
  };
};

/** The cards of the plan in their order. */
export const cardListView = (lens: Lens): Omit<CardListView, "moment"> => ({
  cards: inOrder([...lens.cards.values()]).map((card) => ({
    card: head(lens, card),
    rollUp: rollUpView(lens.cardResults.get(card.id)),
    objectives: objectivesOf(lens, card).map(({ code, weight }) => ({
      code,
      weight: hundredthsText(weight),
    })),
  })),
});

import type { PlanContentView, PlanDraftView } from "@albero/contract";

export type DraftNode = PlanContentView["nodes"][number];
export type DraftUse = PlanContentView["uses"][number];
export type DraftCard = PlanContentView["cards"][number];
export type DraftCardObjective = PlanContentView["cardObjectives"][number];
export type Placed = PlanDraftView["indicators"][number];

/** A node of the draft with what hangs below it, in the order of the plan. */
export type DraftBranch = {
  readonly node: DraftNode;
  readonly uses: readonly DraftUse[];
  readonly branches: readonly DraftBranch[];
};

const byOrder = <Row extends { readonly order: number }>(rows: readonly Row[]): readonly Row[] =>
  rows.toSorted((a, b) => a.order - b.order);

/** Nodes below a node (`null`: areas and containers), in their order. */
export const nodesIn = (content: PlanContentView, parentId: string | null): readonly DraftNode[] =>
  byOrder(content.nodes.filter((node) => node.parentId === parentId));

/** Indicators placed on a node or on an objective of a card, in their order. */
export const usesIn = (content: PlanContentView, holderId: string): readonly DraftUse[] =>
  byOrder(
    content.uses.filter(({ holder }) =>
      holder.kind === "node" ? holder.nodeId === holderId : holder.cardObjectiveId === holderId,
    ),
  );

/** The individual cards, in their order. */
export const cardsOf = ({ cards }: PlanContentView): readonly DraftCard[] => byOrder(cards);

/** The objectives of a card, in their order. */
export const objectivesIn = (content: PlanContentView, cardId: string): readonly DraftCardObjective[] =>
  byOrder(content.cardObjectives.filter((objective) => objective.cardId === cardId));

export const branchesOf = (
  content: PlanContentView,
  parentId: string | null = null,
): readonly DraftBranch[] =>
  nodesIn(content, parentId).map((node) => ({
    node,
    uses: usesIn(content, node.id),
    branches: branchesOf(content, node.id),
  }));

const UNDER: Readonly<Record<string, readonly DraftNode["kind"][]>> = {
  top: ["area"],
  area: ["strategic"],
  strategic: ["operational"],
};

/** What may be added below a node; nothing below an operational objective but indicators. */
export const kindsUnder = (parent: DraftNode | null): readonly DraftNode["kind"][] =>
  UNDER[parent?.kind ?? "top"] ?? [];

/** Nodes another could be moved to: those one level above it, but the one it hangs from. */
export const placesFor = (content: PlanContentView, node: DraftNode): readonly DraftNode[] =>
  content.nodes.filter((place) => place.id !== node.parentId && kindsUnder(place).includes(node.kind));

/** A code that is free below a node: the next number after the greatest of its siblings. */
export const freeCode = (content: PlanContentView, parent: DraftNode | null): string => {
  const stem = parent === null || parent.kind === "area" ? "" : `${parent.code}.`;
  const taken = new Set(content.nodes.map(({ code }) => code));
  let number = nodesIn(content, parent?.id ?? null).length + 1;
  const prefix =
    parent === null ? "AS" : parent.kind === "area" ? `${parent.code.replace(/\D/g, "")}.` : stem;
  while (taken.has(`${prefix}${number}`)) number += 1;
  return `${prefix}${number}`;
};

/** The sum of the weights given below a node, in hundredths; `null` where none is given: then all count alike. */
export const weightSum = (weights: readonly (string | null)[]): number | null => {
  const given = weights.filter((weight) => weight !== null);
  return given.length === 0 ? null : given.reduce((sum, weight) => sum + Math.round(Number(weight) * 100), 0);
};

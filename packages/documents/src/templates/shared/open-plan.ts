import {
  ok,
  refuse,
  type BodyDocument,
  type Card,
  type CardObjective,
  type Evaluation,
  type Indicator,
  type IndicatorUse,
  type NodeId,
  type NodeResult,
  type Plan,
  type PlanNode,
  type PlanVersion,
  type Result,
  type UseResult,
} from "@albero/domain";

/** An indicator where the plan places it, with what was measured there. */
export type Placed = {
  readonly use: IndicatorUse;
  readonly indicator: Indicator;
  readonly result: UseResult;
};

/** An objective or area with its figure, its own indicators and what hangs below it, in the order of the plan. */
export type Branch = {
  readonly node: PlanNode;
  readonly result: NodeResult;
  readonly indicators: readonly Placed[];
  readonly children: readonly Branch[];
};

/** The evaluated plan of a body, from its roots. */
export type OpenPlan = {
  readonly document: BodyDocument;
  readonly evaluation: Evaluation;
  readonly plan: Plan;
  readonly version: PlanVersion;
  readonly roots: readonly Branch[];
  readonly cards: readonly OpenCard[];
};

/** A card with its objectives, and the indicators of each, in the order of the plan. */
export type OpenCard = {
  readonly card: Card;
  readonly objectives: readonly {
    readonly objective: CardObjective;
    readonly indicators: readonly Placed[];
  }[];
};

/**
 * Lays the figures of an evaluation on the plan they were computed from. Refuses with `other-document` when the
 * evaluation names something the document does not hold, since then it was made from another one.
 */
export const openPlan = (
  document: BodyDocument,
  evaluation: Evaluation,
): Result<OpenPlan, "other-document"> => {
  const plan = document.plans.find(({ id }) => id === evaluation.planId);
  const version = plan?.versions.find(({ version }) => version === evaluation.planVersion);
  if (plan === undefined || version === undefined)
    return refuse("other-document", { planId: evaluation.planId });
  const shelf = shelfOf(document, version, evaluation);
  const cards = inOrder(version.cards).map((card) => openCard(card, version, shelf));
  return ok({ document, evaluation, plan, version, roots: branches(null, shelf), cards });
};

/** Every branch with this one, each before what hangs below it. */
export const withDescendants = (branch: Branch): readonly Branch[] => [
  branch,
  ...branch.children.flatMap(withDescendants),
];

/** Every indicator where the plan places it: on the tree and on cards. */
export const allPlaced = ({ roots, cards }: OpenPlan): readonly Placed[] => [
  ...roots.flatMap(withDescendants).flatMap(({ indicators }) => indicators),
  ...cards.flatMap(({ objectives }) => objectives.flatMap(({ indicators }) => indicators)),
];

/** What stands under each thing, looked up once. */
type Shelf = {
  readonly children: ReadonlyMap<NodeId | null, readonly PlanNode[]>;
  /** By the node or objective of a card that holds them. */
  readonly uses: ReadonlyMap<string, readonly IndicatorUse[]>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly nodeResults: ReadonlyMap<NodeId, NodeResult>;
  readonly useResults: ReadonlyMap<string, UseResult>;
};

const shelfOf = (document: BodyDocument, { nodes, uses }: PlanVersion, evaluation: Evaluation): Shelf => {
  return {
    children: Map.groupBy(inOrder(nodes), ({ parentId }) => parentId),
    uses: Map.groupBy(inOrder(uses), ({ holder }) =>
      holder.kind === "node" ? holder.nodeId : holder.cardObjectiveId,
    ),
    indicators: new Map(document.indicators.map((each) => [versioned(each.id, each.version), each])),
    nodeResults: new Map(evaluation.nodes.map((each) => [each.nodeId, each])),
    useResults: new Map(evaluation.uses.map((each) => [each.useId, each])),
  };
};

const branches = (parentId: NodeId | null, shelf: Shelf): readonly Branch[] =>
  (shelf.children.get(parentId) ?? []).flatMap((node) => {
    const result = shelf.nodeResults.get(node.id);
    if (result === undefined) return [];
    return [{ node, result, indicators: placedOn(node.id, shelf), children: branches(node.id, shelf) }];
  });

const openCard = (card: Card, { cardObjectives }: PlanVersion, shelf: Shelf): OpenCard => ({
  card,
  objectives: inOrder(cardObjectives.filter(({ cardId }) => cardId === card.id)).map((objective) => ({
    objective,
    indicators: placedOn(objective.id, shelf),
  })),
});

const placedOn = (holderId: string, { uses, indicators, useResults }: Shelf): readonly Placed[] =>
  (uses.get(holderId) ?? []).flatMap((use) => {
    const indicator = indicators.get(versioned(use.indicatorId, use.indicatorVersion));
    const result = useResults.get(use.id);
    return indicator === undefined || result === undefined ? [] : [{ use, indicator, result }];
  });

const versioned = (id: string, version: number): string => `${id} ${version}`;

type Ordered = { readonly id: string; readonly order: number };

const inOrder = <Row extends Ordered>(rows: readonly Row[]): readonly Row[] =>
  rows.toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));

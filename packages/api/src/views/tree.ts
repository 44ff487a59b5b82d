import type { NodeView, PlanRef, TreeNodeView, TreeView } from "@albero/contract";
import {
  systemInForce,
  type CardObjective,
  type IndicatorUse,
  type NodeId,
  type PlanNode,
} from "@albero/domain";
import { inOrder, type Lens } from "./lens.ts";
import { centsText, hundredthsOrNull } from "./numbers.ts";
import { cardRef, nodeRef, rollUpView, unitRefs } from "./refs.ts";
import { useView } from "./use.ts";
import { stepViews } from "./words.ts";

/** The plan and the version of it that a view is of. */
export const planRef = ({ plan, version }: Pick<Lens, "plan" | "version">): PlanRef => ({
  id: plan.id,
  title: plan.title,
  years: [...plan.years],
  version: version.version,
  status: version.status,
  approvedAt: version.approvedAt,
  sha256: version.sha256,
});

/** The uses on a node, in the plan's order. */
export const usesOn = (lens: Lens, nodeId: NodeId): readonly IndicatorUse[] =>
  inOrder(lens.version.uses.filter(({ holder }) => holder.kind === "node" && holder.nodeId === nodeId));

export const treeNodeView = (lens: Lens, node: PlanNode): TreeNodeView => ({
  id: node.id,
  parentId: node.parentId,
  kind: node.kind,
  code: node.code,
  title: node.title,
  weight: hundredthsOrNull(node.weight),
  standing: node.standing,
  standingReason: node.standingReason,
  perspective: node.perspective,
  units: unitRefs(lens, node.unitIds),
  rollUp: rollUpView(lens.nodeResults.get(node.id)),
});

const childrenOf = (lens: Lens, id: NodeId | null): readonly PlanNode[] =>
  inOrder(lens.version.nodes.filter(({ parentId }) => parentId === id));

/** Every node after its parent, children in the plan's order. */
const walk = (lens: Lens, from: NodeId | null): readonly PlanNode[] =>
  childrenOf(lens, from).flatMap((node) => [node, ...walk(lens, node.id)]);

/** The whole tree: nodes from top to bottom, and the indicators with the node that holds each. */
export const treeView = (lens: Lens): Omit<TreeView, "moment"> => {
  const nodes = walk(lens, null);
  return {
    plan: planRef(lens),
    body: rollUpView(lens.evaluation.body),
    nodes: nodes.map((node) => treeNodeView(lens, node)),
    uses: nodes.flatMap(({ id }) => usesOn(lens, id).map((use) => ({ nodeId: id, use: useView(lens, use) }))),
  };
};

/** The nodes above, from the area down to the parent. */
export const pathTo = (lens: Lens, node: PlanNode): readonly PlanNode[] => {
  const parent = node.parentId === null ? undefined : lens.nodes.get(node.parentId);
  return parent === undefined ? [] : [...pathTo(lens, parent), parent];
};

const isPart = ({ kind }: PlanNode): boolean => kind === "part";

const partsOf = (lens: Lens, id: NodeId): readonly PlanNode[] => childrenOf(lens, id).filter(isPart);

/** Whether results of children enter the node, as the body's system says: an area is always made of its objectives. */
const childrenCount = (lens: Lens, node: PlanNode): boolean => {
  if (node.kind === "area") return true;
  const { childObjectives } = systemInForce(lens.document.systems, lens.question);
  if (childObjectives.kind === "only-without-indicators")
    return usesOn(lens, node.id).length + partsOf(lens, node.id).length === 0;
  return childObjectives.kind === "always";
};

const cardsOn = (lens: Lens, nodeId: NodeId): readonly CardObjective[] =>
  lens.version.cardObjectives.filter((objective) => objective.nodeId === nodeId);

const indicatorsBelow = (lens: Lens, node: PlanNode): number =>
  usesOn(lens, node.id).length +
  childrenOf(lens, node.id).reduce((sum, child) => sum + indicatorsBelow(lens, child), 0);

const head = (lens: Lens, node: PlanNode): NodeView["node"] => ({
  id: node.id,
  kind: node.kind,
  code: node.code,
  title: node.title,
  description: node.description,
  weight: hundredthsOrNull(node.weight),
  standing: node.standing,
  standingReason: node.standingReason,
  perspective: node.perspective,
  programme: node.programme,
  resources: node.resources.map(({ year, amount }) => ({
    year,
    amount: amount === null ? null : centsText(amount),
  })),
  units: unitRefs(lens, node.unitIds),
  notes: [...node.notes],
  programmeLine: node.programmeLine ?? null,
  stakeholders: node.stakeholders ?? null,
  given: givenView(lens, node),
});

const givenView = ({ document }: Lens, { given }: PlanNode): NodeView["node"]["given"] => {
  if (given === undefined) return null;
  const { library, version } = given;
  const found = document.commonLibraries?.find((each) => each.id === library && each.version === version);
  return { title: found?.title ?? library, version };
};

/** An area or objective with everything its page shows. */
export const nodeView = (lens: Lens, node: PlanNode): Omit<NodeView, "moment"> => {
  const result = lens.nodeResults.get(node.id);
  const children = childrenOf(lens, node.id).filter((child) => !isPart(child));
  const cards = new Set(cardsOn(lens, node.id).map(({ cardId }) => cardId));
  return {
    plan: planRef(lens),
    node: head(lens, node),
    path: pathTo(lens, node).map(nodeRef),
    rollUp: rollUpView(result),
    childrenCount: children.length > 0 && childrenCount(lens, node),
    uses: usesOn(lens, node.id).map((use) => useView(lens, use)),
    parts: partsOf(lens, node.id).map((part) => ({
      node: treeNodeView(lens, part),
      uses: usesOn(lens, part.id).map((use) => useView(lens, use)),
    })),
    children: children.map((child) => ({
      node: treeNodeView(lens, child),
      indicators: indicatorsBelow(lens, child),
    })),
    cards: inOrder([...lens.cards.values()].filter(({ id }) => cards.has(id))).map(cardRef),
    steps: stepViews(lens, result?.steps ?? []),
  };
};

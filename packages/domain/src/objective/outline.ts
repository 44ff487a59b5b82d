import type { NodesBelow } from "../formula/dependencies.ts";
import type { CardObjectiveId, NodeId, UseId } from "../quantity/id.ts";
import type { PlanVersion } from "./document.ts";
import type { IndicatorUse, PlanNode } from "./tree.ts";

/** A plan version ready to be walked, in the plan's own order whatever the order of the arrays. */
export type Outline = {
  readonly version: PlanVersion;
  readonly nodes: ReadonlyMap<NodeId, PlanNode>;
  readonly uses: ReadonlyMap<UseId, IndicatorUse>;
  /** Every node that hangs from a root, each after its parent, siblings in the plan's order. */
  readonly inTreeOrder: readonly PlanNode[];
  /** The uses placed on a node or on an objective of a card. */
  readonly usesOn: (holderId: NodeId | CardObjectiveId) => readonly IndicatorUse[];
  /** The nodes that enter another one, or for `null` the body: containers never do, parts enter apart. */
  readonly childrenOf: (nodeId: NodeId | null) => readonly PlanNode[];
  /** The parts an objective is made of, beside its own indicators. */
  readonly partsOf: (nodeId: NodeId) => readonly PlanNode[];
};

export const outlineOf = (version: PlanVersion): Outline => {
  const measured = inPlanOrder(version.nodes).filter(({ kind }) => kind !== "container");
  const isPart = ({ kind }: PlanNode): boolean => kind === "part";
  const children = groupBy(
    measured.filter((node) => !isPart(node)),
    ({ parentId }) => parentId,
  );
  const parts = groupBy(measured.filter(isPart), ({ parentId }) => parentId);
  const uses = groupBy(inPlanOrder(version.uses), holderIdOf);
  return {
    version,
    nodes: new Map(version.nodes.map((node) => [node.id, node])),
    uses: new Map(version.uses.map((use) => [use.id, use])),
    inTreeOrder: walk(
      groupBy(inPlanOrder(version.nodes), ({ parentId }) => parentId),
      null,
    ),
    usesOn: (holderId) => uses.get(holderId) ?? [],
    childrenOf: (nodeId) => children.get(nodeId) ?? [],
    partsOf: (nodeId) => parts.get(nodeId) ?? [],
  };
};

type ByParent = ReadonlyMap<NodeId | null, readonly PlanNode[]>;

const walk = (below: ByParent, from: NodeId | null): readonly PlanNode[] =>
  (below.get(from) ?? []).flatMap((node) => [node, ...walk(below, node.id)]);

/** A node and all above it, up to its root. */
export const chainOf = (nodeId: NodeId, { nodes }: Pick<Outline, "nodes">): readonly PlanNode[] => {
  const chain: PlanNode[] = [];
  let node = nodes.get(nodeId);
  while (node !== undefined && !chain.includes(node)) {
    chain.push(node);
    node = node.parentId === null ? undefined : nodes.get(node.parentId);
  }
  return chain;
};

export const holderIdOf = ({ holder }: IndicatorUse): NodeId | CardObjectiveId =>
  holder.kind === "node" ? holder.nodeId : holder.cardObjectiveId;

/** The nodes of a level below a node or below the body, in the plan's order; what hangs under a container is not. */
export const nodesBelow = (outline: Outline, { below, level }: NodesBelow): readonly NodeId[] =>
  outline
    .childrenOf(below)
    .flatMap(({ id, kind }) => [
      ...(kind === level ? [id] : []),
      ...nodesBelow(outline, { below: id, level }),
    ]);

type Ordered = { readonly id: string; readonly order: number };

/** By the order the plan gives, then by id where it gives the same one twice. */
export const inPlanOrder = <Row extends Ordered>(rows: readonly Row[]): readonly Row[] =>
  rows.toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));

export const groupBy = <Key, Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): ReadonlyMap<Key, readonly Row[]> => {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
};

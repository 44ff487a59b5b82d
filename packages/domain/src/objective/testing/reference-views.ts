import type { IndicatorUse, PlanNode } from "../tree.ts";
import type { World } from "./reference-world.ts";

// Which nodes and uses stand under a perspective or a unit, looked for one by one: no order, no walk from above.

/** What stands under a key, and whether something above it has left. */
export type Members = {
  readonly nodes: readonly PlanNode[];
  readonly uses: readonly IndicatorUse[];
};

const parentOf = ({ parentId }: PlanNode, { version }: World): PlanNode | undefined =>
  version.nodes.find(({ id }) => id === parentId);

/** Every node above, the nearest first. */
export const ancestorsOf = (node: PlanNode, world: World): readonly PlanNode[] => {
  const parent = parentOf(node, world);
  return parent === undefined ? [] : [parent, ...ancestorsOf(parent, world)];
};

const isObjective = ({ kind }: PlanNode): boolean => kind === "strategic" || kind === "operational";

export const membersOfPerspective = (key: string | null, world: World): Members => {
  const objectives = world.version.nodes.filter(isObjective);
  const nodes = objectives.filter((node) => {
    const above = ancestorsOf(node, world);
    if (node.perspective !== key) return false;
    if (key === null) return !above.some((each) => isObjective(each) || each.kind === "container");
    return !above.filter(isObjective).some(({ perspective }) => perspective === key);
  });
  return { nodes, uses: [] };
};

export const membersOfUnit = (key: string, world: World): Members => {
  const isNamed = ({ unitIds }: PlanNode): boolean => unitIds.some((id) => id === key);
  const nodes = world.version.nodes.filter(
    (node) => isNamed(node) && !ancestorsOf(node, world).some(isNamed),
  );
  const uses = world.version.uses.filter(({ holder, responsibleUnitId }) => {
    const node = world.version.nodes.find(({ id }) => holder.kind === "node" && id === holder.nodeId);
    if (node === undefined || responsibleUnitId !== key) return false;
    return ![node, ...ancestorsOf(node, world)].some(isNamed);
  });
  return { nodes, uses };
};

import type { TreeView, TreeNodeView, UseView } from "@albero/contract";
import type { Light } from "@albero/domain";

/** A node with what hangs below it, in the order of the plan. */
export type Branch = {
  readonly node: TreeNodeView;
  readonly uses: readonly UseView[];
  readonly branches: readonly Branch[];
};

/** The plan as an outline: areas and what hangs below them, and the containers that stand beside the tree. */
export type Outline = { readonly areas: readonly Branch[]; readonly containers: readonly Branch[] };

/** Depth at which a reader may open the outline at once. */
export const LEVELS = ["areas", "strategic", "operational", "indicators"] as const;
export type Level = (typeof LEVELS)[number];

export const outlineOf = (tree: TreeView): Outline => {
  const branch = (node: TreeNodeView): Branch => ({
    node,
    uses: tree.uses.filter(({ nodeId }) => nodeId === node.id).map(({ use }) => use),
    branches: tree.nodes.filter(({ parentId }) => parentId === node.id).map(branch),
  });
  const roots = tree.nodes.filter(({ parentId }) => parentId === null).map(branch);
  return {
    areas: roots.filter(({ node }) => node.kind !== "container"),
    containers: roots.filter(({ node }) => node.kind === "container"),
  };
};

const withLight = (branch: Branch, light: Light): readonly Branch[] => {
  const uses = branch.uses.filter((use) => use.light === light);
  const branches = branch.branches.flatMap((child) => withLight(child, light));
  return uses.length === 0 && branches.length === 0 ? [] : [{ ...branch, uses, branches }];
};

/** Only the indicators with this light, and what leads to them. */
export const onlyLight = (outline: Outline, light: Light): Outline => ({
  areas: outline.areas.flatMap((branch) => withLight(branch, light)),
  containers: outline.containers.flatMap((branch) => withLight(branch, light)),
});

/** The nodes to open so that the outline shows everything down to the level. */
export const openTo = (tree: TreeView, level: Level): ReadonlySet<string> => {
  const kinds: Readonly<Record<Level, readonly string[]>> = {
    areas: [],
    strategic: ["area"],
    operational: ["area", "strategic"],
    indicators: ["area", "strategic", "operational", "part", "container"],
  };
  return new Set(tree.nodes.filter(({ kind }) => kinds[level].includes(kind)).map(({ id }) => id));
};

/** Whether any objective or indicator has a weight of its own; else all count alike. */
export const isWeighted = (tree: TreeView): boolean =>
  tree.nodes.some(({ weight }) => weight !== null) || tree.uses.some(({ use }) => use.weight !== null);

/** How many of each the tree has; containers are counted apart, and their indicators not at all. */
export const countsOf = (tree: TreeView) => {
  const of = (kind: TreeNodeView["kind"]) => tree.nodes.filter((node) => node.kind === kind).length;
  const beside = new Set(tree.nodes.filter(({ kind }) => kind === "container").map(({ id }) => id));
  return {
    areas: of("area"),
    strategic: of("strategic"),
    operational: of("operational"),
    indicators: tree.uses.filter(({ nodeId }) => !beside.has(nodeId)).length,
    containers: of("container"),
  };
};

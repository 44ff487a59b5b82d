import { chainOf, type Outline } from "../outline.ts";
import type { PlanNode } from "../tree.ts";
import { gather, type Gathering } from "./gathering.ts";

/**
 * The objectives of each perspective of the balanced scorecard (prospettiva), in the plan's order. An objective below
 * one of the same perspective is part of that one; below one of another it stands for its own. Topmost objectives
 * that name none are gathered last, without a key; none at all where the plan names no perspective.
 */
export const perspectivesOf = (outline: Outline): readonly Gathering[] => {
  const claims = outline.inTreeOrder.flatMap((node) => {
    const key = perspectiveOf(node, outline);
    return key === undefined ? [] : [{ key, of: { kind: "node", nodeId: node.id } as const }];
  });
  const gathered = gather(claims);
  const named = gathered.filter(({ key }) => key !== null);
  return named.length === 0 ? [] : [...named, ...gathered.filter(({ key }) => key === null)];
};

/** What a node is gathered under; `undefined` where what stands above it speaks for it. */
const perspectiveOf = (node: PlanNode, outline: Outline): string | null | undefined => {
  if (!isObjective(node)) return undefined;
  const [, ...chain] = chainOf(node.id, outline);
  const above = chain.filter(isObjective);
  const inTree = chain.every(({ kind }) => kind !== "container");
  if (node.perspective === null) return above.length === 0 && inTree ? null : undefined;
  return above.some(({ perspective }) => perspective === node.perspective) ? undefined : node.perspective;
};

const isObjective = ({ kind }: PlanNode): boolean => kind === "strategic" || kind === "operational";

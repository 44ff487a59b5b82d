import type { UnitId } from "../../quantity/id.ts";
import { chainOf, type Outline } from "../outline.ts";
import type { IndicatorUse, PlanNode } from "../tree.ts";
import { gather, type Claim, type Gathering } from "./gathering.ts";

/**
 * What each unit of the plan answers for: the objectives that name it, the upper ones for those below them, and the
 * indicators it is responsible for on objectives that do not. Yearly targets in containers count here.
 */
export const unitsOf = (outline: Outline): readonly Gathering[] =>
  gather(
    outline.inTreeOrder.flatMap((node) => [
      ...nodeClaims(node, outline),
      ...outline.usesOn(node.id).flatMap((use) => useClaims(use, node, outline)),
    ]),
  );

const nodeClaims = (node: PlanNode, outline: Outline): readonly Claim[] => {
  const [, ...above] = chainOf(node.id, outline);
  return [...new Set(node.unitIds)]
    .filter((unitId) => !names(above, unitId))
    .map((key) => ({ key, of: { kind: "node", nodeId: node.id } }));
};

const useClaims = (
  { id, responsibleUnitId: key }: IndicatorUse,
  node: PlanNode,
  outline: Outline,
): readonly Claim[] =>
  key === null || names(chainOf(node.id, outline), key) ? [] : [{ key, of: { kind: "use", useId: id } }];

const names = (nodes: readonly PlanNode[], unitId: UnitId): boolean =>
  nodes.some(({ unitIds }) => unitIds.includes(unitId));

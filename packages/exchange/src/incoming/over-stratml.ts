import type { IndicatorUse, PlanContent, PlanNode, Target } from "@albero/domain";
import { mergedBy } from "./merged-by.ts";

/** Areas carry their indicators on an objective of their name in StratML; it is none of the plan's. */
const isStandIn = (node: PlanNode, ours: PlanContent, theirs: PlanContent): boolean => {
  if (ours.nodes.some(({ id }) => id === node.id)) return false;
  const held = theirs.uses.filter(({ holder }) => holder.kind === "node" && holder.nodeId === node.id);
  return held.length > 0 && held.every(({ id }) => ours.uses.some((use) => use.id === id));
};

const mergeNode = (ours: PlanNode, { title, description }: PlanNode): PlanNode => ({
  ...{ ...ours, title },
  description: (description ?? "") === (ours.description ?? "").trim() ? ours.description : description,
});

const sameTarget = (one: Target["value"], other: Target["value"]): boolean =>
  one.kind === "number" && other.kind === "number" && Number(one.number) === Number(other.number);

/** Numbers are taken; a day, a range or an answer stands in StratML as a remark only. */
const mergeTargets = (ours: readonly Target[], theirs: readonly Target[]): readonly Target[] => {
  if (ours.some(({ value }) => value.kind !== "number")) return ours;
  const given = new Map(theirs.map((target) => [target.period, target]));
  const kept = ours.map((target) => {
    const other = given.get(target.period);
    return other === undefined || sameTarget(target.value, other.value) ? target : other;
  });
  const known = new Set(ours.map(({ period }) => period));
  return [...kept, ...theirs.filter(({ period }) => !known.has(period))];
};

const mergeUse = (ours: IndicatorUse, { targets }: IndicatorUse): IndicatorUse => ({
  ...ours,
  targets: mergeTargets(ours.targets, targets),
});

/**
 * The draft with what StratML has a place for: titles, descriptions and numeric targets of what both know by its
 * identifier, and what is new in the document as its own. Everything else of the draft stays.
 */
export const overStratml = (ours: PlanContent, theirs: PlanContent): PlanContent => ({
  ...ours,
  nodes: mergedBy(
    ours.nodes,
    theirs.nodes.filter((node) => !isStandIn(node, ours, theirs)),
    mergeNode,
  ),
  uses: mergedBy(ours.uses, theirs.uses, mergeUse),
});

import type { Indicator } from "../../indicator/indicator.ts";
import type { SystemOptions } from "../../indicator/system.ts";
import type { Question } from "../../quantity/outcome.ts";
import type { EvaluationDocument, PlanVersion } from "../document.ts";
import type { IndicatorUse, PlanNode } from "../tree.ts";

/** A document with one plan of one version, and the options in force: what the reference walks, again and again. */
export type World = {
  readonly document: EvaluationDocument;
  readonly question: Question;
  readonly version: PlanVersion;
  readonly options: SystemOptions;
};

export const useById = (id: string, { version }: World): IndicatorUse =>
  version.uses.find((use) => use.id === id) as IndicatorUse;

export const nodeById = (id: string, { version }: World): PlanNode | undefined =>
  version.nodes.find((node) => node.id === id);

export const indicatorOf = (use: IndicatorUse, { document }: World): Indicator =>
  document.indicators.find(
    ({ id, version }) => id === use.indicatorId && version === use.indicatorVersion,
  ) as Indicator;

/** The nodes that enter another, or the body, and are no parts of it. */
export const childrenOf = (id: string | null, { version }: World): readonly PlanNode[] =>
  version.nodes.filter((node) => node.kind !== "container" && node.kind !== "part" && node.parentId === id);

/** The parts an objective is made of together with its own indicators. */
export const partsOf = (id: string, { version }: World): readonly PlanNode[] =>
  version.nodes.filter((node) => node.kind === "part" && node.parentId === id);

export const usesOn = (id: string, { version }: World): readonly IndicatorUse[] =>
  version.uses.filter(
    ({ holder }) => (holder.kind === "node" ? holder.nodeId : holder.cardObjectiveId) === id,
  );

/** The targets of a use, or of the use of the tree that one of a card refers to. */
export const targetsOfUse = (use: IndicatorUse, { version }: World): IndicatorUse["targets"] => {
  const base = version.uses.find(({ id }) => id === use.basedOnUseId);
  return base !== undefined && use.targets.length === 0 ? base.targets : use.targets;
};

export const isActive = ({ standing }: PlanNode | IndicatorUse): boolean => standing === "active";

/** Whether a node is made of its children, of its own indicators, or of both. */
export const madeOf = (node: PlanNode, world: World): "children" | "own" | "both" => {
  if (node.kind === "area" || node.kind === "container")
    return childrenOf(node.id, world).length > 0 ? "children" : "own";
  const policy = world.options.childObjectives.kind;
  if (policy === "always") return "both";
  if (policy === "never") return "own";
  const own = [...usesOn(node.id, world), ...partsOf(node.id, world)];
  return own.some(isActive) || childrenOf(node.id, world).length === 0 ? "own" : "children";
};

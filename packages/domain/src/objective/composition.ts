import type { ChildObjectives } from "../indicator/system.ts";
import { HUNDRED, type Hundredths } from "../quantity/hundredths.ts";
import type { ChildRef, GroupKind } from "./evaluation.ts";
import type { Outline } from "./outline.ts";
import type { CardObjective, IndicatorUse, PlanNode, Standing } from "./tree.ts";

/** One thing a figure is made of, with its weight among its siblings. */
export type Part = { readonly of: ChildRef; readonly weight: Hundredths };

/**
 * Parts that make a figure of their own first, which then weighs so much against the other group's: what a node is
 * itself, and the objectives below it.
 */
export type Group = { readonly of: GroupKind; readonly weight: Hundredths; readonly parts: readonly Part[] };

/**
 * What a node is made of. An area is the mean of its objectives, and so is a container; an objective stands on its
 * own indicators and parts, weighed together, and its child objectives enter as the body's SMVP says (practice, the
 * tree 1). An area or container without objectives stands on its own indicators and parts.
 */
export const compositionOf = (
  node: PlanNode,
  outline: Outline,
  policy: ChildObjectives,
): readonly Group[] => {
  const rows = ownRows(node.id, outline);
  const own = partsOf(rows);
  const children = partsOf(outline.childrenOf(node.id));
  if (node.kind === "area" || node.kind === "container") return [whole(children.length > 0 ? children : own)];
  switch (policy.kind) {
    case "never":
      return [whole(own)];
    case "only-without-indicators":
      return [whole(children.length === 0 || rows.some(isActive) ? own : children)];
    case "always":
      if (own.length === 0 || children.length === 0) return [whole([...own, ...children])];
      return [
        { of: "own", weight: (HUNDRED - policy.weight) as Hundredths, parts: own },
        { of: "children", weight: policy.weight, parts: children },
      ];
  }
};

/** The body is made of its areas. */
export const bodyComposition = (outline: Outline): readonly Group[] => [
  whole(partsOf(outline.childrenOf(null))),
];

/** An objective of a card stands on its own indicators, or without any on the objective of the tree it names. */
export const cardObjectiveComposition = (
  { id, nodeId }: CardObjective,
  outline: Outline,
): readonly Group[] => {
  const own = partsOf(outline.usesOn(id));
  return own.length === 0 && nodeId !== null
    ? [whole([{ of: { kind: "node", nodeId }, weight: HUNDRED }])]
    : [whole(own)];
};

/** A card is made of its objectives by weight. */
export const cardComposition = (objectives: readonly CardObjective[]): readonly Group[] => [
  whole(
    objectives.map(({ id, weight }) => ({ of: { kind: "card-objective", cardObjectiveId: id }, weight })),
  ),
];

const whole = (parts: readonly Part[]): Group => ({ of: "own", weight: HUNDRED, parts });

const isActive = ({ standing }: { readonly standing: Standing }): boolean => standing === "active";

type Row = IndicatorUse | PlanNode;

/** What an objective itself is made of: its indicators, then its parts; their weights are of one sum. */
export const ownRows = (
  nodeId: PlanNode["id"],
  { usesOn, partsOf }: Pick<Outline, "usesOn" | "partsOf">,
): readonly Row[] => [...usesOn(nodeId), ...partsOf(nodeId)];

const EQUAL = 100 as Hundredths;

/**
 * Siblings without any weight weigh the same. Where only some have one, the others weigh nothing: nobody decided
 * how much they should, and the checks ask for it.
 */
const partsOf = (rows: readonly Row[]): readonly Part[] => {
  const without = rows.every(({ weight }) => weight === null) ? EQUAL : (0 as Hundredths);
  return rows.map((row) => ({ of: refOf(row), weight: row.weight ?? without }));
};

const refOf = (row: Row): ChildRef =>
  "holder" in row ? { kind: "use", useId: row.id } : { kind: "node", nodeId: row.id };

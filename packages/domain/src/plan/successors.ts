import type { UnitId } from "../quantity/id.ts";
import type { PlanContent } from "./content.ts";

/** Why a responsible cannot simply be taken over: the unit is no more, or its post is held for the time being. */
export type OpenPostReason = "ended" | "ad-interim";

/** A unit that a plan names and that somebody has to look at before the next year, with how often it is named. */
export type OpenPost = {
  readonly unitId: UnitId;
  readonly why: OpenPostReason;
  readonly places: number;
};

/** Who takes the place of whom: units by the unit they follow. */
export type Successors = ReadonlyMap<string, UnitId>;

/** How units stand on the first day of the new year. */
export type UnitStands = {
  readonly unitIds: ReadonlySet<UnitId>;
  /** Those whose head holds the post besides another. */
  readonly adInterimIds: ReadonlySet<UnitId>;
};

const namedIn = ({ nodes, uses, cards }: PlanContent): readonly UnitId[] =>
  [
    ...nodes.flatMap(({ unitIds }) => unitIds),
    ...uses.flatMap(({ responsibleUnitId, perimeterUnitId }) => [responsibleUnitId, perimeterUnitId]),
    ...cards.map(({ unitId }) => unitId),
  ].filter((id) => id !== null);

/** The units of a plan that are without a head of their own on the first day of the new year, the most named first. */
export const openPostsOf = (
  content: PlanContent,
  { unitIds, adInterimIds }: UnitStands,
): readonly OpenPost[] => {
  const named = new Map<UnitId, number>();
  for (const id of namedIn(content)) named.set(id, (named.get(id) ?? 0) + 1);
  return [...named]
    .flatMap(([unitId, places]): readonly OpenPost[] => {
      const why = unitIds.has(unitId) ? (adInterimIds.has(unitId) ? "ad-interim" : null) : "ended";
      return why === null ? [] : [{ unitId, why, places }];
    })
    .toSorted((a, b) => b.places - a.places || (a.unitId < b.unitId ? -1 : 1));
};

/** The content with each unit that has a successor replaced by it, everywhere the plan names it. */
export const withSuccessors = (content: PlanContent, successors: Successors): PlanContent => {
  if (successors.size === 0) return content;
  const next = <Id extends UnitId | null>(id: Id): Id | UnitId => (id && successors.get(id)) ?? id;
  return {
    ...content,
    nodes: content.nodes.map((node) => ({ ...node, unitIds: [...new Set(node.unitIds.map(next))] })),
    uses: content.uses.map((use) => ({
      ...use,
      responsibleUnitId: next(use.responsibleUnitId),
      perimeterUnitId: next(use.perimeterUnitId),
    })),
    cards: content.cards.map((card) => ({ ...card, unitId: next(card.unitId) })),
  };
};

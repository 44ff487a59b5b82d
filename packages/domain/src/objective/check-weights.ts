import { HUNDRED, type Hundredths } from "../quantity/hundredths.ts";
import { ownRows } from "./composition.ts";
import type { PlanVersion } from "./document.ts";
import type { Outline } from "./outline.ts";
import type { PlanIssue, PlanPlace } from "./plan-issue.ts";

/** The weights of siblings are given for all or for none, and those of a card make exactly 100,00 (C-W100). */
export const weightIssues = (outline: Outline): readonly PlanIssue[] => {
  const { nodes, version } = outline;
  const ofNodes = [...nodes.keys()].flatMap((nodeId) => [
    ...incomplete(outline.childrenOf(nodeId), { kind: "node", nodeId }),
    ...incomplete(ownRows(nodeId, outline), { kind: "node", nodeId }),
  ]);
  const ofCards = version.cardObjectives.flatMap(({ id, cardId }) =>
    incomplete(outline.usesOn(id), { kind: "card", cardId }),
  );
  return [
    ...incomplete(outline.childrenOf(null), { kind: "body" }),
    ...ofNodes,
    ...ofCards,
    ...cardTotals(version),
  ];
};

type Weighted = { readonly weight: Hundredths | null };

const incomplete = (siblings: readonly Weighted[], place: PlanPlace): readonly PlanIssue[] => {
  const without = siblings.filter(({ weight }) => weight === null).length;
  if (without === 0 || without === siblings.length) return [];
  return [{ code: "weights-incomplete", facts: { without, siblings: siblings.length }, place }];
};

const cardTotals = ({ cards, cardObjectives }: PlanVersion): readonly PlanIssue[] =>
  cards.flatMap(({ id }) => {
    const own = cardObjectives.filter(({ cardId }) => cardId === id);
    const total = own.reduce((sum, { weight }) => sum + weight, 0);
    return total === HUNDRED
      ? []
      : [{ code: "card-weights", facts: { total }, place: { kind: "card", cardId: id } }];
  });

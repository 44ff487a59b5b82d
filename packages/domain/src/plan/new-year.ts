import type { Indicator, Target, TargetValue } from "../indicator/indicator.ts";
import type { Plan } from "../objective/document.ts";
import type { Card, IndicatorUse, PlanNode } from "../objective/tree.ts";
import type { UnitId, UseId } from "../quantity/id.ts";
import type { PeriodCode } from "../quantity/period.ts";
import { contentOf, type PlanContent } from "./content.ts";
import {
  openPostsOf,
  withSuccessors,
  type OpenPost,
  type Successors,
  type UnitStands,
} from "./successors.ts";
import { nextTarget, type NextTarget, type TargetRule } from "./next-target.ts";

/** What is taken over from the year before, and how targets are proposed. */
export type NewYearChoices = {
  readonly targets: TargetRule;
  /** Per cent by which the rule `scaled` makes targets harder. */
  readonly percent: number;
  readonly weights: "keep" | "clear";
  readonly responsibles: "keep" | "clear";
  readonly texts: "keep" | "clear";
  readonly cards: "keep" | "leave-out";
  /** Who follows the units that are no more, or whose post is vacant; one that does not stand then follows nobody. */
  readonly successors: Successors;
};

export const DEFAULT_CHOICES: NewYearChoices = {
  ...{ targets: "equal", percent: 0, weights: "keep", responsibles: "keep", texts: "keep", cards: "keep" },
  successors: new Map(),
};

export const NEW_YEAR_NOTICES = [
  "left-out",
  "was-not-assessable",
  "unit-gone",
  "resources-to-review",
  "parameters-of-the-year",
  "text-names-year",
  "definition-renewed",
  "target-capped",
  "no-results",
] as const;
export type NewYearNoticeCode = (typeof NEW_YEAR_NOTICES)[number];

/** Something a person has to look at in the new plan. */
export type NewYearNotice = {
  readonly code: NewYearNoticeCode;
  readonly entity: "node" | "use" | "card" | "card-objective";
  readonly id: string;
};

/** A target as it would be, beside the one it comes from and the last result. */
export type ProposedTarget = NextTarget & {
  readonly useId: UseId;
  readonly period: PeriodCode;
  readonly before: Target["value"];
  readonly baseline: TargetValue | null;
};

/** Units as they stand on the first day of the new year, besides what the plan of this year says. */
export type NewYearSource = UnitStands & {
  readonly plan: Pick<Plan, "title" | "years">;
  readonly content: PlanContent;
  readonly choices: NewYearChoices;
  /** The definition of the library in force now; `null` when it is not there any more. */
  readonly definitionOf: (use: IndicatorUse) => Indicator | null;
  /** Results of the years before, the last one first, those that are not known left out. */
  readonly resultsOf: (use: IndicatorUse) => readonly TargetValue[];
};

export type NewYear = {
  readonly title: string;
  readonly years: readonly number[];
  readonly content: PlanContent;
  readonly targets: readonly ProposedTarget[];
  readonly leftOut: number;
  /** The units somebody has to find a successor for, whether or not the choices name one. */
  readonly openPosts: readonly OpenPost[];
  readonly notices: readonly NewYearNotice[];
};

/**
 * The plan of the next year made from this one: same ids and codes, years and target periods one later, targets
 * proposed by the rule, what was struck out left out with everything that hung on it, cards kept. The plan it is made
 * from is not touched. Notices say what a person has to look at.
 */
export const newYearOf = (source: NewYearSource): NewYear => {
  const { plan, choices } = source;
  const staying = withoutStruck(source.content);
  const kept = withSuccessors(staying, standing(choices.successors, source));
  const targets = kept.uses.flatMap((use) => proposals(use, source));
  const content: PlanContent = {
    nodes: kept.nodes.map((node) => nextNode(node, source)),
    uses: kept.uses
      .filter(({ holder }) => choices.cards === "keep" || holder.kind === "node")
      .map((use) => nextUse(use, targets, source)),
    cards: choices.cards === "keep" ? kept.cards.map((card) => nextCard(card, source)) : [],
    cardObjectives: choices.cards === "keep" ? kept.cardObjectives : [],
  };
  const gone = (list: keyof PlanContent): number => source.content[list].length - kept[list].length;
  return {
    title: plan.title.replace(/\b(?:19|20|21)\d\d\b/g, (year) => String(Number(year) + 1)),
    years: plan.years.map((year) => year + 1),
    content,
    targets: targets.filter(({ useId }) => content.uses.some(({ id }) => id === useId)),
    leftOut: gone("nodes") + gone("uses"),
    openPosts: openPostsOf(staying, source),
    notices: noticesOf(source, kept, targets),
  };
};

const standing = (successors: Successors, { unitIds }: UnitStands): Successors =>
  new Map([...successors].filter(([, to]) => unitIds.has(to)));

/** Without what was struck out, and without what hangs on it. */
const withoutStruck = (content: PlanContent): PlanContent => {
  const { nodes, uses, cards, cardObjectives } = contentOf(content);
  const stays = new Set<string>();
  const parentStays = ({ parentId }: PlanNode): boolean => parentId === null || stays.has(parentId);
  for (let found = -1; found < stays.size;) {
    found = stays.size;
    for (const node of nodes) if (node.standing !== "struck-out" && parentStays(node)) stays.add(node.id);
  }
  const keptUses = uses.filter(
    ({ standing, holder }) =>
      standing !== "struck-out" && (holder.kind !== "node" || stays.has(holder.nodeId)),
  );
  const useIds = new Set<string>(keptUses.map(({ id }) => id));
  return {
    nodes: nodes.filter(({ id }) => stays.has(id)),
    uses: keptUses.map((use) =>
      use.basedOnUseId === null || useIds.has(use.basedOnUseId) ? use : { ...use, basedOnUseId: null },
    ),
    cards,
    cardObjectives: cardObjectives.map((objective) =>
      objective.nodeId === null || stays.has(objective.nodeId) ? objective : { ...objective, nodeId: null },
    ),
  };
};

const nextNode = (node: PlanNode, { choices, unitIds }: NewYearSource): PlanNode => {
  const { easierReason: _ofLastYear, ...rest } = node;
  const texts = choices.texts === "keep" ? {} : { description: null, notes: [] };
  return {
    ...rest,
    ...texts,
    ...{ standing: "active", standingReason: null },
    weight: choices.weights === "keep" ? node.weight : null,
    resources: node.resources.map(({ year, amount }) => ({ year: year + 1, amount })),
    unitIds: node.unitIds.filter((id) => unitIds.has(id)),
  };
};

const nextUse = (
  use: IndicatorUse,
  proposed: readonly ProposedTarget[],
  { choices, definitionOf, unitIds }: NewYearSource,
): IndicatorUse => {
  const stays = staysIn(unitIds);
  return {
    ...use,
    ...{ standing: "active", standingReason: null },
    indicatorVersion: definitionOf(use)?.version ?? use.indicatorVersion,
    weight: choices.weights === "keep" ? use.weight : null,
    responsibleUnitId: choices.responsibles === "keep" ? stays(use.responsibleUnitId) : null,
    perimeterUnitId: stays(use.perimeterUnitId),
    targets: proposed.flatMap(({ useId, period, value }): readonly Target[] =>
      useId === use.id && value !== null ? [{ period, value }] : [],
    ),
  };
};

const nextCard = (card: Card, { unitIds }: UnitStands): Card => ({
  ...card,
  unitId: staysIn(unitIds)(card.unitId),
});

const staysIn =
  (unitIds: ReadonlySet<UnitId>) =>
  (id: UnitId | null): UnitId | null =>
    id !== null && unitIds.has(id) ? id : null;

const yearLater = (period: PeriodCode): PeriodCode =>
  `${Number(period.slice(0, 4)) + 1}${period.slice(4)}` as PeriodCode;

const proposals = (use: IndicatorUse, source: NewYearSource): readonly ProposedTarget[] => {
  const { choices, definitionOf, resultsOf } = source;
  const results = resultsOf(use);
  return use.targets.map(({ period, value }) => ({
    useId: use.id,
    period: yearLater(period),
    before: value,
    baseline: results[0] ?? null,
    ...nextTarget(value, {
      rule: choices.targets,
      percent: choices.percent,
      indicator: definitionOf(use),
      results,
    }),
  }));
};

const noticesOf = (
  source: NewYearSource,
  kept: PlanContent,
  targets: readonly ProposedTarget[],
): readonly NewYearNotice[] => [
  ...source.content.nodes
    .filter(({ id }) => !kept.nodes.some((node) => node.id === id))
    .map(({ id }): NewYearNotice => ({ code: "left-out", entity: "node", id })),
  ...source.content.uses
    .filter(({ id }) => !kept.uses.some((use) => use.id === id))
    .map(({ id }): NewYearNotice => ({ code: "left-out", entity: "use", id })),
  ...kept.nodes.flatMap((node) =>
    nodeNotices(node, source).map((code): NewYearNotice => ({ code, entity: "node", id: node.id })),
  ),
  ...kept.uses.flatMap((use) =>
    useNotices(use, source, targets).map((code): NewYearNotice => ({ code, entity: "use", id: use.id })),
  ),
  ...kept.cards
    .filter(({ unitId }) => unitId !== null && !source.unitIds.has(unitId))
    .map(({ id }): NewYearNotice => ({ code: "unit-gone", entity: "card", id })),
  ...kept.cardObjectives
    .filter(({ title }) => namesYear(title))
    .map(({ id }): NewYearNotice => ({ code: "text-names-year", entity: "card-objective", id })),
];

const namesYear = (text: string): boolean => /\b20\d\d\b/.test(text);

const nodeNotices = (node: PlanNode, { unitIds }: NewYearSource): readonly NewYearNoticeCode[] => [
  ...(node.standing === "not-assessable" ? (["was-not-assessable"] as const) : []),
  ...(node.unitIds.some((id) => !unitIds.has(id)) ? (["unit-gone"] as const) : []),
  ...(node.resources.some(({ amount }) => amount !== null) ? (["resources-to-review"] as const) : []),
  ...(namesYear(`${node.title} ${node.description ?? ""}`) ? (["text-names-year"] as const) : []),
];

const useNotices = (
  use: IndicatorUse,
  source: NewYearSource,
  targets: readonly ProposedTarget[],
): readonly NewYearNoticeCode[] => {
  const { definitionOf, unitIds, choices, resultsOf } = source;
  const definition = definitionOf(use);
  const isGone = (id: UnitId | null): boolean => id !== null && !unitIds.has(id);
  const found: Readonly<Partial<Record<NewYearNoticeCode, boolean>>> = {
    "was-not-assessable": use.standing === "not-assessable",
    "unit-gone": isGone(use.responsibleUnitId) || isGone(use.perimeterUnitId),
    "parameters-of-the-year": Object.keys(definition?.parameters ?? {}).length > 0,
    "definition-renewed": definition !== null && definition.version !== use.indicatorVersion,
    "target-capped": targets.some(({ useId, isCapped }) => useId === use.id && isCapped),
    "no-results": choices.targets === "mean-of-results" && resultsOf(use).length === 0,
  };
  return NEW_YEAR_NOTICES.filter((code) => found[code] === true);
};

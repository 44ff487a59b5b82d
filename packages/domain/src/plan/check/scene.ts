import { systemInForce } from "../../indicator/system-in-force.ts";
import type { Indicator } from "../../indicator/indicator.ts";
import type { Measure } from "../../measurement/measure.ts";
import { checkPlan } from "../../objective/check-plan.ts";
import type { Plan, PlanVersion } from "../../objective/document.ts";
import type { PlanIssue } from "../../objective/plan-issue.ts";
import type { Card, CardObjective, IndicatorUse, PlanNode } from "../../objective/tree.ts";
import type { Day, Instant } from "../../quantity/day.ts";
import type { CardId, CardObjectiveId, IndicatorId, MeasureId, NodeId } from "../../quantity/id.ts";
import type { PeriodCode } from "../../quantity/period.ts";
import type { BodyDocument } from "../body-document.ts";
import { lastResults, type LastResult } from "./last-result.ts";
import { placesOf, type Places } from "./places.ts";

/** What is checked: a body, one version of one of its plans, and the day it is. */
export type CheckQuestion = {
  /** The day it is: what a draft is compared with; `null` when nobody says. */
  readonly today: Day | null;
  /** Which version; the last one of the plan that begins last when nobody says. */
  readonly version?: PlanVersion;
};

/** A body document made ready for the checks: looked up once, walked by all. */
export type CheckScene = {
  readonly document: BodyDocument;
  readonly today: Day | null;
  /** `null` in a body without a plan; then only its tables are checked. */
  readonly plan: Plan | null;
  readonly version: PlanVersion | null;
  /** The year of the plan's yearly targets. */
  readonly year: number;
  readonly nodes: readonly PlanNode[];
  readonly uses: readonly IndicatorUse[];
  /** Those of both that count: neither they nor what holds them was struck out or found not assessable. */
  readonly activeNodes: readonly PlanNode[];
  readonly activeUses: readonly IndicatorUse[];
  readonly cards: readonly Card[];
  readonly cardObjectives: readonly CardObjective[];
  readonly node: (id: NodeId) => PlanNode | undefined;
  readonly card: (id: CardId) => Card | undefined;
  readonly cardObjective: (id: CardObjectiveId) => CardObjective | undefined;
  /** The definition a use places, in the version it places. */
  readonly indicatorOf: (use: IndicatorUse) => Indicator | undefined;
  /** The last definition of a measure. */
  readonly measure: (id: MeasureId) => Measure | undefined;
  readonly measures: readonly Measure[];
  readonly indicators: readonly Indicator[];
  readonly lastResult: (use: IndicatorUse) => LastResult | null;
  /** What keeps the plan from being computed as it is meant. */
  readonly issues: readonly PlanIssue[];
  readonly at: Places;
};

/** Later than every record: a document is checked as it stands. */
export const AT_ANY_TIME = "9999-12-31T23:59:59.999Z" as Instant;

export const sceneOf = (document: BodyDocument, { today, version: asked }: CheckQuestion): CheckScene => {
  const last = lastPlanVersion(document);
  const plan = asked === undefined ? last?.plan : document.plans.find(({ id }) => id === asked.planId);
  return sceneOfPlan(document, { today, plan: plan ?? null, version: asked ?? last?.version ?? null });
};

type Chosen = Pick<CheckScene, "today" | "plan" | "version">;

const sceneOfPlan = (document: BodyDocument, { today, plan, version }: Chosen): CheckScene => {
  const held = holdings(version);
  const library = libraryOf(document, version);
  const year = plan === null ? 0 : Math.min(...plan.years);
  return {
    ...{ document, today, plan, version, year },
    ...held,
    ...library,
    lastResult: lastResults(document, { year, uses: held.uses }),
    issues: plan === null || version === null ? [] : issuesOf(document, version, year),
    at: placesOf(document, { ...held, ...library, plan, version }),
  };
};

/** A plan with one of its versions. */
export type PlanWithVersion = { readonly plan: Plan; readonly version: PlanVersion };

/** What is checked when nobody says: the last version, drafts included, of the plan that begins last. */
export const lastPlanVersion = ({ plans }: Pick<BodyDocument, "plans">): PlanWithVersion | null => {
  const [plan] = plans.toSorted((a, b) => Math.min(...b.years) - Math.min(...a.years));
  const version = plan?.versions.toSorted((a, b) => b.version - a.version)[0];
  return plan === undefined || version === undefined ? null : { plan, version };
};

const holdings = (version: PlanVersion | null) => {
  const { nodes, uses, cards, cardObjectives } = version ?? EMPTY;
  const nodeById = new Map(nodes.map((node) => [node.id, node]));
  const counts = (node: PlanNode | undefined): boolean =>
    node?.standing === "active" && (node.parentId === null || counts(nodeById.get(node.parentId)));
  const activeNodes = nodes.filter(counts);
  const activeIds = new Set(activeNodes.map(({ id }) => id));
  const isActive = ({ standing, holder }: IndicatorUse): boolean =>
    standing === "active" && (holder.kind !== "node" || activeIds.has(holder.nodeId));
  const cardById = new Map(cards.map((card) => [card.id, card]));
  const objectiveById = new Map(cardObjectives.map((each) => [each.id, each]));
  return {
    ...{ nodes, uses, cards, cardObjectives, activeNodes },
    activeUses: uses.filter(isActive),
    node: (id: NodeId) => nodeById.get(id),
    card: (id: CardId) => cardById.get(id),
    cardObjective: (id: CardObjectiveId) => objectiveById.get(id),
  };
};

const EMPTY = { nodes: [], uses: [], cards: [], cardObjectives: [] } as const;

/** The library as the plan uses it: of each indicator the version it places, of the others and of measures the last. */
const libraryOf = (document: BodyDocument, version: PlanVersion | null) => {
  const byVersion = new Map(document.indicators.map((each) => [`${each.id} ${each.version}`, each]));
  const latest = lastOf<Indicator>(document.indicators);
  const placed = (version?.uses ?? []).flatMap(
    (use) => byVersion.get(`${use.indicatorId} ${use.indicatorVersion}`) ?? [],
  );
  const indicators = new Map<IndicatorId, Indicator>([
    ...latest,
    ...placed.map((each) => [each.id, each] as const),
  ]);
  const measures = lastOf<Measure>(document.measures);
  return {
    indicatorOf: (use: IndicatorUse) => byVersion.get(`${use.indicatorId} ${use.indicatorVersion}`),
    measure: (id: MeasureId) => measures.get(id),
    indicators: [...indicators.values()],
    measures: [...measures.values()],
  };
};

const lastOf = <Row extends { readonly id: string; readonly version: number }>(
  rows: readonly Row[],
): ReadonlyMap<Row["id"], Row> =>
  new Map(rows.toSorted((a, b) => a.version - b.version).map((row) => [row.id, row]));

const issuesOf = (document: BodyDocument, version: PlanVersion, year: number): readonly PlanIssue[] => {
  const period = String(year) as PeriodCode;
  const question = { period, today: `${year}-12-31` as Day, knownAt: AT_ANY_TIME };
  const { measures, indicators } = document;
  return checkPlan({ version, measures, indicators, options: systemInForce(document.systems, question) });
};

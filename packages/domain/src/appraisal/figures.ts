import type { EvaluationDocument, PlanVersion } from "../objective/document.ts";
import { evaluate } from "../objective/evaluate.ts";
import { planInForce } from "../objective/plan-in-force.ts";
import type { CardObjective, IndicatorUse } from "../objective/tree.ts";
import { viewRows } from "../objective/views/view-rows.ts";
import type { Hundredths } from "../quantity/hundredths.ts";
import type { CardId, CardObjectiveId, UnitId, UseId } from "../quantity/id.ts";
import type { Question } from "../quantity/outcome.ts";
import type { PeriodCode } from "../quantity/period.ts";
import type { Appraisal, AppraisalObjective, Figures } from "./appraisal.ts";

type Asked = Omit<Question, "period">;

/**
 * The figures a card stands on for its whole year, by the one door of the engine: its objectives are set beside the
 * published cards of the plan in force, and scored there as all others. Without a plan in force nothing has a figure.
 */
export const figuresFor = (document: EvaluationDocument, appraisal: Appraisal, asked: Asked): Figures => {
  const question = { ...asked, period: String(appraisal.year) as PeriodCode };
  const withCard = documentWith(document, appraisal, question);
  const evaluated = evaluate(withCard, question);
  const none = { knownAt: asked.knownAt, objectives: [], unit: null };
  if (!evaluated.ok) return none;
  const found = new Map(
    evaluated.value.cardObjectives.map(({ cardObjectiveId, achievement }) => [cardObjectiveId, achievement]),
  );
  const units = new Map(
    viewRows(withCard, evaluated.value, "unit").map(({ key, achievement }) => [key, achievement]),
  );
  return {
    knownAt: asked.knownAt,
    objectives: appraisal.objectives
      .filter(({ measuredBy }) => measuredBy.kind !== "judgement")
      .map((objective) => ({ id: objective.id, achievement: found.get(placeOf(objective)) ?? null })),
    unit: unitFigure(document, appraisal.unitId, units),
  };
};

/** The objective of the plan that gives the figure: a published card's, or the one set beside them. */
const placeOf = ({ id, measuredBy }: AppraisalObjective): CardObjectiveId =>
  measuredBy.kind === "plan" ? measuredBy.cardObjectiveId : (id as CardObjectiveId);

/** The performance of a unit: its own, or that of the nearest one above the plan gives something to. */
const unitFigure = (
  { units }: EvaluationDocument,
  unitId: UnitId | null,
  figures: ReadonlyMap<string | null, Hundredths | null>,
): Hundredths | null => {
  let at = unitId;
  for (let steps = 0; at !== null && steps <= units.length; steps += 1) {
    if (figures.has(at)) return figures.get(at) ?? null;
    const here: UnitId = at;
    at = units.findLast(({ id, supersededAt }) => id === here && supersededAt === null)?.parentId ?? null;
  }
  return null;
};

const documentWith = (
  document: EvaluationDocument,
  appraisal: Appraisal,
  question: Question,
): EvaluationDocument => {
  const ruling = planInForce(document.plans, question);
  if (!ruling.ok) return document;
  const { plan, version } = ruling.value;
  const changed = versionWith(version, appraisal, question.period);
  return {
    ...document,
    plans: document.plans.map((each) =>
      each === plan
        ? { ...plan, versions: plan.versions.map((one) => (one === version ? changed : one)) }
        : each,
    ),
  };
};

const versionWith = (version: PlanVersion, appraisal: Appraisal, period: PeriodCode): PlanVersion => {
  const cardId = appraisal.id as string as CardId;
  const own = appraisal.objectives.filter(
    ({ measuredBy }) => measuredBy.kind === "node" || measuredBy.kind === "indicator",
  );
  return {
    ...version,
    cards: [
      ...version.cards,
      {
        ...{ id: cardId, code: "", title: appraisal.title, role: appraisal.role },
        ...{ order: version.cards.length, unitId: appraisal.unitId, notes: [] },
      },
    ],
    cardObjectives: [
      ...version.cardObjectives,
      ...own.map((objective, order) => rowOf(objective, cardId, order)),
    ],
    uses: [...version.uses, ...own.flatMap((objective) => useOf(version, objective, period))],
  };
};

const rowOf = (
  { id, title, weight, measuredBy }: AppraisalObjective,
  cardId: CardId,
  order: number,
): CardObjective => ({
  ...{ id: id as CardObjectiveId, cardId, code: "", title, description: null, order, weight },
  nodeId: measuredBy.kind === "node" ? measuredBy.nodeId : null,
});

const useOf = (
  version: PlanVersion,
  { id, measuredBy }: AppraisalObjective,
  period: PeriodCode,
): readonly IndicatorUse[] => {
  if (measuredBy.kind !== "indicator") return [];
  const base = version.uses.find((use) => use.id === measuredBy.useId);
  if (base === undefined) return [];
  const targets = measuredBy.target === null ? [] : [{ period, value: measuredBy.target }];
  return [
    {
      ...base,
      id: id as UseId,
      holder: { kind: "card-objective", cardObjectiveId: id as CardObjectiveId },
      ...{ basedOnUseId: base.id, targets, weight: null },
    },
  ];
};

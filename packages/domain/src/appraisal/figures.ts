import type { EvaluationDocument, PlanVersion } from "../objective/document.ts";
import { evaluate } from "../objective/evaluate.ts";
import { planInForce } from "../objective/plan-in-force.ts";
import type { CardObjective, IndicatorUse } from "../objective/tree.ts";
import { viewRows } from "../objective/views/view-rows.ts";
import type { Unit } from "../organisation/unit.ts";
import type { Hundredths } from "../quantity/hundredths.ts";
import type { CardId, CardObjectiveId, UnitId, UseId } from "../quantity/id.ts";
import type { Question } from "../quantity/outcome.ts";
import type { PeriodCode } from "../quantity/period.ts";
import { round } from "../quantity/rounding.ts";
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
  const found = new Map(evaluated.value.cardObjectives.map((result) => [result.cardObjectiveId, result]));
  const units = new Map(
    viewRows(withCard, evaluated.value, "unit").map(({ key, achievement }) => [key, achievement]),
  );
  return {
    knownAt: asked.knownAt,
    objectives: appraisal.objectives
      .filter(({ measuredBy }) => measuredBy.kind !== "judgement")
      .map((objective) => {
        const result = found.get(placeOf(objective));
        const left = result?.light === "not-assessable";
        return { id: objective.id, achievement: result?.achievement ?? null, left };
      }),
    unit: unitFigure(document, appraisal.unitId, units),
  };
};

/** The objective of the plan that gives the figure: a published card's, or the one set beside them. */
const placeOf = ({ id, measuredBy }: AppraisalObjective): CardObjectiveId =>
  measuredBy.kind === "plan" ? measuredBy.cardObjectiveId : (id as CardObjectiveId);

type ByUnit = ReadonlyMap<string | null, Hundredths | null>;

/**
 * The performance of a unit: its own; else, for a structure the plan gives nothing to itself, the mean of those right
 * below it; else that of the nearest one above.
 */
const unitFigure = (
  document: EvaluationDocument,
  unitId: UnitId | null,
  figures: ByUnit,
): Hundredths | null => {
  let at = unitId;
  for (let steps = 0; at !== null && steps <= document.units.length; steps += 1) {
    const found = ownFigure(document, { unitId: at, figures, seen: [] });
    if (found !== undefined) return found;
    const here: UnitId = at;
    at = known(document).find(({ id }) => id === here)?.parentId ?? null;
  }
  return null;
};

const known = ({ units }: EvaluationDocument): readonly Unit[] =>
  units.filter(({ supersededAt, validTo }) => supersededAt === null && validTo === null);

type Asking = { readonly unitId: UnitId; readonly figures: ByUnit; readonly seen: readonly UnitId[] };

/** `undefined` where the plan gives nothing to the unit nor to any below it. */
const ownFigure = (
  document: EvaluationDocument,
  { unitId, figures, seen }: Asking,
): Hundredths | null | undefined => {
  if (figures.has(unitId) || seen.includes(unitId)) return figures.get(unitId);
  const below = known(document)
    .filter(({ parentId }) => parentId === unitId)
    .map(({ id }) => ownFigure(document, { unitId: id, figures, seen: [...seen, unitId] }))
    .filter((figure) => figure !== undefined);
  if (below.length === 0) return undefined;
  const sum = below.reduce<number | null>(
    (total, figure) => (total === null || figure === null ? null : total + figure),
    0,
  );
  return sum === null ? null : (round(sum / below.length, 0) as Hundredths);
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

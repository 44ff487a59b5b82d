import {
  dependenciesOf,
  holds,
  namesOf,
  type BodyDocument,
  type Card,
  type CardObjective,
  type CardResult,
  type CardObjectiveResult,
  type DocumentNames,
  type Evaluation,
  type Indicator,
  type IndicatorUse,
  type Measure,
  type MeasureId,
  type MeasureResult,
  type NodeResult,
  type Plan,
  type PlanNode,
  type PlanVersion,
  type Question,
  type Unit,
  type UnitId,
  type UseResult,
} from "@albero/domain";
import type { Language } from "../http/language.ts";

/** A body seen at one moment: its document, the figures of the moment, and everything by id. Views are read off it. */
export type Lens = {
  readonly document: BodyDocument;
  readonly question: Question;
  readonly language: Language;
  readonly evaluation: Evaluation;
  readonly plan: Plan;
  readonly version: PlanVersion;
  /** What people call the things that steps and causes name by id. */
  readonly names: DocumentNames;
  /** The evaluation of another moment of the same body; `null` where no plan is in force then. */
  readonly evaluationAt: (question: Question) => Evaluation | null;
  readonly units: ReadonlyMap<string, Unit>;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly nodes: ReadonlyMap<string, PlanNode>;
  readonly cards: ReadonlyMap<string, Card>;
  readonly cardObjectives: ReadonlyMap<string, CardObjective>;
  readonly uses: ReadonlyMap<string, IndicatorUse>;
  readonly indicatorOf: (use: IndicatorUse) => Indicator;
  /** The uses whose formula reads a measure, in the plan's order. */
  readonly usesReading: (measureId: MeasureId) => readonly IndicatorUse[];
  readonly useResults: ReadonlyMap<string, UseResult>;
  readonly nodeResults: ReadonlyMap<string, NodeResult>;
  readonly cardResults: ReadonlyMap<string, CardResult>;
  readonly cardObjectiveResults: ReadonlyMap<string, CardObjectiveResult>;
  readonly measureResult: (measure: Measure, unitId: UnitId | null) => MeasureResult | null;
};

export type LensInput = Pick<Lens, "document" | "question" | "language" | "evaluation" | "evaluationAt">;

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [row.id, row]));

const by = <Row>(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [keyOf(row), row]));

/** Units as they were on the day, as known then. */
export const unitsAt = (
  document: Pick<BodyDocument, "units">,
  { today, knownAt }: Pick<Question, "today" | "knownAt">,
): ReadonlyMap<string, Unit> => byId(document.units.filter((unit) => holds(unit, { day: today, knownAt })));

/** Of each measure the last definition known at the moment. */
export const measuresAt = (
  document: Pick<BodyDocument, "measures">,
  { knownAt }: Pick<Question, "knownAt">,
): ReadonlyMap<string, Measure> =>
  byId(
    document.measures
      .filter(({ recordedAt }) => recordedAt <= knownAt)
      .toSorted((a, b) => a.version - b.version),
  );

const versionKey = (id: string, version: number): string => `${id} ${version}`;

type UsesReading = Lens["usesReading"];

/** Looks through all formulas once, when the first measure is asked for. */
const readers = (uses: readonly IndicatorUse[], indicatorOf: Lens["indicatorOf"]): UsesReading => {
  let found: ReadonlyMap<MeasureId, readonly IndicatorUse[]> | null = null;
  const look = (): ReadonlyMap<MeasureId, readonly IndicatorUse[]> => {
    const byMeasure = new Map<MeasureId, IndicatorUse[]>();
    for (const use of inOrder(uses))
      for (const id of dependenciesOf(indicatorOf(use).formula).measures)
        byMeasure.set(id, [...(byMeasure.get(id) ?? []), use]);
    return byMeasure;
  };
  return (measureId) => (found ??= look()).get(measureId) ?? [];
};

/** Sets everything by id once, so that a view is a few look-ups. */
export const lensOf = (input: LensInput): Lens => {
  const { document, question, evaluation } = input;
  const plan = document.plans.find(({ id }) => id === evaluation.planId) as Plan;
  const version = plan.versions.find((each) => each.version === evaluation.planVersion) as PlanVersion;
  const indicators = by(document.indicators, (each) => versionKey(each.id, each.version));
  const indicatorOf = (use: IndicatorUse): Indicator =>
    indicators.get(versionKey(use.indicatorId, use.indicatorVersion)) as Indicator;
  const measureResults = by(evaluation.measures, ({ measureId, unitId }) => `${measureId} ${unitId ?? ""}`);
  return {
    ...input,
    plan,
    version,
    names: namesOf(document, evaluation),
    units: unitsAt(document, question),
    measures: measuresAt(document, question),
    nodes: byId(version.nodes),
    cards: byId(version.cards),
    cardObjectives: byId(version.cardObjectives),
    uses: byId(version.uses),
    indicatorOf,
    usesReading: readers(version.uses, indicatorOf),
    useResults: by(evaluation.uses, ({ useId }) => useId),
    nodeResults: by(evaluation.nodes, ({ nodeId }) => nodeId),
    cardResults: by(evaluation.cards, ({ cardId }) => cardId),
    cardObjectiveResults: by(evaluation.cardObjectives, ({ cardObjectiveId }) => cardObjectiveId),
    measureResult: (measure, unitId) => measureResults.get(`${measure.id} ${unitId ?? ""}`) ?? null,
  };
};

type Ordered = { readonly id: string; readonly order: number };

/** In the plan's own order. */
export const inOrder = <Row extends Ordered>(rows: readonly Row[]): readonly Row[] =>
  rows.toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));

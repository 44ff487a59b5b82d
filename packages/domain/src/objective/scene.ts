import type { Formula } from "../formula/formula.ts";
import type { Indicator } from "../indicator/indicator.ts";
import { systemInForce } from "../indicator/system-in-force.ts";
import type { SystemOptions } from "../indicator/system.ts";
import { accumulate, type MeasureFigure } from "../measurement/accumulate.ts";
import { knownCells } from "../measurement/known.ts";
import type { Measure } from "../measurement/measure.ts";
import type { Instant } from "../quantity/day.ts";
import type { IndicatorId, MeasureId, UnitId } from "../quantity/id.ts";
import type { Question } from "../quantity/outcome.ts";
import { ok, refuse, type Result } from "../quantity/result.ts";
import type { EvaluationDocument, Plan } from "./document.ts";
import { outlineOf, type Outline } from "./outline.ts";
import { planInForce } from "./plan-in-force.ts";
import type { IndicatorUse } from "./tree.ts";

/** A body as one question sees it: the plan in force, the system in force, the library and the cells as known. */
export type Scene = {
  readonly question: Question;
  readonly plan: Plan;
  readonly outline: Outline;
  readonly options: SystemOptions;
  readonly measures: ReadonlyMap<MeasureId, Measure>;
  readonly indicatorOf: (use: IndicatorUse) => Indicator;
  readonly formulaOf: (use: IndicatorUse) => Formula;
  /** The measure to date, for one unit or the body; the same question twice is computed once. */
  readonly figureOf: (measure: Measure, unitId: UnitId | null) => MeasureFigure;
};

/** Sets the scene for a question; refuses when no plan is in force, or when it uses an indicator nobody defined. */
export const sceneOf = (
  document: EvaluationDocument,
  question: Question,
): Result<Scene, "no-plan-in-force" | "unknown-indicator"> => {
  const found = planInForce(document.plans, question);
  if (!found.ok) return found;
  const { plan, version } = found.value;
  const indicators = new Map(document.indicators.map((indicator) => [versionKey(indicator), indicator]));
  const stray = version.uses.find((use) => !indicators.has(useKey(use)));
  if (stray !== undefined)
    return refuse("unknown-indicator", {
      use: stray.id,
      indicator: stray.indicatorId,
      version: stray.indicatorVersion,
    });
  const indicatorOf = (use: IndicatorUse): Indicator => indicators.get(useKey(use)) as Indicator;
  return ok({
    question,
    plan,
    outline: outlineOf(version),
    options: systemInForce(document.systems, question),
    measures: latestKnown(document.measures, question.knownAt),
    indicatorOf,
    formulaOf: (use) => indicatorOf(use).formula,
    figureOf: figuresOf(document, question),
  });
};

const versionKey = ({ id, version }: { readonly id: IndicatorId; readonly version: number }): string =>
  `${id} ${version}`;

const useKey = (use: IndicatorUse): string =>
  versionKey({ id: use.indicatorId, version: use.indicatorVersion });

/** Of each measure the last version known at the instant; one recorded later does not exist yet. */
const latestKnown = (measures: readonly Measure[], knownAt: Instant): ReadonlyMap<MeasureId, Measure> =>
  new Map(
    measures
      .filter(({ recordedAt }) => recordedAt <= knownAt)
      .toSorted((a, b) => a.version - b.version)
      .map((measure) => [measure.id, measure]),
  );

const figuresOf = (document: EvaluationDocument, question: Question): Scene["figureOf"] => {
  const cells = knownCells(document.entries, document.validations, question.knownAt);
  const figures = new Map<string, MeasureFigure>();
  return (measure, unitId) => {
    const scope = measure.collectedBy === "unit" ? unitId : null;
    const key = `${measure.id} ${scope ?? "body"}`;
    const figure = figures.get(key) ?? accumulate(measure, scope, { cells, question });
    figures.set(key, figure);
    return figure;
  };
};

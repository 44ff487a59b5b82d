import type { Formula } from "../formula/formula.ts";
import { systemInForce } from "../indicator/system-in-force.ts";
import type { SystemOptions } from "../indicator/system.ts";
import type { DeclaredResult, Indicator } from "../indicator/indicator.ts";
import { knownCells, type KnownCells } from "../measurement/known.ts";
import type { Measure } from "../measurement/measure.ts";
import type { IndicatorId, MeasureId } from "../quantity/id.ts";
import type { Cause, Question } from "../quantity/outcome.ts";
import { ok, refuse, type Result } from "../quantity/result.ts";
import type { HolidaysOf } from "../quantity/working-days.ts";
import type { EvaluationDocument, Plan } from "./document.ts";
import { figuresOf, type Figures } from "./figures.ts";
import { holidaysOf } from "./holidays.ts";
import { indicatorCirclesOf } from "./indicator-circles.ts";
import { formulasOf, indicatorsMeant, measuresKnown } from "./library.ts";
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
  /** An indicator that a formula names; `null` when nobody knows it. */
  readonly libraryIndicator: (indicatorId: IndicatorId) => Indicator | null;
  readonly namedFormula: (indicatorId: IndicatorId) => Formula | null;
  /** The indicators that name each other in a circle, with the cause. */
  readonly indicatorCircles: ReadonlyMap<IndicatorId, Cause>;
  readonly declaredResults: readonly DeclaredResult[];
  readonly cells: KnownCells;
  readonly figureOf: Figures;
  readonly holidaysOf: HolidaysOf;
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
  const library = indicatorsMeant(document.indicators, version, question.knownAt);
  const cells = knownCells(document.entries, document.validations, question.knownAt);
  return ok({
    question,
    plan,
    outline: outlineOf(version),
    options: systemInForce(document.systems, question),
    measures: measuresKnown(document.measures, question.knownAt),
    indicatorOf,
    formulaOf: (use) => indicatorOf(use).formula,
    libraryIndicator: (id) => library.get(id) ?? null,
    namedFormula: (id) => library.get(id)?.formula ?? null,
    indicatorCircles: indicatorCirclesOf(formulasOf(library)),
    declaredResults: document.declaredResults,
    cells,
    figureOf: figuresOf(cells, question),
    holidaysOf: holidaysOf(document.body.holidays ?? []),
  });
};

const versionKey = ({ id, version }: { readonly id: IndicatorId; readonly version: number }): string =>
  `${id} ${version}`;

const useKey = (use: IndicatorUse): string =>
  versionKey({ id: use.indicatorId, version: use.indicatorVersion });

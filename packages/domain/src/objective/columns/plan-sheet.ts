import type { Indicator } from "../../indicator/indicator.ts";
import type { Measure } from "../../measurement/measure.ts";
import type { PlanVersion } from "../document.ts";
import { outlineOf } from "../outline.ts";
import type { IndicatorUse } from "../tree.ts";
import { newSheet } from "./new-sheet.ts";
import type { Sheet, SheetFrame } from "./sheet.ts";

/** A plan that many bodies share, as a set of common objectives is: only targets and values are each body's own. */
export type SharedPlan = Pick<SheetFrame, "options" | "today" | "targetsOf"> & {
  readonly version: PlanVersion;
  readonly measures: readonly Measure[];
  readonly indicators: readonly Indicator[];
};

/**
 * An empty sheet for a shared plan: the caller writes the cells of its measures (`writeCell`, a per cent as a fraction
 * of one), then computes it. Throws when the plan uses an indicator that is not among those given.
 */
export const sheetOfPlan = (plan: SharedPlan, rows: number): Sheet => {
  const { version, options, today, targetsOf } = plan;
  const indicators = new Map(plan.indicators.map((each) => [`${each.id} ${each.version}`, each]));
  const indicatorOf = (use: IndicatorUse): Indicator => {
    const indicator = indicators.get(`${use.indicatorId} ${use.indicatorVersion}`);
    if (indicator === undefined) throw new Error(`The plan uses an indicator it lacks: ${use.indicatorId}`);
    return indicator;
  };
  return newSheet(
    {
      outline: outlineOf(version),
      options,
      today,
      targetsOf,
      measures: new Map(plan.measures.map((measure) => [measure.id, measure])),
      indicatorOf,
      formulaOf: (use) => indicatorOf(use).formula,
      namedFormula: (id) => plan.indicators.findLast((each) => each.id === id)?.formula ?? null,
    },
    rows,
  );
};

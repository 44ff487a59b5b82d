import { dependenciesOf } from "../../formula/dependencies.ts";
import type { Formula } from "../../formula/formula.ts";
import type { MeasureId } from "../../quantity/id.ts";
import { indicatorsBelow } from "../indicator-circles.ts";
import type { IndicatorUse } from "../tree.ts";
import { measureKey, type SheetFrame } from "./sheet.ts";

/**
 * The measures that a use reads in other rows: all of its formula and of the indicators it names, where one of these
 * looks at another period or place, or names an indicator at all; none where each row reads itself alone.
 */
export const keysReadElsewhere = (use: IndicatorUse, frame: SheetFrame): readonly string[] => {
  if (frame.readingAt === undefined) return [];
  const formula = frame.formulaOf(use);
  const named = [...indicatorsBelow(formula, frame.namedFormula)];
  const formulas = [formula, ...named.flatMap((id) => frame.namedFormula(id) ?? [])];
  const looksAway = named.length > 0 || formulas.some(hasViews);
  if (!looksAway) return [];
  const read = new Set(formulas.flatMap((each) => dependenciesOf(each).measures));
  return [...read].flatMap((id) => keysOf(id, use, frame));
};

const hasViews = (formula: Formula): boolean =>
  dependenciesOf(formula).readings.some(({ views }) => views.length > 0);

/** As read for the unit of the use, and for the whole body. */
const keysOf = (id: MeasureId, use: IndicatorUse, { measures }: SheetFrame): readonly string[] => {
  const byUnit = measures.get(id)?.collectedBy === "unit" && use.perimeterUnitId !== null;
  return [measureKey(id, null), ...(byUnit ? [measureKey(id, use.perimeterUnitId)] : [])];
};

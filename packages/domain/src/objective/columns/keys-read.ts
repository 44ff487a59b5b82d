import { dependenciesOf } from "../../formula/dependencies.ts";
import type { IndicatorUse } from "../tree.ts";
import { targetFormulasOf } from "../use-targets.ts";
import { measureKey, type SheetFrame } from "./sheet.ts";

/** The measures a use reads, each in its scope: its own unit, where the measure is collected by units. */
export const keysRead = (
  use: IndicatorUse,
  { measures, formulaOf, outline }: SheetFrame,
): readonly string[] => {
  const formulas = [formulaOf(use), ...targetFormulasOf(use, outline)];
  const read = new Set(formulas.flatMap((formula) => dependenciesOf(formula).measures));
  return [...read].flatMap((id) => {
    const measure = measures.get(id);
    if (measure === undefined) return [];
    return [measureKey(id, measure.collectedBy === "unit" ? use.perimeterUnitId : null)];
  });
};

import { compileFormula } from "../../formula/columns/compile.ts";
import type { Instruction } from "../../formula/columns/instruction.ts";
import { achieveColumn } from "../../indicator/columns/achieve.ts";
import { roundColumn } from "../../indicator/columns/round.ts";
import type { IndicatorUse } from "../tree.ts";
import { readingOf } from "./look.ts";
import type { Draft } from "./new-sheet.ts";

/**
 * The loops of an indicator at its place: its formula, its rounding, and what its values are worth. A struck-out or not
 * assessable one has its values only, and one that stands on a circle has none.
 */
export const useStage = (use: IndicatorUse, draft: Draft, onCircle: boolean): readonly Instruction[] => {
  const { rows, frame } = draft;
  const columns = {
    use,
    values: new Float64Array(rows).fill(NaN),
    targets: frame.targetsOf(use),
    achievements: new Float64Array(rows).fill(NaN),
  };
  draft.uses.set(use.id, columns);
  if (onCircle) return [];

  const indicator = frame.indicatorOf(use);
  const type = indicator.kind === "date" ? "date" : "number";
  const reading = readingOf(use, draft);
  const { program, by } = compileFormula(frame.formulaOf(use), reading, columns.values);
  if (by === "never") return [];
  const rounding = type === "number" ? [roundColumn(indicator, columns.values)] : [];
  if (use.standing !== "active") return [...program, ...rounding];
  const { direction } = indicator;
  const judging = achieveColumn({ type, direction, options: frame.options, ...columns });
  return [...program, ...rounding, ...(judging === null ? [] : [judging])];
};

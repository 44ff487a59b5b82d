import { compileFormula } from "../../formula/columns/compile.ts";
import type { Instruction } from "../../formula/columns/instruction.ts";
import { achieveColumn, isLooped } from "../../indicator/columns/achieve.ts";
import { roundColumn } from "../../indicator/columns/round.ts";
import { nodesReadBy } from "../tasks.ts";
import type { IndicatorUse } from "../tree.ts";
import { targetsOf } from "../use-targets.ts";
import { judgeRows, policiesFor, type RowJudging } from "./judge-rows.ts";
import { readingOf } from "./look.ts";
import type { Draft } from "./new-sheet.ts";
import { targetRows, targetsAt } from "./target-rows.ts";

/**
 * The loops of an indicator at its place: its formula, its rounding, and what its values are worth. A struck-out or not
 * assessable one has its values only, and one that stands on a circle reads no node.
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
  const indicator = frame.indicatorOf(use);
  const type = indicator.kind === "date" ? "date" : "number";
  const reading = onCircle ? { ...readingOf(use, draft), node: () => null } : readingOf(use, draft);
  const targetAt = targetsAt({ use, frame, reading });
  const targets = targetRows({ use, frame }, columns, targetAt);
  if (onCircle && nodesReadBy(frame.formulaOf(use), frame).length > 0) return targets;
  const { program, by } = compileFormula(frame.formulaOf(use), reading, columns.values);
  if (by === "never") return targets;
  const rounding = type === "number" ? [roundColumn(indicator, columns.values)] : [];
  const valued = [...program, ...rounding, ...targets];
  return use.standing === "active" ? [...valued, ...judging({ use, frame, columns, targetAt })] : valued;
};

/** The loop that judges, where there is one for the policies and targets of the use; else row by row. */
const judging = (about: RowJudging): readonly Instruction[] => {
  const { use, frame, columns } = about;
  const { kind, direction } = frame.indicatorOf(use);
  const policies = policiesFor(use, frame);
  const isPlain = targetsOf(use, frame.outline).every(
    ({ value }) => value.kind === "number" || value.kind === "date",
  );
  if (!isPlain || !isLooped(policies)) return [judgeRows(about)];
  const type = kind === "date" ? "date" : "number";
  return [achieveColumn({ type, direction, options: policies, ...columns }) ?? []].flat();
};

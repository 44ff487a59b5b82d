import { compileFormula } from "../../formula/columns/compile.ts";
import { asksRowByRow, type Instruction } from "../../formula/columns/instruction.ts";
import { achieveColumn, isLooped, roundAndAchieve } from "../../indicator/columns/achieve.ts";
import { roundColumn } from "../../indicator/columns/round.ts";
import { nodesReadBy } from "../tasks.ts";
import type { IndicatorUse } from "../tree.ts";
import { targetsOf } from "../use-targets.ts";
import { judgeRows, policiesFor, type RowJudging } from "./judge-rows.ts";
import { readingOf } from "./look.ts";
import type { Draft } from "./new-sheet.ts";
import type { Stage } from "./sheet.ts";
import { targetRows, targetsAt } from "./target-rows.ts";

/**
 * The loops of an indicator at its place: its formula, its rounding, and what its values are worth. A struck-out or not
 * assessable one has its values only, and one that stands on a circle reads no node.
 */
export const useStage = (use: IndicatorUse, draft: Draft, onCircle: boolean): Programs => {
  const { rows, frame } = draft;
  const columns = {
    use,
    values: new Float64Array(rows).fill(NaN),
    targets: frame.targetsOf(use),
    achievements: new Float64Array(rows).fill(NaN),
  };
  draft.uses.set(use.id, columns);
  const indicator = frame.indicatorOf(use);
  const reading = onCircle ? { ...readingOf(use, draft), node: () => null } : readingOf(use, draft);
  const targetAt = targetsAt({ use, frame, reading });
  const targets = targetRows({ use, frame }, columns, targetAt);
  if (onCircle && nodesReadBy(frame.formulaOf(use), frame).length > 0) return alike(targets);
  const { program, by } = compileFormula(frame.formulaOf(use), reading, columns.values);
  if (by === "never") return alike(targets);
  const rounding = indicator.kind === "date" ? [] : [roundColumn(indicator, columns.values)];
  const judged = use.standing === "active" ? judging({ use, frame, columns, targetAt }) : [];
  const all = [...program, ...rounding, ...targets, ...judged];
  const [loop] = judged;
  if (loop === undefined || rounding.length === 0 || all.some(asksRowByRow)) return alike(all);
  return { program: all, forRow: [...program, roundAndAchieve(indicator, loop)] };
};

type Programs = Pick<Stage, "program" | "forRow">;

const alike = (program: readonly Instruction[]): Programs => ({ program, forRow: program });

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

import { presenceOf, type Presence } from "../../formula/columns/column.ts";
import type { ColumnFrame } from "../../formula/columns/frame.ts";
import { outcomeAt } from "../../formula/columns/row.ts";
import { dayNumber } from "../../formula/columns/row.ts";
import { NOT_DUE } from "../../indicator/columns/achieve.ts";
import { valueOf } from "../../indicator/value.ts";
import type { Hundredths } from "../../quantity/hundredths.ts";
import type { NodeId } from "../../quantity/id.ts";
import { isAbsent } from "../../quantity/outcome.ts";
import type { Part } from "../composition.ts";
import type { ChildRef, Light, RollUp, UseResult } from "../evaluation.ts";
import { lightOf } from "../light.ts";
import { keyOf, nodesReadBy, type Task } from "../tasks.ts";
import type { IndicatorUse } from "../tree.ts";
import { columnFrameOf } from "./column-frame.ts";
import { LEFT } from "./weighing.ts";
import type { Sheet, UseColumns } from "./sheet.ts";
import { rowReader, targetsAt } from "./target-rows.ts";

// What columns do not hold is worked out here for the rows that somebody looks at: the lights, what is provisional,
// and of which kind an absence is. Why exactly, the evaluation of that body tells.

type Looking = Pick<Sheet, "frame" | "measures" | "uses" | "rolled" | "stages">;

/** The light of an indicator at its place, a node, an objective of a card, a card or the body, by the key of its task. */
export const lightAt = (sheet: Looking, key: string, row: number): Light => {
  const stage = sheet.stages.get(key);
  if (stage === undefined) return "missing";
  if (stage.task.kind === "use") return lightOfUse(sheet, stage.task.use.id, row);
  const { achievements, coverage } = rolledAt(sheet, key, row);
  if (achievements === achievements) return lightOf(achievements as Hundredths, sheet.frame.options.lights);
  if (stage.onCircle) return "missing";
  if (coverage === LEFT) return "not-assessable";
  const isMissing = weighing(stage.task).some(({ of }) => lightAt(sheet, keyOf(of), row) === "missing");
  return isMissing ? "missing" : "not-due";
};

/** Whether the figure stands on a value that still waits for validation; a figure that is not there does not. */
export const isProvisional = (sheet: Looking, key: string, row: number): boolean => {
  const task = sheet.stages.get(key)?.task;
  if (task === undefined) return false;
  if (task.kind === "use") return isUseProvisional(sheet, task.use.id, row);
  const { achievements } = rolledAt(sheet, key, row);
  if (achievements !== achievements) return false;
  const zero = sheet.frame.options.missing === "counts-zero";
  return weighing(task).some(({ of }) => {
    const enters = hasAchievement(sheet, of, row) || (zero && lightAt(sheet, keyOf(of), row) === "missing");
    return enters && isProvisional(sheet, keyOf(of), row);
  });
};

/** Whether an indicator has a value in a row, or which kind of absence it has. */
export const presenceOfUse = (sheet: Looking, useId: UseResult["useId"], row: number): Presence => {
  const { use, values, targets } = sheet.uses.get(useId) as UseColumns;
  const value = values[row] as number;
  if (value === value) return "figure";
  if (isStuck(use, sheet)) return "failed";
  const outcome = outcomeAt(sheet.frame.formulaOf(use), readingOf(use, sheet), row);
  if (!isAbsent(outcome)) return "failed";
  const presence = presenceOf(outcome);
  const waits = presence === "not-happened" || presence === "not-recorded";
  const target = targets[row] as number;
  if (!waits || sheet.frame.indicatorOf(use).kind !== "date" || !Number.isFinite(target)) return presence;
  return dayNumber(sheet.frame.today) <= target ? "not-due" : "not-recorded";
};

/** Whether a use stands on a circle through its value, and not through its target alone. */
const isStuck = (use: IndicatorUse, { stages, frame }: Looking): boolean =>
  stages.get(keyOf({ kind: "use", useId: use.id }))?.onCircle !== false &&
  nodesReadBy(frame.formulaOf(use), frame).length > 0;

/** The coverage to show: what left has none. */
export const coverageAt = (sheet: Looking, key: string, row: number): RollUp["coverage"] =>
  Math.max(0, rolledAt(sheet, key, row).coverage) as Hundredths;

/** What the formula of a use reads, with the lights of this file. */
export const readingOf = (use: IndicatorUse, sheet: Looking): ColumnFrame =>
  columnFrameOf(use, { ...sheet, lightAt: (key, row) => lightAt(sheet, key, row) });

const rolledAt = ({ rolled }: Looking, key: string, row: number) => {
  const columns = rolled.get(key);
  return {
    achievements: columns?.achievements[row] ?? NaN,
    coverage: columns?.coverage[row] ?? 0,
  };
};

const lightOfUse = (sheet: Looking, useId: UseResult["useId"], row: number): Light => {
  const { use, achievements, targets } = sheet.uses.get(useId) as UseColumns;
  if (use.standing !== "active") return "not-assessable";
  const achievement = achievements[row] as number;
  if (achievement === achievement) return lightOf(achievement as Hundredths, sheet.frame.options.lights);
  const presence = presenceOfUse(sheet, useId, row);
  if (presence === "not-happened" || presence === "not-due") return "not-due";
  return presence === "figure" ? lightWithoutTarget(targets[row] as number) : "missing";
};

/** The light of a value that is compared with nothing. */
const lightWithoutTarget = (target: number): Light => {
  if (target === NOT_DUE) return "not-due";
  return Number.isNaN(target) ? "not-assessable" : "missing";
};

const isUseProvisional = (sheet: Looking, useId: UseResult["useId"], row: number): boolean => {
  const { use, values } = sheet.uses.get(useId) as UseColumns;
  const value = values[row] as number;
  if (value !== value) return false;
  const isNodeProvisional = (nodeId: NodeId, at: number): boolean =>
    isProvisional(sheet, keyOf({ kind: "node", nodeId }), at);
  const { frame } = sheet;
  const read = { use, frame, reading: readingOf(use, sheet), isNodeProvisional };
  return (
    valueOf(frame.indicatorOf(use), rowReader(row, read)).provisional ||
    targetsAt(read)?.(row).provisional === true
  );
};

const hasAchievement = (sheet: Looking, of: ChildRef, row: number): boolean => {
  const columns = of.kind === "use" ? sheet.uses.get(of.useId) : sheet.rolled.get(keyOf(of));
  return !Number.isNaN(columns?.achievements[row] ?? NaN);
};

/** What enters a mean; of what left without its weight there is no figure and nothing is missing. */
const weighing = (task: Extract<Task, { readonly kind: "roll-up" }>): readonly Part[] =>
  (task.groups ?? [])
    .filter(({ weight }) => weight > 0)
    .flatMap(({ parts }) => parts.filter(({ weight }) => weight > 0));

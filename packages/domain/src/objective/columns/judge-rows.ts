import { cellByCell } from "../../formula/columns/operations.ts";
import { instruction, type Instruction } from "../../formula/columns/instruction.ts";
import { achieve } from "../../indicator/achievement.ts";
import { MISTYPED, NOT_DUE } from "../../indicator/columns/achieve.ts";
import type { TargetValue } from "../../indicator/indicator.ts";
import { policiesOf, type Policies } from "../../indicator/policies.ts";
import { scaleToDate } from "../../indicator/scale/to-date.ts";
import type { ChosenTarget } from "../../indicator/target.ts";
import { addDays, type Day } from "../../quantity/day.ts";
import { decimalToNumber, type Decimal } from "../../quantity/decimal.ts";
import { dateOutcome, numberOutcome, type Figure } from "../../quantity/outcome.ts";
import { dayNumber } from "../../formula/columns/row.ts";
import type { SystemOptions } from "../../indicator/system.ts";
import type { IndicatorUse } from "../tree.ts";
import { scaleOf } from "../use-targets.ts";
import type { SheetFrame, UseColumns } from "./sheet.ts";

/** The target of a use in one row, as far as it is chosen there. */
export type TargetAt = (row: number) => Pick<ChosenTarget, "now" | "absence" | "share">;

/** What is judged row by row: what no loop is made for, by the very rules of one body. */
export type RowJudging = {
  readonly use: IndicatorUse;
  readonly frame: SheetFrame;
  readonly columns: UseColumns;
  /** `null` in a plan that many share: there the targets are the numbers of their column. */
  readonly targetAt: TargetAt | null;
};

/** The policies that hold for a use. */
export const policiesFor = (
  use: IndicatorUse,
  { options, outline }: Pick<SheetFrame, "options" | "outline">,
): Policies => policiesOf(options, scaleOf(use, outline));

/** Fills the achievements of a use row by row. */
export const judgeRows = (judging: RowJudging): Instruction =>
  instruction({
    run: cellByCell,
    out: judging.columns.achievements,
    cells: (row) => achievementAt(judging, row),
  });

const achievementAt = ({ use, frame, columns, targetAt }: RowJudging, row: number): number => {
  const value = columns.values[row] as number;
  const indicator = frame.indicatorOf(use);
  const type = indicator.kind === "date" ? "date" : "number";
  const { now, share } = targetAt?.(row) ?? { now: plainTarget(type, columns.targets[row]), share: null };
  if (value !== value || now === null) return NaN;
  const whole = policiesFor(use, frame);
  const policies = share === null ? whole : { ...whole, scale: scaleToDate(whole.scale, share) };
  const steps = achieve(figureOf(type, value), { direction: indicator.direction, target: now, policies });
  const last = steps?.at(-1);
  return last?.kind === "achievement" ? last.achievement : NaN;
};

const EPOCH = "1970-01-01" as Day;

const figureOf = (type: "number" | "date", value: number): Figure =>
  (type === "date" ? dateOutcome(addDays(EPOCH, value)) : numberOutcome(value)) as Figure;

const plainTarget = (type: "number" | "date", target = NaN): TargetValue | null => {
  if (!Number.isFinite(target)) return null;
  return type === "date"
    ? { kind: "date", date: addDays(EPOCH, target) }
    : { kind: "number", number: String(target) as Decimal };
};

/** How a target stands in its column: as a number or a day counted, a range by its lower end, an answer as 1 or 0. */
export const targetCell = (
  { now, absence }: Pick<ChosenTarget, "now" | "absence">,
  type: "number" | "date",
  { noTarget }: SystemOptions,
): number => {
  if (absence !== null) return absence.kind === "not-due" ? NOT_DUE : MISTYPED;
  if (now === null) return noTarget === "counts-missing" ? MISTYPED : NaN;
  if (now.kind === "date") return type === "date" ? dayNumber(now.date) : MISTYPED;
  return type === "number" ? numberCell(now) : MISTYPED;
};

const numberCell = (target: Exclude<TargetValue, { readonly kind: "date" }>): number => {
  switch (target.kind) {
    case "number":
      return decimalToNumber(target.number);
    case "range":
      return decimalToNumber(target.from);
    case "answer":
      return Number(target.yes);
  }
};

import { daysBetween, type Day } from "../quantity/day.ts";
import { decimalToNumber } from "../quantity/decimal.ts";
import { fromHundredths, toHundredths, type Hundredths } from "../quantity/hundredths.ts";
import type { Figure } from "../quantity/outcome.ts";
import type { Direction, TargetValue } from "./indicator.ts";
import type { AchievementRule, IndicatorStep } from "./step.ts";
import type { SystemOptions } from "./system.ts";

export type AchievementStep = Extract<IndicatorStep, { readonly kind: "achievement" }>;

/** What a figure is measured against. */
export type Yardstick = {
  readonly direction: Direction;
  readonly target: TargetValue;
  readonly options: Pick<SystemOptions, "cap" | "lostPerDayLate">;
};

type Judgement = { readonly rule: AchievementRule; readonly reached: boolean; readonly percent: number };

/**
 * The achievement of a figure already rounded (rule book 17.1), with the rule it was made by; `null` when one of the
 * two is a date and the other a number. It is rounded to hundredths and never above the cap of the body.
 */
export const achieve = (figure: Figure, yardstick: Yardstick): AchievementStep | null => {
  const judgement = judge(figure, yardstick);
  if (judgement === null) return null;
  const { rule, reached, percent } = judgement;
  const uncapped = toHundredths(percent);
  const { cap } = yardstick.options;
  const achievement = Math.min(uncapped, cap) as Hundredths;
  return { kind: "achievement", rule, reached, capped: uncapped > cap, achievement };
};

const judge = (figure: Figure, { direction, target, options }: Yardstick): Judgement | null => {
  if (figure.kind === "date" && target.kind === "date")
    return ofDate(figure.date, target.date, options.lostPerDayLate);
  if (figure.kind === "date" || target.kind === "date" || direction === "by") return null;
  return ofNumber(figure.number, direction, decimalToNumber(target.number));
};

/** A date not later than its target is 100; a later one 0, or what the days of delay leave of 100. */
const ofDate = (date: Day, last: Day, lostPerDayLate: Hundredths | null): Judgement => {
  const late = Math.max(0, daysBetween(last, date));
  if (late === 0) return { rule: "date", reached: true, percent: 100 };
  if (lostPerDayLate === null) return { rule: "date", reached: false, percent: 0 };
  return {
    rule: "days-late",
    reached: false,
    percent: Math.max(0, 100 - late * fromHundredths(lostPerDayLate)),
  };
};

type Comparison = Exclude<Direction, "by">;

const comparisons: Readonly<Record<Comparison, (value: number, target: number) => boolean>> = {
  ">=": (value, target) => value >= target,
  ">": (value, target) => value > target,
  "<=": (value, target) => value <= target,
  "<": (value, target) => value < target,
  "=": (value, target) => value === target,
};

/** As near to 100 as a strict comparison comes that is not reached: 59,00 against "> 59". */
const ALMOST = 99.99;

/**
 * Against a target not above zero a ratio says nothing (what is twice zero?): there, and for `=`, it is all or
 * nothing. A strict comparison is 100 when reached and stays below it when not.
 */
const ofNumber = (value: number, direction: Comparison, target: number): Judgement => {
  const reached = comparisons[direction](value, target);
  if (direction === "=" || target <= 0)
    return { rule: "all-or-nothing", reached, percent: reached ? 100 : 0 };

  const { rule, percent } = ratio(value, direction, target);
  const loose = direction === ">=" || direction === "<=";
  if (loose) return { rule, reached, percent };
  return { rule, reached, percent: reached ? 100 : Math.min(ALMOST, percent) };
};

/** Value over target where more is better, target over value where less is; nothing below zero counts. */
const ratio = (value: number, direction: Comparison, target: number): Omit<Judgement, "reached"> =>
  direction === ">=" || direction === ">"
    ? { rule: "value-over-target", percent: Math.max(0, (value / target) * 100) }
    : { rule: "target-over-value", percent: value <= 0 ? Infinity : (target / value) * 100 };

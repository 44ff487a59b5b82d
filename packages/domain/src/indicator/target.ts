import { decimalToNumber, roundedDecimal } from "../quantity/decimal.ts";
import { monthsElapsed, yearOf, type PeriodCode } from "../quantity/period.ts";
import type { Indicator, Target, TargetValue } from "./indicator.ts";
import type { IndicatorStep } from "./step.ts";
import type { SystemOptions } from "./system.ts";

/** The target of the year, the one to compare with at this date, and how it was found. */
export type ChosenTarget = {
  readonly year: TargetValue | null;
  readonly now: TargetValue | null;
  readonly steps: readonly IndicatorStep[];
};

/** What a target is chosen for. */
export type TargetQuestion = {
  readonly indicator: Pick<Indicator, "kind" | "decimals" | "direction">;
  readonly period: PeriodCode;
  readonly intermediate: SystemOptions["intermediate"];
};

/**
 * The target to compare a figure with at the end of the period (foundation 9): the one given for that very period;
 * else the year's, of which a count has to reach only the share of the months gone by, unless the body compares
 * with the whole. Ratios, means, days and dates always meet the year's target. `null` when the plan gives none.
 */
export const chooseTarget = (targets: readonly Target[], question: TargetQuestion): ChosenTarget => {
  const { indicator, period, intermediate } = question;
  const ofYear = find(targets, String(yearOf(period)) as PeriodCode);
  const chosen = find(targets, period) ?? ofYear;
  if (chosen === null) return { year: null, now: null, steps: [{ kind: "no-target", period }] };

  const target = chosen.value;
  const year = ofYear?.value ?? null;
  const steps = [{ kind: "target", period: chosen.period, direction: indicator.direction, target }] as const;
  const grows = indicator.kind === "number" && intermediate === "share-of-year";
  if (chosen.period === period || !grows || target.kind === "date") return { year, now: target, steps };

  const months = monthsElapsed(period);
  const share = roundedDecimal((decimalToNumber(target.number) * months) / 12, indicator.decimals);
  const now = { kind: "number", number: share } as const;
  return { year, now, steps: [...steps, { kind: "share-of-year", months, target: now }] };
};

const find = (targets: readonly Target[], period: PeriodCode): Target | null =>
  targets.find((target) => target.period === period) ?? null;

import { roundedDecimal } from "../quantity/decimal.ts";
import { isAbsent, type Absence } from "../quantity/outcome.ts";
import { monthsElapsed, yearOf, type PeriodCode } from "../quantity/period.ts";
import type { Indicator, Target, TargetFormula, TargetValue } from "./indicator.ts";
import { shareOf, type ShareOfYear } from "./scale/to-date.ts";
import type { IndicatorStep } from "./step.ts";
import type { SystemOptions } from "./system.ts";
import type { IndicatorValue } from "./value.ts";

/** The target of the year, the one to compare with at this date, and how it was found. */
export type ChosenTarget = {
  readonly year: TargetValue | null;
  readonly now: TargetValue | null;
  /** Why a target that is to be computed has no figure; `null` where it has one, or where the plan sets none. */
  readonly absence: Absence | null;
  /** The share of the year it was taken of, which the marks of a scale share; `null` where it is the whole. */
  readonly share: ShareOfYear | null;
  /** Whether it was computed from something that still waits for validation. */
  readonly provisional: boolean;
  readonly steps: IndicatorValue["steps"];
};

/** Computes the formula of a target as the indicator itself is computed, for the period the target is of. */
export type ComputeTarget = (formula: TargetFormula["formula"], period: PeriodCode) => IndicatorValue;

/** What a target is chosen for. */
export type TargetQuestion = {
  readonly indicator: Pick<Indicator, "kind" | "decimals" | "direction">;
  readonly period: PeriodCode;
  readonly intermediate: SystemOptions["intermediate"];
  readonly compute: ComputeTarget;
};

/**
 * The target to compare a figure with at the end of the period (foundation 9): the one given for that very period;
 * else the year's, of which a count has to reach only the share of the months gone by, unless the body compares
 * with the whole. Ratios, means, days, dates and answers always meet the year's target. `null` when the plan gives none.
 */
export const chooseTarget = (targets: readonly Target[], question: TargetQuestion): ChosenTarget => {
  const { period } = question;
  const ofYear = find(targets, String(yearOf(period)) as PeriodCode);
  const chosen = find(targets, period) ?? ofYear;
  if (chosen === null) return { ...WITHOUT, steps: [{ kind: "no-target", period }] };

  const found = valueOfTarget(chosen, question);
  const year = chosen === ofYear ? found.now : yearTarget(ofYear, question);
  const whole = { ...found, year, share: shareAt(question) };
  return chosen.period === period ? whole : toDate(whole);
};

const yearTarget = (ofYear: Target | null, question: TargetQuestion): TargetValue | null =>
  ofYear === null ? null : valueOfTarget(ofYear, question).now;

/** The share of a year's target; the whole where it has no share. */
const toDate = (whole: ChosenTarget): ChosenTarget => {
  const { now, share, steps } = whole;
  if (now === null || share === null) return whole;
  const target = sharedTarget(now, share);
  if (target === null) return whole;
  return {
    ...whole,
    now: target,
    steps: [...steps, { kind: "share-of-year", months: share.months, target }],
  };
};

const WITHOUT: ChosenTarget = {
  ...{ year: null, now: null, absence: null },
  ...{ share: null, provisional: false, steps: [] },
};

const find = (targets: readonly Target[], period: PeriodCode): Target | null =>
  targets.find((target) => target.period === period) ?? null;

/** The share of the year that counts have to reach by the end of the period; `null` where the whole is asked for. */
const shareAt = ({ indicator, period, intermediate }: TargetQuestion): ShareOfYear | null => {
  const grows = indicator.kind === "number" && intermediate === "share-of-year";
  const isYear = period === String(yearOf(period));
  return grows && !isYear ? { months: monthsElapsed(period), decimals: indicator.decimals } : null;
};

const sharedTarget = (target: TargetValue, share: ShareOfYear): TargetValue | null => {
  switch (target.kind) {
    case "number":
      return { kind: "number", number: shareOf(target.number, share) };
    case "range":
      return { kind: "range", from: shareOf(target.from, share), to: shareOf(target.to, share) };
    case "date":
    case "answer":
      return null;
  }
};

type Found = Pick<ChosenTarget, "now" | "absence" | "provisional" | "steps">;

const valueOfTarget = ({ period, value }: Target, { indicator, compute }: TargetQuestion): Found => {
  const stated = (target: TargetValue): IndicatorStep => ({
    kind: "target",
    period,
    direction: indicator.direction,
    target,
  });
  if (value.kind !== "formula")
    return { now: value, absence: null, provisional: false, steps: [stated(value)] };

  const { outcome, provisional, steps } = compute(value.formula, period);
  const computed = [{ kind: "target-formula", period } as const, ...steps];
  if (isAbsent(outcome)) return { now: null, absence: outcome, provisional: false, steps: computed };
  const now = targetOf(outcome, indicator);
  return { now, absence: null, provisional, steps: [...computed, stated(now)] };
};

type Computed = Exclude<IndicatorValue["outcome"], Absence>;

/** The result of a formula as the target it is; an answer that is asked for is computed as 1 or 0. */
const targetOf = (outcome: Computed, { decimals, direction }: TargetQuestion["indicator"]): TargetValue => {
  if (outcome.kind === "date") return outcome;
  if (direction === "is") return { kind: "answer", yes: outcome.number !== 0 };
  return { kind: "number", number: roundedDecimal(outcome.number, decimals) };
};

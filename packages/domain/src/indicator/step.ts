import type { Hundredths } from "../quantity/hundredths.ts";
import type { AbsentStep, Outcome } from "../quantity/outcome.ts";
import type { PeriodCode } from "../quantity/period.ts";
import type { Direction, TargetValue } from "./indicator.ts";

/**
 * How an achievement was made: value over target, target over value, all or nothing (target not above zero, or a
 * yes/no comparison), a date met or not, a date late by so many days.
 */
export type AchievementRule =
  "value-over-target" | "target-over-value" | "all-or-nothing" | "date" | "days-late";

/** A step from a formula's result to an achievement. */
export type IndicatorStep =
  | { readonly kind: "percent"; readonly outcome: Outcome }
  | { readonly kind: "rounded"; readonly decimals: number; readonly outcome: Outcome }
  | {
      readonly kind: "target";
      readonly period: PeriodCode;
      readonly direction: Direction;
      readonly target: TargetValue;
    }
  /** The target's share of the year: months gone by of twelve, rounded to the indicator's decimals. */
  | { readonly kind: "share-of-year"; readonly months: number; readonly target: TargetValue }
  | {
      readonly kind: "achievement";
      readonly rule: AchievementRule;
      readonly reached: boolean;
      readonly capped: boolean;
      readonly achievement: Hundredths;
    }
  | { readonly kind: "no-target"; readonly period: PeriodCode }
  | AbsentStep;

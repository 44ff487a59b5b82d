import type { Hundredths } from "../quantity/hundredths.ts";
import type { AbsentStep, Outcome } from "../quantity/outcome.ts";
import type { PeriodCode } from "../quantity/period.ts";
import type { Direction, TargetValue } from "./indicator.ts";
import type { Scale } from "./scale/scale.ts";

/**
 * How an achievement was made: value over target, target over value, all or nothing (target not above zero, or an
 * exact one), the difference from a target not above zero, the distance outside of a range, the answer that was asked
 * for or the other, a date met or not, a date late by so many days.
 */
export type AchievementRule =
  | "value-over-target"
  | "target-over-value"
  | "all-or-nothing"
  | "difference"
  | "distance"
  | "answer"
  | "date"
  | "days-late";

/** So many days late or units away from the target, each of which takes so much of 100. */
export type Cost = { readonly units: number; readonly each: number };

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
  /** What follows is the target's own sum, which ends with its own rounding. */
  | { readonly kind: "target-formula"; readonly period: PeriodCode }
  /**
   * The scale of the result where it is not the plain proportion, and the number it looks at; `null` where that has no
   * end, as the share that a target is of nothing at all.
   */
  | {
      readonly kind: "scale";
      readonly scale: Scale;
      readonly rule: AchievementRule;
      readonly at: number | null;
      readonly isMoreBetter: boolean;
    }
  | {
      readonly kind: "achievement";
      readonly rule: AchievementRule;
      readonly reached: boolean;
      readonly capped: boolean;
      /** What it was worth before the floor of the body; `null` where the floor changed nothing. */
      readonly beforeFloor: Hundredths | null;
      readonly cost: Cost | null;
      readonly achievement: Hundredths;
    }
  | { readonly kind: "no-target"; readonly period: PeriodCode }
  | AbsentStep;

import type { Indicator, Target, TargetValue } from "../indicator/indicator.ts";
import type { Decimal } from "../quantity/decimal.ts";
import type { Day } from "../quantity/day.ts";
import { round } from "../quantity/rounding.ts";

/** How the targets of a new year are proposed: as they were, harder by a per cent, left empty, the mean of results. */
export const TARGET_RULES = ["equal", "scaled", "empty", "mean-of-results"] as const;
export type TargetRule = (typeof TARGET_RULES)[number];

/** A proposed target; `isCapped` where a per cent would have gone past 100. */
export type NextTarget = { readonly value: Target["value"] | null; readonly isCapped: boolean };

export type TargetFrame = {
  readonly rule: TargetRule;
  readonly percent: number;
  readonly indicator: Indicator | null;
  /** The last first; at most three are looked at. */
  readonly results: readonly TargetValue[];
};

/**
 * The target of the next year. A day moves by one year, whatever the rule but `empty`; harder means more where more is
 * better and less where less is; a per cent never passes 100. Numbers are rounded to the decimals of the indicator. A
 * range, an answer and a formula stay as they are.
 */
export const nextTarget = (target: Target["value"], frame: TargetFrame): NextTarget => {
  if (frame.rule === "empty") return { value: null, isCapped: false };
  if (target.kind === "date")
    return { value: { kind: "date", date: yearAfter(target.date) }, isCapped: false };
  if (target.kind !== "number") return { value: target, isCapped: false };
  if (frame.rule === "mean-of-results") return capped(meanOf(frame.results) ?? Number(target.number), frame);
  return frame.rule === "scaled"
    ? capped(Number(target.number) * factorOf(frame), frame)
    : { value: target, isCapped: false };
};

const yearAfter = (day: Day): Day => Temporal.PlainDate.from(day).add({ years: 1 }).toString() as Day;

const factorOf = ({ percent, indicator }: TargetFrame): number => {
  switch (indicator?.direction) {
    case ">=":
    case ">":
      return 1 + percent / 100;
    case "<=":
    case "<":
      return 1 - percent / 100;
    default:
      return 1;
  }
};

const MOST_RESULTS = 3;

const meanOf = (results: readonly TargetValue[]): number | null => {
  const numbers = results
    .slice(0, MOST_RESULTS)
    .flatMap((result) => (result.kind === "number" ? [Number(result.number)] : []));
  return numbers.length === 0 ? null : numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
};

const capped = (number: number, { indicator }: TargetFrame): NextTarget => {
  const isCapped = indicator?.unit === "%" && number > 100;
  const decimals = indicator?.decimals ?? 2;
  const text = round(isCapped ? 100 : number, decimals).toFixed(decimals) as Decimal;
  return { value: { kind: "number", number: text }, isCapped };
};

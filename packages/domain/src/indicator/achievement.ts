import { toHundredths, type Hundredths } from "../quantity/hundredths.ts";
import type { Figure } from "../quantity/outcome.ts";
import { round } from "../quantity/rounding.ts";
import { compare } from "./compare/compare.ts";
import type { Compared } from "./compare/compared.ts";
import { ALMOST } from "./compare/number.ts";
import type { Direction, TargetValue } from "./indicator.ts";
import type { Policies } from "./policies.ts";
import { axisOf } from "./scale/sight.ts";
import { worthBy } from "./scale/table.ts";
import type { IndicatorStep } from "./step.ts";

export type AchievementStep = Extract<IndicatorStep, { readonly kind: "achievement" }>;
type ScaleStep = Extract<IndicatorStep, { readonly kind: "scale" }>;

/** What a figure is measured against, and by which policies. */
export type Yardstick = {
  readonly direction: Direction;
  readonly target: TargetValue;
  readonly policies: Policies;
};

/** The scale where it is another than the plain proportion, then the result. */
export type AchievementSteps = readonly [AchievementStep] | readonly [ScaleStep, AchievementStep];

/**
 * The achievement of a figure already rounded (rule book 17.1) with the rules it was made by; `null` when figure and
 * target cannot be compared, as a date with a number. It is what the scale makes of it, rounded to hundredths, then
 * held under the cap of the body and over its floor.
 */
export const achieve = (figure: Figure, yardstick: Yardstick): AchievementSteps | null => {
  const { direction, target, policies } = yardstick;
  const compared = compare(figure, { direction, target, comparing: policies });
  if (compared === null) return null;
  const { rule, sight, cost } = compared;
  const uncapped = toHundredths(worthOf(compared, policies));
  const capped = Math.min(uncapped, policies.cap) as Hundredths;
  const achievement = onFloor(capped, policies);
  const step: AchievementStep = {
    kind: "achievement",
    rule,
    reached: sight.reached,
    capped: uncapped > policies.cap,
    beforeFloor: achievement === capped ? null : capped,
    cost,
    achievement,
  };
  const scale = scaleStep(compared, policies);
  return scale === null ? [step] : [scale, step];
};

const worthOf = ({ sight, isStrict }: Compared, { scale }: Policies): number => {
  const worth = worthBy(scale, sight);
  return isStrict && !sight.reached ? Math.min(ALMOST, worth) : worth;
};

const onFloor = (achievement: Hundredths, { floor }: Policies): Hundredths => {
  if (floor === null || achievement >= floor.at) return achievement;
  return floor.kind === "not-below" ? floor.at : (0 as Hundredths);
};

const scaleStep = ({ sight, rule }: Compared, { scale }: Policies): ScaleStep | null => {
  if (scale.kind === "proportional") return null;
  const reads = "reads" in scale ? scale.reads : "achievement";
  const at = round(axisOf(sight, reads).at, 9);
  const { isMoreBetter } = sight.own;
  return { kind: "scale", scale, rule, at: Number.isFinite(at) ? at : null, isMoreBetter };
};

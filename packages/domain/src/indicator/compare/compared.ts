import type { Policies } from "../policies.ts";
import type { Sight } from "../scale/sight.ts";
import type { AchievementRule, Cost } from "../step.ts";

/** A figure beside its target, before any scale: by which rule, and what scales see of it. */
export type Compared = {
  readonly rule: AchievementRule;
  readonly sight: Sight;
  /** A strict comparison that is not reached stays below 100, whatever the scale. */
  readonly isStrict: boolean;
  readonly cost: Cost | null;
};

export type Comparing = Pick<Policies, "lostPerDayLate" | "zeroTarget" | "zeroValue">;

/** 100 less what so many units or days cost, and not below nothing. */
export const leftOf = ({ units, each }: Cost): number => Math.max(0, 100 - units * each);

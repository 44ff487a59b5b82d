import type { PlanVersion } from "../../objective/document.ts";
import type { IndicatorUse } from "../../objective/tree.ts";
import type { Target } from "../../indicator/indicator.ts";
import type { Day } from "../../quantity/day.ts";
import { yearOf } from "../../quantity/period.ts";
import { check } from "./check.ts";
import type { Found } from "./finding.ts";
import { dayOf } from "./harder.ts";
import { day, text } from "../../quantity/said.ts";
import type { CheckScene } from "./scene.ts";

/** Targets outside the years of the plan, and days that are over when they are set. */
export const dates = check({
  id: "C-DATE",
  severity: "error",
  source: "D.Lgs. 150/2009 art. 5 c. 2 lett. d",
  appliesTo: ["plan", "card"],
  features: ["d"],
  find: (scene) =>
    scene.activeUses.flatMap((use) => use.targets.flatMap((target) => ofTarget(use, target, scene))),
});

const ofTarget = (use: IndicatorUse, target: Target, scene: CheckScene): readonly Found[] => {
  const { period, value } = target;
  const at = scene.at.use(use);
  if (scene.plan !== null && !scene.plan.years.includes(yearOf(period))) {
    const facts = { period: text(period), years: text(scene.plan.years.join(", ")) };
    return [{ at, says: "target-outside-plan", facts, actual: text(period), expected: facts.years }];
  }
  const date = dayOf(value);
  if (date === null) return [];
  const year = String(yearOf(period));
  if (date.slice(0, 4) !== year) {
    const facts = { day: day(date), year: text(year) };
    return [{ at, says: "day-outside-year", facts, actual: day(date), expected: text(year) }];
  }
  const set = daySet(use, target, scene);
  if (set === null || date >= set) return [];
  const facts = { day: day(date), set: day(set) };
  return [{ at, says: "day-over", facts, severity: "warning", actual: day(date), expected: day(set) }];
};

/**
 * The day the target was set: of the first approved version that has it, so that a revision says nothing of targets it
 * only takes over. What stands in a draft alone cannot be approved before the day it is.
 */
const daySet = (use: IndicatorUse, target: Target, { plan, today }: CheckScene): Day | null => {
  const has = ({ uses }: PlanVersion): boolean =>
    uses.find(({ id }) => id === use.id)?.targets.some((each) => isSame(each, target)) ?? false;
  const approvals = (plan?.versions ?? []).filter(has).flatMap(({ approvedAt }) => approvedAt ?? []);
  const [first] = approvals.toSorted();
  return first === undefined ? today : (first.slice(0, 10) as Day);
};

const isSame = (one: Target, other: Target): boolean =>
  one.period === other.period && dayOf(one.value) === dayOf(other.value);

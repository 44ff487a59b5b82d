import { addDays, type Day } from "../quantity/day.ts";
import type { Hundredths } from "../quantity/hundredths.ts";
import {
  failed,
  isAbsent,
  missing,
  notDue,
  type Absence,
  type AbsentStep,
  type Figure,
  type Outcome,
  type Question,
} from "../quantity/outcome.ts";
import { achieve, type AchievementSteps } from "./achievement.ts";
import type { Indicator, Target, TargetValue } from "./indicator.ts";
import { policiesOf } from "./policies.ts";
import type { Scale } from "./scale/scale.ts";
import { scaleToDate } from "./scale/to-date.ts";
import type { SystemOptions } from "./system.ts";
import { chooseTarget, type ChosenTarget } from "./target.ts";
import { computedTarget } from "./target-formula.ts";
import { valueOf, type IndicatorReader, type IndicatorValue } from "./value.ts";

/** An indicator where a plan uses it: with these targets, these readings, on this question. */
export type Placement = {
  readonly targets: readonly Target[];
  /** The scale of this use; `null`: the body's. */
  readonly scale: Scale | null;
  readonly reader: IndicatorReader;
  readonly question: Question;
  readonly options: SystemOptions;
};

/** Why an indicator has no achievement: a value or a target is missing or not due, or the plan sets no target. */
export type Unjudged = "missing" | "not-due" | "without-target";

/** An indicator's value, target and achievement, with every step. */
export type IndicatorFigure = IndicatorValue & {
  readonly yearTarget: TargetValue | null;
  readonly target: TargetValue | null;
  /** `null` without a value or without a target. */
  readonly achievement: Hundredths | null;
  readonly unjudged: Unjudged | null;
};

/** Computes an indicator at its place: its value, then what that is worth against its target. */
export const evaluateIndicator = (indicator: Indicator, placement: Placement): IndicatorFigure => {
  const { targets, reader, question, options } = placement;
  const value = valueOf(indicator, reader);
  const target = chooseTarget(targets, {
    indicator,
    period: question.period,
    intermediate: options.intermediate,
    compute: computedTarget(indicator, reader, question.period),
  });
  const outcome =
    indicator.kind === "date" ? awaited(value.outcome, target.now, question.today) : value.outcome;
  const closing = close(outcome, target, { indicator, placement });
  const last = closing.at(-1);
  const achievement = last?.kind === "achievement" ? last.achievement : null;
  return {
    outcome,
    provisional: value.provisional || (target.provisional && !isAbsent(outcome)),
    yearTarget: target.year,
    target: target.now,
    achievement,
    unjudged: achievement === null ? unjudged(outcome, target) : null,
    steps: [...value.steps, ...target.steps, ...closing],
  };
};

type Against = { readonly indicator: Indicator; readonly placement: Pick<Placement, "scale" | "options"> };

/** What closes the steps: the result, or why there is none; nothing where the plan sets no target. */
const close = (
  outcome: Outcome,
  { now, absence, share }: ChosenTarget,
  against: Against,
): AchievementSteps | readonly [AbsentStep] | readonly [] => {
  if (isAbsent(outcome)) return [absent(outcome)];
  if (now !== null) return judge(outcome, { target: now, share }, against);
  return absence === null ? [] : [absent(absence)];
};

type Goal = { readonly target: TargetValue; readonly share: ChosenTarget["share"] };

const judge = (
  figure: Figure,
  { target, share }: Goal,
  { indicator, placement }: Against,
): AchievementSteps | readonly [AbsentStep] => {
  const whole = policiesOf(placement.options, placement.scale);
  const policies = share === null ? whole : { ...whole, scale: scaleToDate(whole.scale, share) };
  const steps = achieve(figure, { direction: indicator.direction, target, policies });
  const expected = target.kind === "date" ? "date" : "number";
  return steps ?? [absent(failed({ code: "wrong-type", expected }))];
};

const absent = ({ causes }: Absence): AbsentStep => ({ kind: "absent", causes });

const unjudged = (outcome: Outcome, { now, absence }: ChosenTarget): Unjudged => {
  if (isAbsent(outcome)) return outcome.kind === "not-due" ? "not-due" : "missing";
  if (absence !== null) return absence.kind === "not-due" ? "not-due" : "missing";
  return now === null ? "without-target" : "missing";
};

/**
 * A date that nobody recorded is not due until its target's day is over, and missing from the day after. A date
 * declared not available, or a formula that fails, stays what it is.
 */
const awaited = (outcome: Outcome, target: TargetValue | null, today: Day): Outcome => {
  if (
    target?.kind !== "date" ||
    !isAbsent(outcome) ||
    !outcome.causes.every(({ code }) => code === "not-recorded")
  )
    return outcome;
  return today <= target.date
    ? notDue({ code: "date-not-due", from: addDays(target.date, 1) })
    : missing(...outcome.causes);
};

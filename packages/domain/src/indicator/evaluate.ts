import { addDays, type Day } from "../quantity/day.ts";
import type { Hundredths } from "../quantity/hundredths.ts";
import {
  failed,
  isAbsent,
  missing,
  notDue,
  type Absence,
  type AbsentStep,
  type Outcome,
  type Question,
} from "../quantity/outcome.ts";
import { achieve, type AchievementStep } from "./achievement.ts";
import type { Indicator, Target, TargetValue } from "./indicator.ts";
import type { SystemOptions } from "./system.ts";
import { chooseTarget } from "./target.ts";
import { valueOf, type IndicatorReader, type IndicatorValue } from "./value.ts";

/** An indicator where a plan uses it: with these targets, these readings, on this question. */
export type Placement = {
  readonly targets: readonly Target[];
  readonly reader: IndicatorReader;
  readonly question: Question;
  readonly options: SystemOptions;
};

/** An indicator's value, target and achievement, with every step. */
export type IndicatorFigure = IndicatorValue & {
  readonly yearTarget: TargetValue | null;
  readonly target: TargetValue | null;
  /** `null` without a value or without a target. */
  readonly achievement: Hundredths | null;
};

/** Computes an indicator at its place: its value, then what that is worth against its target. */
export const evaluateIndicator = (indicator: Indicator, placement: Placement): IndicatorFigure => {
  const { targets, reader, question, options } = placement;
  const value = valueOf(indicator, reader);
  const target = chooseTarget(targets, {
    indicator,
    period: question.period,
    intermediate: options.intermediate,
  });
  const outcome =
    indicator.kind === "date" ? awaited(value.outcome, target.now, question.today) : value.outcome;
  const closing = target.now === null ? ending(outcome) : judge(outcome, target.now, { indicator, options });
  return {
    outcome,
    provisional: value.provisional,
    yearTarget: target.year,
    target: target.now,
    achievement: closing?.kind === "achievement" ? closing.achievement : null,
    steps: [...value.steps, ...target.steps, ...(closing === null ? [] : [closing])],
  };
};

type Against = { readonly indicator: Indicator; readonly options: SystemOptions };

const judge = (
  outcome: Outcome,
  target: TargetValue,
  { indicator, options }: Against,
): AchievementStep | AbsentStep => {
  if (isAbsent(outcome)) return absent(outcome);
  const step = achieve(outcome, { direction: indicator.direction, target, options });
  return step ?? absent(failed({ code: "wrong-type", expected: target.kind }));
};

const ending = (outcome: Outcome): AbsentStep | null => (isAbsent(outcome) ? absent(outcome) : null);

const absent = ({ causes }: Absence): AbsentStep => ({ kind: "absent", causes });

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

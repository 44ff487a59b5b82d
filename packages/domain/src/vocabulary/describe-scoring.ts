import type { Direction, Indicator } from "../indicator/indicator.ts";
import type { Policies } from "../indicator/policies.ts";
import type { Decimal } from "../quantity/decimal.ts";
import { formatDecimal, formatHundredths, formatPercent } from "./format.ts";
import type { Language } from "./language.ts";
import { scaleInWords } from "./scale-words.ts";
import { SCORING, type ScoringSentences } from "./scoring-sentences.ts";
import { decimalInForm, withUnit } from "./telling.ts";

type Form = Pick<Indicator, "direction" | "unit" | "decimals">;

/**
 * How the results of an indicator are scored at a place, in words: its scale, then the bounds that the body's system
 * sets. Only what can matter to an indicator of this direction is said.
 */
export const describeScoring = (form: Form, policies: Policies, language: Language): readonly string[] => {
  const { cap, floor } = policies;
  const { policy } = SCORING[language];
  return [
    scaleWords(form, policies, language),
    ...zeroWords(form, policies, language),
    ...(mostWorth(form, policies) > cap ? [policy.cap(formatPercent(cap, language))] : []),
    ...(floor === null
      ? []
      : [
          policy[floor.kind === "not-below" ? "notBelow" : "nothingBelow"](formatPercent(floor.at, language)),
        ]),
  ];
};

/** 100,00 in hundredths. */
const WHOLE = 10_000;

/** What the best value is worth before the cap: without bound only where a value can be better than the target. */
const mostWorth = ({ direction }: Form, { scale }: Policies): number => {
  if (direction === "is") return WHOLE;
  switch (scale.kind) {
    case "on-off":
    case "linear":
      return WHOLE;
    case "steps":
      return Math.max(...scale.marks.map(({ worth }) => worth));
    case "four-thresholds":
      return Math.max(...Object.values(scale.worth));
    case "proportional":
      return direction === "by" || direction === "within" || direction === "=" ? WHOLE : Infinity;
  }
};

const isMore = (direction: Direction): boolean => direction === ">=" || direction === ">";

const scaleWords = (form: Form, policies: Policies, language: Language): string => {
  const { scale } = policies;
  const { direction } = form;
  const words = SCORING[language];
  if (scale.kind === "on-off" || direction === "is") return words.onOff;
  if (scale.kind === "proportional") return proportionWords(direction, policies, language);
  const isAchieved = scale.reads === "achievement";
  const told = scaleInWords(scale, language, {
    isMoreBetter: isAchieved || isMore(direction),
    goal: isAchieved ? percent("100" as Decimal, language) : goalOf(form, language),
    at: (mark) => (isAchieved ? percent(mark, language) : ownMark(mark, form, language)),
  });
  const about = isAchieved ? words.policy.ofTarget : apart(direction, words);
  return about === null ? told : `${told}, ${about}`;
};

const percent = (text: Decimal, language: Language): string => `${formatDecimal(text, 2, language)} %`;

/** What a scale looks at that is not the value itself. */
const apart = (direction: Direction, { policy }: ScoringSentences): string | null => {
  if (direction === "by") return policy.ofDelay;
  return direction === "within" || direction === "=" ? policy.ofDistance : null;
};

const ownMark = (mark: Decimal, form: Form, language: Language): string =>
  form.direction === "by"
    ? SCORING[language].days(formatDecimal(mark, 0, language))
    : withUnit(decimalInForm(mark, form, language), form);

const goalOf = (form: Form, language: Language): string => {
  const isApart = apart(form.direction, SCORING[language]) !== null;
  return isApart ? ownMark("0" as Decimal, form, language) : SCORING[language].policy.target;
};

const proportionWords = (direction: Direction, { lostPerDayLate }: Policies, language: Language): string => {
  const { policy, onOff } = SCORING[language];
  switch (direction) {
    case "by":
      return lostPerDayLate === null
        ? policy.lateDate
        : policy.lostPerDay(formatHundredths(lostPerDayLate, language));
    case "within":
      return policy.outsideRange;
    case "is":
    case "=":
      return onOff;
    default:
      return policy.proportion(isMore(direction));
  }
};

const zeroWords = (
  { direction }: Form,
  { zeroTarget, zeroValue }: Policies,
  language: Language,
): readonly string[] => {
  const { policy } = SCORING[language];
  const isLess = direction === "<=" || direction === "<";
  const ofTarget =
    zeroTarget.kind === "difference" && (isLess || isMore(direction))
      ? [policy.zeroTarget(formatHundredths(zeroTarget.lostPerUnit, language))]
      : [];
  return isLess && zeroValue === "full" ? [...ofTarget, policy.zeroValueFull] : ofTarget;
};

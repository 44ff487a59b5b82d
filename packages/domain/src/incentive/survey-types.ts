import type { Choices } from "../quantity/choice.ts";
import type { Fraction } from "../quantity/fraction.ts";

/** Interviews done and hours really worked by one operator on one survey. */
export type SurveyWork = { readonly id: string; readonly interviews: number; readonly hours: Fraction };

export type Survey = { readonly id: string; readonly operators: readonly SurveyWork[] };

export type SurveyOptions = {
  /** AMB-22: all interviews over all hours, or the plain mean of the operators' rates. */
  readonly mean: "pooled" | "rates";
  /** AMB-23: plain mean of the surveys worked on, weighted by hours, or with zero for surveys not worked on. */
  readonly general: "plain" | "hours" | "zeros";
};

/** What the regulation fixes: the base of the index. */
export type SurveyScheme = { readonly base: number; readonly choices: Choices<SurveyOptions> };

/** An operator's index on one survey, with the figures it is made of. */
export type SpecificIndex = {
  readonly surveyId: string;
  readonly rate: Fraction;
  readonly mean: Fraction;
  readonly hours: Fraction;
  readonly index: Fraction;
};

export type OperatorIndex = {
  readonly id: string;
  readonly specific: readonly SpecificIndex[];
  /** `null` for who worked on no survey: not measured, which is not zero. */
  readonly general: Fraction | null;
};

export type SurveyIndices = {
  /** Interviews per hour of each survey; `null` for one on which nobody worked. */
  readonly means: readonly { readonly id: string; readonly mean: Fraction | null }[];
  /** In the order in which operators first appear. */
  readonly operators: readonly OperatorIndex[];
};

export type SurveyRefusal = "interviews-without-hours" | "same-survey-twice" | "same-operator-twice";

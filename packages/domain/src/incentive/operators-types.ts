import type { Portion } from "../quantity/apportion.ts";
import type { Choices } from "../quantity/choice.ts";
import type { Day } from "../quantity/day.ts";
import type { Fraction } from "../quantity/fraction.ts";
import type { Cents } from "../quantity/money.ts";

export type OperatorsOptions = {
  /** AMB-09: everyone who is proposed gets the fixed part, or only who worked on a survey. */
  readonly who: "everyone" | "withSurveyOnly";
  /** AMB-09: a pool that does not cover the fixed part is shared equally, or not paid at all. */
  readonly shortPool: "sharedEqually" | "notPaid";
  /** AMB-24: whether the months of contract bind intermittent operators too. */
  readonly months: "notAsked" | "twelveMonths";
};

/** What the regulation fixes. */
export type OperatorsScheme = {
  readonly fixedEach: Cents;
  readonly months: number;
  readonly choices: Choices<OperatorsOptions>;
};

export type SurveyOperator = {
  readonly id: string;
  /** General index of the year; `null` for who worked on no survey. */
  readonly index: Fraction | null;
  /** Asked for only where months of contract count. */
  readonly signedOn: Day | null;
};

export type OperatorsQuestion = {
  readonly pool: Cents;
  readonly operators: readonly SurveyOperator[];
  /** Day of the act that decides; asked for only where months of contract count. */
  readonly decision: Day | null;
};

/** What an operator gets and of what: the fixed part and a share of the rest by index. */
export type OperatorShare = {
  readonly id: string;
  /** `null` where the pool does not cover the fixed part of everyone. */
  readonly fixed: Cents | null;
  /** Index that counts: zero for who has none. */
  readonly index: Fraction;
  readonly residual: Portion | null;
  readonly amount: Cents;
};

/** What deserves a look, or an act, before anybody confirms (P-E12b). */
export type OperatorsWarning =
  | { readonly kind: "fixed-part-not-covered" }
  | { readonly kind: "residual-not-assigned" }
  | { readonly kind: "excluded"; readonly id: string }
  | { readonly kind: "fixed-without-survey"; readonly id: string };

export type OperatorsBonus = {
  readonly pool: Cents;
  readonly fixedEach: Cents | null;
  readonly fixedTotal: Cents | null;
  /** What the fixed parts leave of the pool. */
  readonly residual: Cents;
  readonly sumOfIndices: Fraction | null;
  /** Cents for each point of index; `null` where there is nothing to share by it. */
  readonly coefficient: Fraction | null;
  readonly shares: readonly OperatorShare[];
  readonly assigned: Cents;
  readonly unassigned: Cents;
  readonly warnings: readonly OperatorsWarning[];
};

export type OperatorsRefusal = "same-person-twice" | "day-missing";

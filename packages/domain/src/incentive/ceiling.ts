import { centsBelow } from "../quantity/amount.ts";
import {
  fraction,
  isPositive,
  ONE,
  over,
  smaller,
  sumOf,
  times,
  ZERO,
  type Fraction,
} from "../quantity/fraction.ts";
import type { Choices } from "../quantity/choice.ts";
import { cents, type Cents } from "../quantity/money.ts";
import { ok, refuse, type Result } from "../quantity/result.ts";
import { averageAmount, type AverageOver, type StaffCounts } from "./average-amount.ts";

export type CeilingOptions = {
  /** AMB-01: one average amount for each employee by weight, for each head, or one for all. */
  readonly ceiling: "weights" | "perHead" | "single";
  /** AMB-02: by what the fund is divided. */
  readonly average: AverageOver;
  /** AMB-10: the operators' share as it is, or scaled by the hours they all worked. */
  readonly share: "fixed" | "hoursScaled";
};

/** What the regulation fixes about ceilings. */
export type CeilingScheme = {
  /** Hours of a full-time year: 38 a week for 52 weeks. */
  readonly fullTimeHours: number;
  readonly choices: Choices<CeilingOptions>;
};

/** For whom the money is meant: employees with their weights, or the operators of the survey service. */
export type Beneficiaries =
  | { readonly kind: "employees"; readonly weights: readonly Fraction[] }
  | { readonly kind: "intermittent"; readonly result: Fraction; readonly hoursWorked: Fraction | null };

export type CeilingQuestion = {
  readonly fund: Cents;
  readonly counts: StaffCounts;
  readonly beneficiaries: Beneficiaries;
  /** The sum proposed; `null` when only the ceiling is asked. */
  readonly proposed: Cents | null;
};

export type Ceiling = {
  /** Average amount of the fund, an exact number of cents. */
  readonly average: Fraction;
  readonly ceiling: Cents;
  /** What may be granted of the proposal and what is cut; `null` without a proposal. */
  readonly granted: Cents | null;
  readonly cut: Cents | null;
};

export type CeilingRefusal = "count-missing" | "hours-missing";

type Rules = { readonly scheme: CeilingScheme; readonly options: CeilingOptions };

/** Number of average amounts that the beneficiaries make together, at most. */
const sharesOf = (
  beneficiaries: Beneficiaries,
  { scheme, options }: Rules,
): Result<Fraction, "hours-missing"> => {
  if (beneficiaries.kind === "employees") {
    const { weights } = beneficiaries;
    if (options.ceiling === "single") return ok(ONE);
    return ok(options.ceiling === "perHead" ? fraction(weights.length) : sumOf(weights));
  }
  if (!isPositive(beneficiaries.result)) return ok(ZERO);
  if (options.share === "fixed") return ok(ONE);
  const { hoursWorked } = beneficiaries;
  return hoursWorked === null
    ? refuse("hours-missing")
    : ok(smaller(ONE, over(hoursWorked, fraction(scheme.fullTimeHours))));
};

/**
 * The ceiling of a pool and what it leaves of a proposal (art. 23 c. 2 and 3): average amount times the shares of the
 * beneficiaries, cut to the cent below because it may not be exceeded. Operators of a service that does not close
 * with a positive result get no share: exactly zero is not positive.
 */
export const ceilingOf = (question: CeilingQuestion, rules: Rules): Result<Ceiling, CeilingRefusal> => {
  const average = averageAmount(question.fund, question.counts, rules.options.average);
  if (!average.ok) return average;
  const shares = sharesOf(question.beneficiaries, rules);
  if (!shares.ok) return shares;
  const ceiling = centsBelow(times(average.value, shares.value));
  const granted = question.proposed === null ? null : cents(Math.min(question.proposed, ceiling));
  const cut = granted === null || question.proposed === null ? null : cents(question.proposed - granted);
  return ok({ average: average.value, ceiling, granted, cut });
};

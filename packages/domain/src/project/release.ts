import { fraction, compare, over, sumOf, times, toFraction, type Fraction } from "../quantity/fraction.ts";
import type { Decimal } from "../quantity/decimal.ts";
import { cents, type Cents } from "../quantity/money.ts";
import { ok, refuse, type Result } from "../quantity/result.ts";
import type { Project, ProjectEvaluation, ScoredPart } from "./project.ts";
import { centsOf, exactly } from "./sizing.ts";

/** From a score on, which share of the declared amount: `{ from: 80, percent: 90 }`. */
export type ReleaseBand = { readonly from: Decimal; readonly percent: Decimal };

/**
 * How a score becomes money (practice, people 8): in proportion by default; by bands; or in proportion, but nothing
 * below a score.
 */
export type ReleaseRule =
  | { readonly kind: "proportional" }
  | { readonly kind: "threshold"; readonly from: Decimal }
  | { readonly kind: "bands"; readonly bands: readonly ReleaseBand[] };

/** What a project releases, and what goes back to the budget: to nobody else, and not to next year's fund. */
export type Release = {
  readonly declared: Cents;
  /** `null` for a project that was struck out. */
  readonly score: Fraction | null;
  /** The share of the declared amount, 1 for all of it. */
  readonly share: Fraction;
  readonly released: Cents;
  readonly economy: Cents;
};

const HUNDRED = fraction(100);
const NOTHING = fraction(0);

/**
 * The score of a project out of 100: the mean of its assessable parts by weight, rounded to two decimals; a part that
 * cannot be assessed leaves with its weight. `null` when no part is left, or the project was struck out.
 */
export const scoreOf = (evaluation: ProjectEvaluation): Fraction | null =>
  evaluation.kind === "struck-out" ? null : meanOf(evaluation.parts);

const meanOf = (parts: readonly ScoredPart[]): Fraction | null => {
  const counted = parts.flatMap(({ score, weight }) => {
    const [points, weighs] = [exactly(score), exactly(weight)];
    return points === null || weighs === null ? [] : [{ points, weighs }];
  });
  const whole = sumOf(counted.map(({ weighs }) => weighs));
  if (compare(whole, NOTHING) <= 0) return null;
  const mean = over(sumOf(counted.map(({ points, weighs }) => times(points, weighs))), whole);
  return times(fraction(centsOf(mean)), fraction(1, 100));
};

const shareBy = (rule: ReleaseRule, score: Fraction): Fraction => {
  const proportional = over(score, HUNDRED);
  switch (rule.kind) {
    case "proportional":
      return proportional;
    case "threshold":
      return compare(score, numberOf(rule.from)) < 0 ? NOTHING : proportional;
    case "bands": {
      const [band] = rule.bands
        .filter(({ from }) => compare(score, numberOf(from)) >= 0)
        .toSorted((a, b) => compare(numberOf(b.from), numberOf(a.from)));
      return band === undefined ? NOTHING : over(numberOf(band.percent), HUNDRED);
    }
  }
};

const numberOf = (value: Decimal): Fraction => {
  const read = toFraction(value);
  return read.ok ? read.value : NOTHING;
};

/**
 * From score to money: the declared amount by the rule, rounded once to the cent, and the rest as an economy. A project
 * that was struck out releases nothing. Refused without a declared amount (`not-declared`), before the evaluation body
 * spoke (`not-scored`) and when none of its parts can be assessed (`not-assessable`).
 */
export const releaseOf = (
  { declared, evaluation }: Pick<Project, "declared" | "evaluation">,
  rule: ReleaseRule,
): Result<Release, "not-declared" | "not-scored" | "not-assessable"> => {
  const asked = exactly(declared);
  if (asked === null) return refuse("not-declared");
  if (evaluation === null) return refuse("not-scored");
  const score = scoreOf(evaluation);
  if (score === null && evaluation.kind === "scored") return refuse("not-assessable");
  const share = score === null ? NOTHING : shareBy(rule, score);
  const [whole, released] = [centsOf(asked), centsOf(times(asked, share))];
  return ok({ declared: whole, score, share, released, economy: cents(whole - released) });
};

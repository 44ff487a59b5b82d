import { amountText, exactCents, nearestCents } from "../quantity/amount.ts";
import { closeToCents } from "../quantity/apportion.ts";
import {
  fraction,
  isZero,
  minus,
  over,
  plus,
  sumOf,
  times,
  ZERO,
  type Fraction,
} from "../quantity/fraction.ts";
import { ok, refuse, type Result } from "../quantity/result.ts";
import type { Candidate, Distribution } from "./candidate.ts";
import { scoreOf, type Draft } from "./draft.ts";

/** The bonus of a full year at full time with full scores. */
const fullQuota = (candidates: readonly Candidate[], { question }: Distribution): Fraction => {
  if (question.quota !== null) return exactCents(question.quota);
  const weights = sumOf(candidates.map(({ weight }) => weight));
  return isZero(weights) ? ZERO : over(exactCents(question.pool), weights);
};

/** The part of the quota that the scores earn, from 0 to 1: 60 and 40 per cent of the two scores out of 100. */
const earnedBy = (candidate: Candidate, { scheme }: Distribution): Fraction => {
  const objectives = times(scoreOf(candidate, "objectives", scheme), fraction(scheme.objectivesPercent));
  const behaviours = times(
    scoreOf(candidate, "behaviours", scheme),
    fraction(100 - scheme.objectivesPercent),
  );
  return over(plus(objectives, behaviours), fraction(100 * scheme.highestScore));
};

/**
 * Gives each candidate a quota by weight, reduced by the scores; what is not earned is left over (AMB-03, alternative;
 * for a chamber the economy of the budget). The part left over takes part in the rounding, so amounts and economy
 * make the pool. Quotas that need more than the pool are refused (`pool-too-small`).
 */
export const giveQuotas = (
  candidates: readonly Candidate[],
  distribution: Distribution,
): Result<readonly Draft[], "pool-too-small"> => {
  const { pool } = distribution.question;
  const full = fullQuota(candidates, distribution);
  const earned = candidates.map((candidate) => earnedBy(candidate, distribution));
  const exacts = candidates.map(({ weight }, index) => times(times(full, weight), earned[index] ?? ZERO));
  const needed = sumOf(exacts);
  const left = minus(exactCents(pool), needed);
  if (left.numerator < 0n)
    return refuse("pool-too-small", { pool: amountText(pool), needed: amountText(nearestCents(needed)) });
  const portions = closeToCents([...exacts, left]).slice(0, -1);
  return ok(
    portions.map((portion, index) => ({
      parts: null,
      amount: portion.amount,
      steps: [
        {
          kind: "quota",
          full,
          weight: candidates[index]?.weight ?? ZERO,
          earned: earned[index] ?? ZERO,
          exact: portion.exact,
        },
        { kind: "rounded", of: "sum", ...portion },
      ],
    })),
  );
};

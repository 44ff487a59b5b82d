import { nearestCents, exactCents, totalOf } from "../quantity/amount.ts";
import { compare, ONE, times, type Fraction } from "../quantity/fraction.ts";
import { cents, type Cents } from "../quantity/money.ts";
import { ok, refuse, type Result } from "../quantity/result.ts";
import type { BonusStep } from "./bonus-step.ts";
import type { Bonus, BonusShare } from "./bonus-types.ts";
import { warningsOf } from "./bonus-warnings.ts";
import { candidateOf, type Candidate, type Distribution } from "./candidate.ts";
import type { Draft } from "./draft.ts";
import { giveQuotas } from "./quotas.ts";
import { shareSubPools, splitPool } from "./sub-pools.ts";

export type BonusRefusal = "missing-score" | "same-person-twice" | "pool-too-small";

const reduced = (amount: Cents, part: Fraction): Cents => nearestCents(times(exactCents(amount), part));

/** Turns a reckoned sum into what is paid: nothing for who stays out, less where part-time is taken off afterwards. */
const shareOf = ({ person, standing, weight, partTimeAfter, steps }: Candidate, draft: Draft): BonusShare => {
  const share = { id: person.id, standing, weight };
  const nothing = cents(0);
  if (standing !== "in") {
    const parts = draft.parts && { objectives: nothing, behaviours: nothing };
    const kept: readonly BonusStep[] =
      draft.amount > 0 ? [...draft.steps, { kind: "kept", amount: draft.amount }] : [];
    return { ...share, parts, amount: nothing, steps: [...steps, ...kept] };
  }
  if (compare(partTimeAfter, ONE) === 0) return { ...share, ...draft, steps: [...steps, ...draft.steps] };
  const parts = draft.parts && {
    objectives: reduced(draft.parts.objectives, partTimeAfter),
    behaviours: reduced(draft.parts.behaviours, partTimeAfter),
  };
  const amount = parts === null ? reduced(draft.amount, partTimeAfter) : totalOf(Object.values(parts));
  const step = { kind: "part-time", part: partTimeAfter, before: draft.amount, amount } as const;
  return { ...share, parts, amount, steps: [...steps, ...draft.steps, step] };
};

const refusalOf = ({ question }: Distribution): Result<null, BonusRefusal> => {
  const ids = question.staff.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) return refuse("same-person-twice", { id: twice });
  const missing = question.staff.filter(({ scores }) => scores.kind === "missing").map(({ id }) => id);
  return missing.length > 0 ? refuse("missing-score", { ids: missing.join(", ") }) : ok(null);
};

/**
 * Shares the bonus of employees (agency regulation art. 23 c. 5-7): weights by service and part-time, 60 per cent by
 * objectives and 40 by behaviours, to the cent; assigned and not assigned always make the pool. The order of the
 * list decides only who gets an odd cent between equal remainders.
 *
 * Nothing is shared while a score is missing (`missing-score`) or somebody stands twice in the list.
 */
export const distributeBonus = (distribution: Distribution): Result<Bonus, BonusRefusal> => {
  const { question, scheme, options } = distribution;
  const refusal = refusalOf(distribution);
  if (!refusal.ok) return refusal;
  const candidates = question.staff.map((person) => candidateOf(person, distribution));
  const drafts =
    options.split === "quotas"
      ? giveQuotas(candidates, distribution)
      : ok(shareSubPools(candidates, distribution));
  if (!drafts.ok) return drafts;
  const shares = drafts.value.flatMap((draft, index) => {
    const candidate = candidates[index];
    return candidate === undefined ? [] : [shareOf(candidate, draft)];
  });
  const assigned = totalOf(shares.map(({ amount }) => amount));
  return ok({
    pool: question.pool,
    pools: splitPool(question.pool, scheme.objectivesPercent),
    shares,
    assigned,
    unassigned: cents(question.pool - assigned),
    warnings: warningsOf(distribution, shares),
  });
};

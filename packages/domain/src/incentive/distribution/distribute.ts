import { centsBelow, euroCents, exactCents, totalOf } from "../../quantity/amount.ts";
import { apportion } from "../../quantity/apportion.ts";
import {
  fraction,
  isPositive,
  ONE,
  over,
  sumOf,
  times,
  ZERO,
  type Fraction,
} from "../../quantity/fraction.ts";
import { cents, type Cents } from "../../quantity/money.ts";
import { ok, type Result } from "../../quantity/result.ts";
import type { Bonus, BonusShare } from "../bonus-types.ts";
import { distributeBonus, type BonusRefusal } from "../bonus.ts";
import { candidateOf, type Distribution } from "../candidate.ts";
import { scoreOf } from "../draft.ts";
import { shareUnderCeilings } from "../under-ceilings.ts";
import type { PayOutcome, PayQuestion, PayShare, PayStep, PayWarning } from "./pay-types.ts";
import { payersOf, type Counted, type Ruling } from "./counted.ts";
import type { DistributionRule } from "./rule.ts";

const NOTHING = cents(0);

/** Who the sums count, with a positive score: they have the fixed part. */
const earning = (counted: Counted, distribution: Distribution): readonly string[] =>
  counted.people
    .map((person) => candidateOf(person, distribution))
    .filter(
      (one) =>
        one.standing === "in" &&
        isPositive(one.weight) &&
        (["objectives", "behaviours"] as const).some((each) =>
          isPositive(scoreOf(one, each, distribution.scheme)),
        ),
    )
    .map(({ person }) => person.id);

type Fixed = { readonly of: ReadonlyMap<string, Cents>; readonly total: Cents; readonly covered: boolean };

/** The fixed part of each; a pool that does not cover it is shared equally and nothing is left (AMB-09). */
const fixedOf = (pool: Cents, ids: readonly string[], rule: DistributionRule): Fixed => {
  const each = euroCents(rule.fixedEach);
  if (each === 0 || ids.length === 0) return { of: new Map(), total: NOTHING, covered: true };
  const covered = each * ids.length <= pool;
  const portions = apportion(
    covered ? cents(each * ids.length) : pool,
    ids.map(() => ONE),
  );
  const of = new Map(ids.map((id, index) => [id, portions[index]?.amount ?? NOTHING]));
  return { of, total: totalOf([...of.values()]), covered };
};

/** The exact share behind what somebody was given: by it anything is shared again, never by rounded cents. */
const exactOf = ({ standing, steps }: BonusShare): Fraction => {
  if (standing !== "in") return ZERO;
  const exact = sumOf(steps.map((step) => (step.kind === "rounded" ? step.exact : ZERO)));
  return steps.reduce((left, step) => (step.kind === "part-time" ? times(left, step.part) : left), exact);
};

/** What everybody has beside the fixed part, after the ceiling and after what nobody earned was shared again. */
const settled = (bonus: Bonus, fixed: Fixed, rule: DistributionRule): readonly Cents[] => {
  const most = rule.most === null ? null : euroCents(rule.most);
  const people = bonus.shares.map((share) => ({
    points: exactOf(share),
    ceiling: most === null ? null : cents(Math.max(0, most - (fixed.of.get(share.id) ?? 0))),
  }));
  const isShared = rule.notAssigned === "shareAgain" && bonus.unassigned > 0;
  const isAbove = bonus.shares.some(({ amount }, index) => amount > (people[index]?.ceiling ?? amount));
  if (!isShared && !isAbove) return bonus.shares.map(({ amount }) => amount);
  if (!isShared && rule.aboveMost === "keep")
    return bonus.shares.map(({ amount }, index) => cents(Math.min(amount, people[index]?.ceiling ?? amount)));
  return shareUnderCeilings(isShared ? bonus.pool : bonus.assigned, people, rule.aboveMost);
};

type Settling = {
  readonly counted: Counted;
  readonly fixed: Fixed;
  readonly rule: DistributionRule;
};

const stepsOf = (share: BonusShare, settledTo: Cents, { counted, fixed }: Settling): readonly PayStep[] => {
  const own = fixed.of.get(share.id);
  return [
    ...(counted.steps.get(share.id) ?? []),
    ...share.steps,
    ...(settledTo > share.amount
      ? [{ kind: "again", before: share.amount, amount: settledTo } as const]
      : []),
    ...(settledTo < share.amount ? [{ kind: "most", before: share.amount, amount: settledTo } as const] : []),
    ...(own === undefined ? [] : [{ kind: "fixed", amount: own, covered: fixed.covered } as const]),
  ];
};

/** Takes off what a missed objective on payment times costs; it stays with the body. */
const lessLate = (amount: Cents, id: string, { counted, rule }: Settling): readonly PayStep[] => {
  const percent = rule.paymentTimesPercent;
  if (!counted.late.has(id) || percent === 0 || amount === 0) return [];
  const left = centsBelow(over(times(exactCents(amount), fraction(100 - percent)), fraction(100)));
  return [{ kind: "payment-times", percent, before: amount, amount: left }];
};

const paid = (share: BonusShare, settledTo: Cents, settling: Settling): PayShare => {
  const { counted, fixed } = settling;
  const whole = cents(settledTo + (fixed.of.get(share.id) ?? 0));
  const late = lessLate(whole, share.id, settling);
  const [last] = late;
  return {
    ...{ id: share.id, standing: share.standing, isHigher: counted.higher.has(share.id) },
    amount: last?.kind === "payment-times" ? last.amount : whole,
    steps: [...stepsOf(share, settledTo, settling), ...late],
  };
};

/**
 * Shares the money of a use among the people of its pot by a rule: the fixed part of each, the rest by the one engine
 * of bonuses, then ceilings and what is shared again. What is assigned and what is not always make the pool, and the
 * order people come in changes nothing: they are taken in the order of their ids.
 *
 * Nothing is shared while a score is missing (`missing-score`); what stands against it names the people.
 */
export const distributeBy = (ruling: Ruling, question: PayQuestion): Result<PayOutcome, BonusRefusal> => {
  const { rule } = ruling;
  const counted = payersOf(ruling, question);
  const { scheme } = counted;
  const ask = (pool: Cents): Distribution => ({
    ...{ scheme, options: rule.options },
    question: {
      ...{ pool, year: question.year, decision: question.decision, staff: counted.people },
      ...{ quota: null, average: null },
    },
  });
  const fixed = fixedOf(question.pool, earning(counted, ask(question.pool)), rule);
  const bonus = distributeBonus(ask(cents(question.pool - fixed.total)));
  if (!bonus.ok) return bonus;
  const amounts = settled(bonus.value, fixed, rule);
  const shares = bonus.value.shares.map((share, index) =>
    paid(share, amounts[index] ?? NOTHING, { counted, fixed, rule }),
  );
  const assigned = totalOf(shares.map(({ amount }) => amount));
  const warnings: readonly PayWarning[] = [
    ...(fixed.covered ? [] : [{ kind: "fixed-part-not-covered" } as const]),
    ...counted.warnings,
    ...bonus.value.warnings,
  ];
  return ok({
    ...{ pool: question.pool, fixed: fixed.total, shares, assigned, warnings },
    unassigned: cents(question.pool - assigned),
  });
};

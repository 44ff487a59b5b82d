import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isr2013Incentive } from "../regulation/isr/2013-incentive.ts";
import { readingsOf, type Choice } from "../quantity/choice.ts";
import { addDays, daysBetween, type Day } from "../quantity/day.ts";
import { fraction, isZero, ratioText } from "../quantity/fraction.ts";
import { cents } from "../quantity/money.ts";
import type { Bonus, BonusOptions, BonusPerson, BonusQuestion } from "./bonus-types.ts";
import { distributeBonus } from "./bonus.ts";

const scheme = isr2013Incentive.bonus;

const days = (first: string, last: string): fc.Arbitrary<Day> =>
  fc
    .integer({ min: 0, max: daysBetween(first as Day, last as Day) })
    .map((count) => addDays(first as Day, count));

const period = fc
  .tuple(days("2012-12-01", "2014-01-31"), days("2012-12-01", "2014-01-31"))
  .map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));

const score = fc.oneof(fc.constant(0), fc.constant(100), fc.integer({ min: 0, max: 100 }));

const someone = fc.record({
  signedOn: fc.oneof(fc.constant("2008-03-01" as Day), days("2012-01-01", "2014-06-30")),
  partTime: fc.array(
    fc.record({ from: days("2012-06-01", "2013-12-31"), percent: fc.integer({ min: 20, max: 100 }) }),
    {
      maxLength: 2,
    },
  ),
  absences: fc.array(fc.tuple(fc.constantFrom("paid", "unpaid"), period), { maxLength: 2 }),
  objectives: score,
  behaviours: score,
  parameter: fc.integer({ min: 1, max: 4 }),
});

const staffs: fc.Arbitrary<readonly BonusPerson[]> = fc
  .array(someone, { minLength: 1, maxLength: 9 })
  .map((people) =>
    people.map(({ signedOn, partTime, absences, objectives, behaviours, parameter }, index) => ({
      id: `P${index}`,
      contract: {
        signedOn,
        endedOn: null,
        partTime: partTime.map(({ from, percent }) => ({ from, percent: fraction(percent) })),
        absences: absences.map(([kind, { from, to }]) => ({ kind, from, to })),
      },
      scores: { kind: "given", objectives: fraction(objectives), behaviours: fraction(behaviours) },
      parameter: fraction(parameter, 2),
    })),
  );

const pools = fc.integer({ min: 0, max: 10 ** 7 }).map(cents);

const anyReadings = fc.record(
  Object.fromEntries(
    Object.entries<Choice<string>>(scheme.choices).map(([name, choice]) => [
      name,
      fc.constantFrom(...readingsOf(choice)),
    ]),
  ),
) as unknown as fc.Arbitrary<BonusOptions>;

const question = (pool: BonusQuestion["pool"], staff: readonly BonusPerson[]): BonusQuestion => ({
  pool,
  staff,
  year: 2013,
  decision: "2014-10-30" as Day,
  quota: null,
  average: null,
});

const bonusOf = (asked: BonusQuestion, options: BonusOptions): Bonus => {
  const bonus = distributeBonus({ question: asked, scheme, options });
  if (!bonus.ok) throw new Error(bonus.problem.code);
  return bonus.value;
};

const amountOf = (bonus: Bonus, id: string): number =>
  bonus.shares.find((share) => share.id === id)?.amount ?? NaN;

/** Odd cents a person can get: one for each rounding. */
const roundings = (options: BonusOptions): number =>
  options.split === "subPools" && options.rounding === "perPool" ? 2 : 1;

const exactsOf = (bonus: Bonus): ReadonlyMap<string, readonly string[]> =>
  new Map(
    bonus.shares.map(({ id, steps }) => [
      id,
      steps.flatMap((step) => (step.kind === "rounded" ? [ratioText(step.exact)] : [])),
    ]),
  );

describe("any distribution of bonuses, by any reading", () => {
  it("makes the pool with what it assigns and what it does not, to the cent [C-RND]", () => {
    fc.assert(
      fc.property(pools, staffs, anyReadings, (pool, staff, options) => {
        const bonus = bonusOf(question(pool, staff), options);
        const sum = bonus.shares.reduce((total, { amount }) => total + amount, 0);
        expect(bonus.assigned).toBe(sum);
        expect(bonus.assigned + bonus.unassigned).toBe(pool);
      }),
    );
  });

  it("gives nobody less than nothing and takes nothing out of the pool [C-RND]", () => {
    fc.assert(
      fc.property(pools, staffs, anyReadings, (pool, staff, options) => {
        const bonus = bonusOf(question(pool, staff), options);
        expect(Math.min(...bonus.shares.map(({ amount }) => amount))).toBeGreaterThanOrEqual(0);
        expect(bonus.unassigned).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("gives each the same exact share whatever the order, so that only odd cents may move [C-RND]", () => {
    fc.assert(
      fc.property(pools, staffs, anyReadings, (pool, staff, options) => {
        const forth = bonusOf(question(pool, staff), options);
        const back = bonusOf(question(pool, staff.toReversed()), options);
        expect(exactsOf(back)).toEqual(exactsOf(forth));
        for (const { id, amount } of forth.shares)
          expect(Math.abs(amount - amountOf(back, id))).toBeLessThanOrEqual(roundings(options));
      }),
    );
  });

  it("gives equals equal amounts within the odd cent of each rounding [C-RND]", () => {
    fc.assert(
      fc.property(pools, staffs, anyReadings, (pool, staff, options) => {
        const twins = staff.map((one) => ({ ...one, id: `${one.id}-twin` }));
        const bonus = bonusOf(question(pool, [...staff, ...twins]), options);
        for (const { id } of staff)
          expect(Math.abs(amountOf(bonus, id) - amountOf(bonus, `${id}-twin`))).toBeLessThanOrEqual(
            roundings(options),
          );
      }),
    );
  });
});

describe("the distribution the agency's regulation gives by default", () => {
  const defaults: BonusOptions = {
    twelveMonths: "decision",
    proRata: "days",
    partTime: "weight",
    split: "subPools",
    rounding: "perPool",
    emptyComponent: "keep",
    excluded: "others",
  };

  it("leaves over exactly the components in which nobody scores [AMB-03, AMB-08]", () => {
    fc.assert(
      fc.property(pools, staffs, (pool, staff) => {
        const bonus = bonusOf(question(pool, staff), defaults);
        const hasPoints = (component: "objectives" | "behaviours") =>
          bonus.shares.some(({ steps }) =>
            steps.some(
              (step) => step.kind === "component" && step.component === component && !isZero(step.points),
            ),
          );
        const left =
          (hasPoints("objectives") ? 0 : bonus.pools.objectives) +
          (hasPoints("behaviours") ? 0 : bonus.pools.behaviours);
        expect(bonus.unassigned).toBe(left);
      }),
    );
  });

  it("never pays who signed less than twelve months before the decision [ISR-23.6a]", () => {
    fc.assert(
      fc.property(pools, staffs, (pool, staff) => {
        const bonus = bonusOf(question(pool, staff), defaults);
        for (const { id, contract } of staff)
          if (contract.signedOn > "2013-10-30") expect(amountOf(bonus, id)).toBe(0);
      }),
    );
  });
});

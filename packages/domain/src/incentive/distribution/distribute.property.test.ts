import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readingsOf, type Choice } from "../../quantity/choice.ts";
import { addDays, type Day } from "../../quantity/day.ts";
import { fraction } from "../../quantity/fraction.ts";
import { hundredths } from "../../quantity/hundredths.ts";
import { cents } from "../../quantity/money.ts";
import type { BonusOptions } from "../bonus-types.ts";
import { euroCents } from "../../quantity/amount.ts";
import { distributeBy } from "./distribute.ts";
import type { Entrant } from "./entrants.ts";
import type { PayOutcome } from "./pay-types.ts";
import type { DistributionRule } from "./rule.ts";
import { entrant, euro, rule, SCHEME } from "./testing/entrants.ts";

const score = fc.oneof(fc.constantFrom(0, 5000, 10_000), fc.integer({ min: 0, max: 10_000 }));

const someone = fc.record({
  ...{ objectives: score, behaviours: score },
  ...{ signed: fc.integer({ min: 0, max: 800 }), share: fc.constantFrom(100, 75, 50) },
  ...{ away: fc.integer({ min: 0, max: 200 }), grade: fc.constantFrom("C", "D", null) },
  ...{ adInterim: fc.boolean(), paidLate: fc.boolean(), absent: fc.boolean() },
});

const people: fc.Arbitrary<readonly Entrant[]> = fc
  .array(someone, { minLength: 1, maxLength: 8 })
  .map((all) =>
    all.map(({ objectives, behaviours, signed, share, away, absent, ...rest }, index) =>
      entrant(`p${index}`, 0, {
        ...rest,
        ...{ objectives: hundredths(objectives), behaviours: hundredths(behaviours) },
        total: hundredths(Math.round((objectives + behaviours) / 2)),
        notAssessable: absent && index > 0 ? "assente" : null,
        contract: {
          ...{ signedOn: addDays("2018-12-01" as Day, signed), endedOn: null },
          partTime: [{ from: "2020-03-01" as Day, percent: fraction(share) }],
          absences: [{ kind: "unpaid", from: "2020-01-10" as Day, to: addDays("2020-01-10" as Day, away) }],
        },
      }),
    ),
  );

const options = fc.record(
  Object.fromEntries(
    Object.entries<Choice<string>>(SCHEME.choices).map(([name, choice]) => [
      name,
      fc.constantFrom(...readingsOf(choice)),
    ]),
  ),
) as unknown as fc.Arbitrary<BonusOptions>;

const amount = fc.integer({ min: 0, max: 60_000 }).map((value) => euro((value / 100).toFixed(2)));

const rules: fc.Arbitrary<DistributionRule> = fc
  .record({
    ...{ options, fixedEach: fc.oneof(fc.constant(euro("0")), amount) },
    objectivesPercent: fc.integer({ min: 0, max: 100 }),
    bands: fc.constantFrom(
      [],
      [
        { from: 60, counts: 70 },
        { from: 90, counts: 100 },
      ],
    ),
    minimumScore: fc.constantFrom(0, 60),
    most: fc.option(amount),
    aboveMost: fc.constantFrom("keep" as const, "shareAgain" as const),
    notAssigned: fc.constantFrom("economy" as const, "shareAgain" as const),
    higher: fc.option(
      fc.record({
        ...{ premiumPercent: fc.integer({ min: 10, max: 60 }), ofPeople: fc.integer({ min: 5, max: 60 }) },
        ties: fc.constantFrom("none" as const, "all" as const),
      }),
    ),
    adInterimPercent: fc.constantFrom(0, 30),
    scoreBy: fc.constantFrom("parts" as const, "total" as const),
  })
  .map((about) => rule({ ...about, grades: [{ grade: "D", parameter: euro("1.25") }] }));

const pools = fc.integer({ min: 0, max: 10 ** 7 });

const shared = (by: DistributionRule, entrants: readonly Entrant[], pool: number): PayOutcome => {
  const outcome = distributeBy(
    { rule: by, scheme: SCHEME },
    { pool: cents(pool), year: 2020, decision: "2021-06-30" as Day, entrants },
  );
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
};

/** Odd cents somebody may get: one for each rounding, and one where something is shared again. */
const odd = (by: DistributionRule): number =>
  (by.options.split === "subPools" && by.options.rounding === "perPool" ? 2 : 1) +
  (by.fixedEach === "0" ? 0 : 1);

describe("any distribution by any rule", () => {
  it("makes the pool with what it assigns and what it leaves, never below nothing nor above the most [C-RND]", () => {
    fc.assert(
      fc.property(rules, people, pools, (by, entrants, pool) => {
        const { shares, assigned, unassigned } = shared(by, entrants, pool);
        expect(shares.reduce((sum, share) => sum + share.amount, 0)).toBe(assigned);
        expect(assigned + unassigned).toBe(pool);
        expect(unassigned).toBeGreaterThanOrEqual(0);
        const most = by.most === null ? pool : Math.max(euroCents(by.most), euroCents(by.fixedEach));
        for (const share of shares) {
          expect(share.amount).toBeGreaterThanOrEqual(0);
          expect(share.amount).toBeLessThanOrEqual(most);
        }
      }),
    );
  });

  it("gives the same to the cent in whatever order people stand [C-RND]", () => {
    fc.assert(
      fc.property(rules, people, fc.tuple(pools, fc.nat()), (by, entrants, [pool, turn]) => {
        const at = turn % entrants.length;
        const other = [...entrants.slice(at), ...entrants.slice(0, at)].toReversed();
        expect(shared(by, other, pool).shares).toEqual(shared(by, entrants, pool).shares);
      }),
    );
  });

  it("gives equals equal amounts within the odd cent of each rounding [C-RND]", () => {
    fc.assert(
      fc.property(rules, people, pools, (by, entrants, pool) => {
        const twins = entrants.map((one) => ({ ...one, id: `${one.id}-twin` }));
        const { shares } = shared(by, [...entrants, ...twins], pool);
        const of = (id: string) => shares.find((share) => share.id === id)?.amount ?? 0;
        for (const { id } of entrants)
          expect(Math.abs(of(id) - of(`${id}-twin`))).toBeLessThanOrEqual(odd(by));
      }),
    );
  });

  it("gives nothing to who cannot be assessed or has too few months [P-E11c, ISR-23.6a]", () => {
    fc.assert(
      fc.property(rules, people, pools, (by, entrants, pool) => {
        const { shares } = shared(by, entrants, pool);
        for (const { standing, amount: paid } of shares) if (standing !== "in") expect(paid).toBe(0);
      }),
    );
  });
});

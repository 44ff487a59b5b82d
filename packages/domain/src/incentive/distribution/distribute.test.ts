import { describe, expect, it } from "vitest";
import type { Day } from "../../quantity/day.ts";
import { fraction } from "../../quantity/fraction.ts";
import { cents } from "../../quantity/money.ts";
import { shareHigherBonuses } from "../higher-bonuses.ts";
import { distributeBy } from "./distribute.ts";
import type { Entrant } from "./entrants.ts";
import type { PayOutcome } from "./pay-types.ts";
import type { DistributionRule } from "./rule.ts";
import { entrant, euro, rule, SCHEME } from "./testing/entrants.ts";

const ask = (entrants: readonly Entrant[], by: DistributionRule, pool = 100_000) =>
  distributeBy(
    { rule: by, scheme: SCHEME },
    { pool: cents(pool), year: 2020, decision: "2021-06-30" as Day, entrants },
  );
const shared = (entrants: readonly Entrant[], by: DistributionRule, pool = 100_000): PayOutcome => {
  const outcome = ask(entrants, by, pool);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
};
const amounts = ({ shares }: PayOutcome): readonly number[] => shares.map(({ amount }) => amount);
const THREE = [entrant("a", 90), entrant("b", 60), entrant("c", 50)];

describe("a rule of distribution", () => {
  it("gives a fixed part to each who earned something and shares the rest by points", () => {
    const outcome = shared([...THREE, entrant("d", 0)], rule({ fixedEach: euro("50.00") }));
    expect(outcome.fixed).toBe(15_000);
    expect(amounts(outcome)).toEqual([43_250, 30_500, 26_250, 0]);
    expect(outcome.unassigned).toBe(0);
  });

  it("shares a pool that does not cover the fixed part equally, and says so [AMB-09]", () => {
    const outcome = shared(THREE, rule({ fixedEach: euro("50.00") }), 10_000);
    expect(amounts(outcome)).toEqual([3334, 3333, 3333]);
    expect(outcome.warnings).toContainEqual({ kind: "fixed-part-not-covered" });
  });

  it("counts a score by the band it falls into, and nothing below the first", () => {
    const bands = [
      { from: 60, counts: 80 },
      { from: 90, counts: 100 },
    ];
    const outcome = shared(THREE, rule({ bands }), 180_000);
    expect(amounts(outcome)).toEqual([100_000, 80_000, 0]);
    expect(outcome.shares[0]?.steps[0]).toMatchObject({ kind: "band", from: 90, counts: 100 });
  });

  it("leaves a component below the minimum score without money", () => {
    expect(amounts(shared(THREE, rule({ minimumScore: 55 }), 150_000))).toEqual([90_000, 60_000, 0]);
  });

  it("keeps what stands above the most for one person, or shares it again [C-RND]", () => {
    const kept = shared(THREE, rule({ most: euro("400.00") }));
    expect(amounts(kept)).toEqual([40_000, 30_000, 25_000]);
    expect(kept.unassigned).toBe(5_000);
    const again = shared(THREE, rule({ most: euro("400.00"), aboveMost: "shareAgain" }));
    expect(amounts(again)).toEqual([40_000, 32_727, 27_273]);
    expect(again.shares[1]?.steps.at(-1)).toMatchObject({ kind: "again", amount: 32_727 });
  });

  it("leaves what scores do not earn as an economy, or shares it again [P-E8c, R17.6]", () => {
    const quotas = rule({ options: { ...rule().options, split: "quotas" } });
    const economy = shared(THREE, quotas, 300_000);
    expect(amounts(economy)).toEqual([90_000, 60_000, 50_000]);
    expect(economy.unassigned).toBe(100_000);
    const again = shared(THREE, { ...quotas, notAssigned: "shareAgain" }, 300_000);
    expect(amounts(again)).toEqual([135_000, 90_000, 75_000]);
  });

  it("gives the higher bonus as P / (n + 0.30 k), to the best within the quota [P-E11a]", () => {
    const equal = [{ from: 0, counts: 100 }];
    const higher = { premiumPercent: 30, ofPeople: 34, ties: "none" } as const;
    const outcome = shared(THREE, rule({ bands: equal, higher }));
    const by = shareHigherBonuses(
      {
        pool: cents(100_000),
        most: 1,
        people: THREE.map(({ id }) => ({ id, isHigher: id === "a" })),
      },
      { premiumPercent: 30 },
    );
    if (!by.ok) throw new Error(by.problem.code);
    expect(amounts(outcome)).toEqual(by.value.shares.map(({ portion }) => portion.amount));
    expect(outcome.shares.map(({ isHigher }) => isHigher)).toEqual([true, false, false]);
  });

  it("decides nothing between equals across the limit of the quota by the order they stand in [P-E11a]", () => {
    const twins = [entrant("a", 90), entrant("b", 90), entrant("c", 50)];
    const of = (ties: "none" | "all") =>
      shared(twins, rule({ higher: { premiumPercent: 30, ofPeople: 34, ties } }));
    expect(of("none").shares.some(({ isHigher }) => isHigher)).toBe(false);
    expect(of("all").shares.filter(({ isHigher }) => isHigher)).toHaveLength(2);
    expect(of("none").warnings).toContainEqual({ kind: "tied-at-quota", ids: ["a", "b"] });
  });

  it("weighs grades, part-time and the days served", () => {
    const people = [
      entrant("a", 100, { grade: "D" }),
      entrant("b", 100, {
        contract: {
          ...{ signedOn: "2015-01-01" as Day, endedOn: null, absences: [] },
          partTime: [{ from: "2020-01-01" as Day, percent: fraction(50) }],
        },
      }),
      entrant("c", 100, {
        contract: {
          ...{ signedOn: "2015-01-01" as Day, endedOn: null, partTime: [] },
          absences: [{ kind: "elsewhere", from: "2020-01-01" as Day, to: "2020-07-01" as Day }],
        },
      }),
    ];
    const by = rule({ grades: [{ grade: "D", parameter: euro("2") }] });
    expect(amounts(shared(people, by, 300_000))).toEqual([200_000, 50_000, 50_000]);
  });

  it("takes off what a missed objective on payment times costs, and gives it to nobody [13/2023-4bis.b]", () => {
    const outcome = shared([entrant("a", 90, { paidLate: true }), entrant("b", 90)], rule());
    expect(amounts(outcome)).toEqual([35_000, 50_000]);
    expect(outcome.unassigned).toBe(15_000);
    expect(outcome.shares[0]?.steps.at(-1)).toMatchObject({ kind: "payment-times", percent: 30 });
  });

  it("does not pay a post held ad interim unless the rule says for how much, and tells it", () => {
    const people = [entrant("a", 100), entrant("a/1", 100, { adInterim: true })];
    const unpaid = shared(people, rule());
    expect(amounts(unpaid)).toEqual([100_000]);
    expect(unpaid.warnings).toContainEqual({ kind: "ad-interim-unpaid", id: "a/1" });
    expect(amounts(shared(people, rule({ adInterimPercent: 25 })))).toEqual([80_000, 20_000]);
  });

  it("shares nothing while a score is missing, until somebody says why there is none [P-E11c]", () => {
    const people = [entrant("a", 90), entrant("b", null)];
    expect(ask(people, rule())).toMatchObject({
      ok: false,
      problem: { code: "missing-score", facts: { ids: "b" } },
    });
    const told = [entrant("a", 90), entrant("b", null, { notAssessable: "in aspettativa" })];
    expect(amounts(shared(told, rule()))).toEqual([100_000, 0]);
  });

  it("takes the total of the card for both parts where the rule says so", () => {
    const apart = entrant("a", 80, { objectives: 10_000 as never, behaviours: 5000 as never });
    const parts = shared([apart, entrant("b", 80)], rule(), 1000);
    expect(amounts(parts)).toEqual([487, 513]);
    expect(amounts(shared([apart, entrant("b", 80)], rule({ scoreBy: "total" }), 1000))).toEqual([500, 500]);
  });

  it("names whom another reading of the twelve months would put in or out [AMB-06]", () => {
    const recent = entrant("b", 80, {
      contract: { signedOn: "2020-05-01" as Day, endedOn: null, partTime: [], absences: [] },
    });
    expect(shared([entrant("a", 80), recent], rule()).warnings).toContainEqual(
      expect.objectContaining({ kind: "date-decides", id: "b", reading: "decision", reached: true }),
    );
  });
});

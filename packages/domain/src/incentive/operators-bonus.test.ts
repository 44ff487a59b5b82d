import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isr2013Incentive } from "../regulation/isr/2013-incentive.ts";
import type { Day } from "../quantity/day.ts";
import { fraction } from "../quantity/fraction.ts";
import { cents } from "../quantity/money.ts";
import { distributeToOperators } from "./operators-bonus.ts";
import type { OperatorsBonus, OperatorsOptions, SurveyOperator } from "./operators-types.ts";

const scheme = isr2013Incentive.operators;
const defaults: OperatorsOptions = { who: "everyone", shortPool: "sharedEqually", months: "notAsked" };

const operator = (id: string, index: number | null, signedOn: string | null = null): SurveyOperator => ({
  id,
  index: index === null ? null : fraction(index),
  signedOn: signedOn as Day | null,
});

type Asked = {
  readonly pool: number;
  readonly operators: readonly SurveyOperator[];
  readonly options?: Partial<OperatorsOptions>;
  readonly decision?: string | null;
};

const distribute = ({ pool, operators, options = {}, decision = "2014-10-30" }: Asked) =>
  distributeToOperators(
    { pool: cents(pool), operators, decision: decision as Day | null },
    { scheme, options: { ...defaults, ...options } },
  );

const bonusOf = (asked: Asked): OperatorsBonus => {
  const bonus = distribute(asked);
  if (!bonus.ok) throw new Error(bonus.problem.code);
  return bonus.value;
};

const amounts = (asked: Asked) => bonusOf(asked).shares.map(({ amount }) => amount);

describe("distributeToOperators", () => {
  it("gives 50.00 to each and the rest by index, closing to the cent [ISR-23.9a, ISR-23.9b]", () => {
    const bonus = bonusOf({
      pool: 25_000,
      operators: [operator("A", 100), operator("B", 100), operator("C", 100)],
    });
    expect(bonus).toMatchObject({ fixedEach: 5_000, fixedTotal: 15_000, residual: 10_000, unassigned: 0 });
    expect(bonus.coefficient).toEqual(fraction(10_000, 300));
    expect(bonus.shares.map(({ amount }) => amount)).toEqual([8_334, 8_333, 8_333]);
  });

  it("gives the fixed part without an index too, with a warning, or leaves such people out [AMB-09]", () => {
    const operators = [operator("A", 110), operator("B", 90), operator("Z", null)];
    const everyone = bonusOf({ pool: 50_000, operators });
    expect(everyone.shares.map(({ amount }) => amount)).toEqual([24_250, 20_750, 5_000]);
    expect(everyone.warnings).toEqual([{ kind: "fixed-without-survey", id: "Z" }]);
    const surveyed = bonusOf({ pool: 50_000, operators, options: { who: "withSurveyOnly" } });
    expect(surveyed.shares.map(({ amount }) => amount)).toEqual([27_000, 23_000]);
    expect(surveyed.warnings).toEqual([{ kind: "excluded", id: "Z" }]);
  });

  it("shares a pool under the fixed part equally with a warning, or pays nobody [AMB-09]", () => {
    const operators = [operator("A", 120), operator("B", 100), operator("C", 90)];
    const short = bonusOf({ pool: 10_000, operators });
    expect(short.shares.map(({ amount }) => amount)).toEqual([3_334, 3_333, 3_333]);
    expect(short).toMatchObject({ fixedEach: null, warnings: [{ kind: "fixed-part-not-covered" }] });
    expect(bonusOf({ pool: 10_000, operators, options: { shortPool: "notPaid" } })).toMatchObject({
      assigned: 0,
      unassigned: 10_000,
    });
  });

  it("covers the fixed part when the pool is exactly as much [ISR-23.9a]", () => {
    const bonus = bonusOf({ pool: 10_000, operators: [operator("A", 120), operator("B", 80)] });
    expect(bonus).toMatchObject({ fixedEach: 5_000, residual: 0, warnings: [] });
  });

  it("leaves the rest with the agency when no index is positive [AMB-09, ISR-23.9b]", () => {
    const bonus = bonusOf({ pool: 20_000, operators: [operator("A", 0), operator("B", 0)] });
    expect(bonus).toMatchObject({ coefficient: null, unassigned: 10_000 });
    expect(bonus.warnings).toEqual([{ kind: "residual-not-assigned" }]);
  });

  it("asks twelve months of operators only where the regulation is so read [AMB-24]", () => {
    const operators = [operator("A", 100, "2013-10-30"), operator("B", 100, "2013-10-31")];
    expect(amounts({ pool: 20_000, operators })).toEqual([10_000, 10_000]);
    const bound = bonusOf({ pool: 20_000, operators, options: { months: "twelveMonths" } });
    expect(bound.shares.map(({ id, amount }) => [id, amount])).toEqual([["A", 20_000]]);
    expect(bound.warnings).toEqual([{ kind: "excluded", id: "B" }]);
  });

  it("asks for the days it needs and for nobody twice", () => {
    const options = { months: "twelveMonths" } as const;
    const undated = { pool: 1, operators: [operator("A", 1)], options };
    expect(distribute(undated)).toMatchObject({ problem: { code: "day-missing", facts: { id: "A" } } });
    expect(distribute({ ...undated, decision: null })).toMatchObject({
      problem: { facts: { day: "decision" } },
    });
    expect(distribute({ pool: 1, operators: [operator("A", 1), operator("A", 2)] })).toMatchObject({
      problem: { code: "same-person-twice" },
    });
  });

  it("keeps the whole pool when there is nobody", () => {
    expect(bonusOf({ pool: 700, operators: [] })).toMatchObject({ assigned: 0, unassigned: 700 });
  });
});

describe("any pool of operators", () => {
  const pools = fc.integer({ min: 0, max: 10 ** 6 });
  const teams = fc
    .array(fc.option(fc.integer({ min: 0, max: 250 })), { minLength: 1, maxLength: 25 })
    .map((indices) => indices.map((index, place) => operator(`O${place}`, index)));
  const options = fc.record({
    who: fc.constantFrom("everyone", "withSurveyOnly"),
    shortPool: fc.constantFrom("sharedEqually", "notPaid"),
  });

  it("is made by what is assigned and what is not, and nobody gets less than nothing [C-RND]", () => {
    fc.assert(
      fc.property(pools, teams, options, (pool, operators, chosen) => {
        const bonus = bonusOf({ pool, operators, options: chosen });
        const sum = bonus.shares.reduce((total, { amount }) => total + amount, 0);
        expect(sum + bonus.unassigned).toBe(pool);
        expect(Math.min(0, bonus.unassigned, ...bonus.shares.map(({ amount }) => amount))).toBe(0);
      }),
    );
  });

  it("gives the same whatever the order, within the odd cent [C-RND]", () => {
    fc.assert(
      fc.property(pools, teams, options, (pool, operators, chosen) => {
        const forth = bonusOf({ pool, operators, options: chosen });
        const back = bonusOf({ pool, operators: operators.toReversed(), options: chosen });
        for (const { id, amount } of forth.shares) {
          const other = back.shares.find((share) => share.id === id)?.amount ?? NaN;
          expect(Math.abs(amount - other)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it("gives equal indices equal amounts within a cent [C-RND]", () => {
    fc.assert(
      fc.property(pools, teams, options, (pool, operators, chosen) => {
        const { shares } = bonusOf({ pool, operators, options: chosen });
        const byIndex = Map.groupBy(shares, ({ index }) => index.numerator);
        for (const equals of byIndex.values()) {
          const given = equals.map(({ amount }) => amount);
          expect(Math.max(...given) - Math.min(...given)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

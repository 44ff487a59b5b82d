import { describe, expect, it } from "vitest";
import { CHAMBER_BONUS } from "../regulation/chamber/bonus.ts";
import { isr2013Incentive } from "../regulation/isr/2013-incentive.ts";
import { defaultsOf } from "../quantity/choice.ts";
import type { Day } from "../quantity/day.ts";
import { fraction, ONE } from "../quantity/fraction.ts";
import { cents } from "../quantity/money.ts";
import type { BonusOptions, BonusPerson, BonusQuestion, BonusScheme } from "./bonus-types.ts";
import { distributeBonus } from "./bonus.ts";

const agency = isr2013Incentive.bonus;

type TwoScores = readonly [objectives: number, behaviours: number];

const person = (
  id: string,
  [objectives, behaviours]: TwoScores,
  over: Partial<BonusPerson> = {},
): BonusPerson => ({
  id,
  contract: { signedOn: "2008-03-01" as Day, endedOn: null, partTime: [], absences: [] },
  scores: { kind: "given", objectives: fraction(objectives), behaviours: fraction(behaviours) },
  parameter: ONE,
  ...over,
});

const halfTime = (id: string, scores: TwoScores): BonusPerson =>
  person(id, scores, {
    contract: {
      signedOn: "2008-03-01" as Day,
      endedOn: null,
      partTime: [{ from: "2008-03-01" as Day, percent: fraction(50) }],
      absences: [],
    },
  });

const recent = (id: string): BonusPerson =>
  person(id, [100, 100], {
    contract: { signedOn: "2013-11-15" as Day, endedOn: null, partTime: [], absences: [] },
  });

type Asked = {
  readonly pool: number;
  readonly staff: readonly BonusPerson[];
  readonly over?: Partial<BonusQuestion>;
  readonly options?: Partial<BonusOptions>;
  readonly scheme?: BonusScheme;
};

const distribute = ({ pool, staff, over, options, scheme = agency }: Asked) => {
  const defaults = defaultsOf(scheme.choices);
  if (defaults === null) throw new Error("The scheme has a point without default.");
  const question: BonusQuestion = {
    pool: cents(pool),
    year: 2013,
    decision: "2014-10-30" as Day,
    staff,
    quota: null,
    average: null,
    ...over,
  };
  return distributeBonus({ question, scheme, options: { ...defaults, ...options } });
};

const bonusOf = (asked: Asked) => {
  const result = distribute(asked);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};

const amounts = (asked: Asked) => bonusOf(asked).shares.map(({ amount }) => amount);

describe("distributeBonus by sub-pools", () => {
  it("shares 60 per cent by objectives and 40 by behaviours, the odd cent of the pool half up [ISR-23.7, AMB-03]", () => {
    const bonus = bonusOf({ pool: 100_001, staff: [person("A", [90, 75]), person("B", [70, 95])] });
    expect(bonus.pools).toEqual({ objectives: 60_001, behaviours: 40_000 });
    expect(bonus.shares.map(({ parts }) => parts)).toEqual([
      { objectives: 33_751, behaviours: 17_647 },
      { objectives: 26_250, behaviours: 22_353 },
    ]);
  });

  it("depends on scores and not on standing in the list [ISR-2.e, ISR-22.2]", () => {
    expect(amounts({ pool: 10_000, staff: [person("A", [100, 100]), person("B", [0, 0])] })).toEqual([
      10_000, 0,
    ]);
  });

  it("puts part-time inside the weight, or takes it off afterwards and leaves the rest [AMB-04, ISR-23.5]", () => {
    const staff = [person("A", [100, 100]), halfTime("B", [100, 100])];
    expect(amounts({ pool: 30_000, staff })).toEqual([20_000, 10_000]);
    const after = bonusOf({ pool: 30_000, staff, options: { partTime: "after" } });
    expect(after.shares.map(({ amount }) => amount)).toEqual([15_000, 7_500]);
    expect(after.unassigned).toBe(7_500);
  });

  it("keeps a component in which nobody scores, or passes it to the other one [AMB-08]", () => {
    const staff = [person("A", [100, 0]), person("B", [50, 0])];
    expect(bonusOf({ pool: 200_000, staff }).unassigned).toBe(80_000);
    const passed = bonusOf({ pool: 200_000, staff, options: { emptyComponent: "other" } });
    expect(passed.shares.map(({ amount }) => amount)).toEqual([133_333, 66_667]);
    expect(passed.unassigned).toBe(0);
    const onlyBehaviours = [person("A", [0, 100]), person("B", [0, 50])];
    expect(amounts({ pool: 200_000, staff: onlyBehaviours, options: { emptyComponent: "other" } })).toEqual([
      133_333, 66_667,
    ]);
  });

  it("assigns nothing when nobody scores at all", () => {
    const bonus = bonusOf({ pool: 100, staff: [person("A", [0, 0])], options: { emptyComponent: "other" } });
    expect([bonus.assigned, bonus.unassigned]).toEqual([0, 100]);
  });

  it("shares what is for the recent among the others, or reckons it and keeps it [AMB-25]", () => {
    const staff = [person("A", [100, 100]), recent("B")];
    expect(bonusOf({ pool: 41_200, staff }).shares.map(({ standing, amount }) => [standing, amount])).toEqual(
      [
        ["in", 41_200],
        ["too-recent", 0],
      ],
    );
    // B weighs 47 days of 365: 412.00 x 365/412 = 365.00 for A, 47.00 kept.
    const kept = bonusOf({ pool: 41_200, staff, options: { excluded: "keep" } });
    expect(kept.shares.map(({ amount }) => amount)).toEqual([36_500, 0]);
    expect(kept.unassigned).toBe(4_700);
    expect(kept.shares[1]?.steps.at(-1)).toEqual({ kind: "kept", amount: 4_700 });
  });

  it("weighs by the parameter of the grade", () => {
    const double = person("B", [100, 100], { parameter: fraction(2) });
    expect(amounts({ pool: 30_000, staff: [person("A", [100, 100]), double] })).toEqual([10_000, 20_000]);
  });

  it("gives nothing for a component under the minimum score", () => {
    const scheme = { ...agency, minimumScore: 60 };
    const staff = [person("A", [60, 100]), person("B", [59, 100])];
    expect(amounts({ pool: 10_000, staff, scheme })).toEqual([8_000, 2_000]);
  });
});

describe("distributeBonus by quotas", () => {
  const staff = [person("A", [100, 90]), halfTime("B", [80, 100])];

  it("leaves over what the scores do not earn [AMB-03, R17.6]", () => {
    // 3000.00 over weights 1 and 1/2 is 2000.00 each: 2000.00 x 0.96 and 1000.00 x 0.88.
    const bonus = bonusOf({ pool: 300_000, staff, options: { split: "quotas" } });
    expect(bonus.shares.map(({ amount }) => amount)).toEqual([192_000, 88_000]);
    expect(bonus.unassigned).toBe(20_000);
  });

  it("is where a chamber starts from [P-E12f, R17.6]", () => {
    expect(bonusOf({ pool: 300_000, staff, scheme: CHAMBER_BONUS }).unassigned).toBe(20_000);
  });

  it("takes the quota that was fixed, and refuses one the pool cannot pay", () => {
    const options = { split: "quotas" } as const;
    expect(amounts({ pool: 300_000, staff, options, over: { quota: cents(100_000) } })).toEqual([
      96_000, 44_000,
    ]);
    expect(distribute({ pool: 100_000, staff, options, over: { quota: cents(100_000) } })).toEqual({
      ok: false,
      problem: { code: "pool-too-small", facts: { pool: "1000.00", needed: "1400.00" } },
    });
  });

  it("assigns nothing when everybody is out", () => {
    expect(bonusOf({ pool: 100, staff: [recent("A")], options: { split: "quotas" } }).unassigned).toBe(100);
  });
});

describe("distributeBonus before it shares", () => {
  it("stops while a score is missing, naming for whom [P-E11c]", () => {
    const staff = [person("A", [100, 100]), person("B", [0, 0], { scores: { kind: "missing" } })];
    expect(distribute({ pool: 100, staff })).toEqual({
      ok: false,
      problem: { code: "missing-score", facts: { ids: "B" } },
    });
  });

  it("goes on once somebody says why a score cannot be given [P-E11c]", () => {
    const scores = { kind: "not-assessable", reason: "away all year" } as const;
    const bonus = bonusOf({ pool: 100, staff: [person("A", [100, 100]), person("B", [0, 0], { scores })] });
    expect(bonus.shares.map(({ standing, amount }) => [standing, amount])).toEqual([
      ["in", 100],
      ["not-assessable", 0],
    ]);
    expect(bonus.shares[1]?.steps).toContainEqual({ kind: "not-assessable", reason: "away all year" });
  });

  it("refuses somebody who stands twice in the list", () => {
    expect(distribute({ pool: 100, staff: [person("A", [1, 1]), person("A", [2, 2])] })).toMatchObject({
      problem: { code: "same-person-twice", facts: { id: "A" } },
    });
  });
});

describe("the steps of a bonus", () => {
  it("lead from the contract to the amount, each with its figures", () => {
    const [share] = bonusOf({ pool: 100_001, staff: [person("A", [90, 75]), person("B", [70, 95])] }).shares;
    expect(share?.steps.map(({ kind }) => kind)).toEqual([
      "months",
      "service",
      "weight",
      "component",
      "rounded",
      "component",
      "rounded",
    ]);
    expect(share?.steps[3]).toEqual({
      kind: "component",
      component: "objectives",
      pool: 60_001,
      score: fraction(90),
      points: fraction(90),
      allPoints: fraction(160),
      exact: fraction(540_009, 16),
    });
    expect(share?.steps[4]).toMatchObject({
      kind: "rounded",
      of: "objectives",
      oddCent: true,
      amount: 33_751,
    });
  });

  it("end with what part-time takes off, where it does", () => {
    const staff = [halfTime("B", [100, 100])];
    const [share] = bonusOf({ pool: 1_000, staff, options: { partTime: "after" } }).shares;
    expect(share?.steps.at(-1)).toEqual({
      kind: "part-time",
      part: fraction(1, 2),
      before: 1_000,
      amount: 500,
    });
  });
});

describe("the warnings of a distribution", () => {
  const warnings = (asked: Asked) => bonusOf(asked).warnings;

  it("report scores that are all the same [150/2009-18]", () => {
    expect(warnings({ pool: 100, staff: [person("A", [90, 90]), person("B", [90, 90])] })).toEqual([
      { kind: "flat-scores" },
    ]);
    expect(warnings({ pool: 100, staff: [person("A", [90, 90]), person("B", [90, 91])] })).toEqual([]);
    expect(warnings({ pool: 100, staff: [person("A", [90, 90])] })).toEqual([]);
  });

  it("allow one bonus above the average amount and show it [P-E12e]", () => {
    const staff = [person("A", [100, 100]), person("B", [50, 50])];
    expect(warnings({ pool: 30_000, staff, over: { average: cents(15_000) } })).toEqual([
      { kind: "above-average", id: "A", amount: 20_000, average: 15_000 },
    ]);
  });

  it("show whom another date for the twelve months would flip [AMB-06, R17.7]", () => {
    const signedIn2013 = person("B", [80, 80], {
      contract: { signedOn: "2013-05-02" as Day, endedOn: null, partTime: [], absences: [] },
    });
    expect(warnings({ pool: 100, staff: [person("A", [100, 100]), signedIn2013] })).toEqual([
      { kind: "date-decides", id: "B", reading: "yearEnd", reached: false },
      { kind: "date-decides", id: "B", reading: "yearStart", reached: false },
    ]);
  });
});

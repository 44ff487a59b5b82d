import { describe, expect, it } from "vitest";
import { isr2013Incentive } from "../regulation/isr/2013-incentive.ts";
import { defaultsOf } from "../quantity/choice.ts";
import type { Day } from "../quantity/day.ts";
import { fraction, ONE } from "../quantity/fraction.ts";
import { cents } from "../quantity/money.ts";
import type { BonusOptions, BonusPerson, BonusQuestion } from "./bonus-types.ts";
import { differences, sideBySide } from "./side-by-side.ts";

const person = (id: string, objectives: number): BonusPerson => ({
  id,
  contract: { signedOn: "2008-03-01" as Day, endedOn: null, partTime: [], absences: [] },
  scores: { kind: "given", objectives: fraction(objectives), behaviours: fraction(100) },
  parameter: ONE,
});

const question: BonusQuestion = {
  pool: cents(200_000),
  year: 2013,
  decision: "2014-10-30" as Day,
  staff: [person("A", 100), person("B", 50)],
  quota: null,
  average: null,
};

describe("sideBySide", () => {
  it("gives the result of each reading, and who gains and loses by choosing one", () => {
    const defaults = defaultsOf(isr2013Incentive.bonus.choices);
    if (defaults === null) throw new Error("The scheme has a point without default.");
    const readings: readonly BonusOptions[] = [defaults, { ...defaults, split: "quotas" }];
    const [pools, quotas] = sideBySide(question, isr2013Incentive.bonus, readings).map(({ bonus }) => bonus);
    if (!pools?.ok || !quotas?.ok) throw new Error("Both readings give a result.");
    // By sub-pools 1200.00 as 2:1 and 800.00 as 1:1; by quotas 1000.00 and 1000.00 x 0.70.
    expect(pools.value.shares.map(({ amount }) => amount)).toEqual([120_000, 80_000]);
    expect(quotas.value.shares.map(({ amount }) => amount)).toEqual([100_000, 70_000]);
    expect(differences(pools.value, quotas.value)).toEqual([
      { id: "A", difference: -20_000 },
      { id: "B", difference: -10_000 },
    ]);
  });
});

import type { Decimal } from "../../../quantity/decimal.ts";
import type { Day } from "../../../quantity/day.ts";
import { hundredths } from "../../../quantity/hundredths.ts";
import type { PersonId } from "../../../quantity/id.ts";
import { CHAMBER_BONUS } from "../../../regulation/chamber/bonus.ts";
import { ruleOf } from "../rule-of.ts";
import type { Entrant } from "../entrants.ts";
import type { DistributionRule } from "../rule.ts";

// People and rules for tests: each function fills in what a test does not speak of.

export const SCHEME = CHAMBER_BONUS;

export const entrant = (id: string, scores: number | null, about: Partial<Entrant> = {}): Entrant => {
  const score = scores === null ? null : hundredths(scores * 100);
  return {
    ...{ id, personId: id as PersonId, cardIds: [], title: id, adInterim: false, standing: "closed" },
    contract: { signedOn: "2015-01-01" as Day, endedOn: null, partTime: [], absences: [] },
    ...{ objectives: score, behaviours: score, total: score },
    ...{ grade: null, notAssessable: null, paidLate: false, ...about },
  };
};

/** The chamber's rule, but sharing the whole pool by points, so that sums can be redone by hand. */
export const rule = (about: Partial<DistributionRule> = {}): DistributionRule => {
  const given = ruleOf(CHAMBER_BONUS, { id: "r", name: "Regola" });
  if (given === null) throw new Error("the chamber leaves a point without a default");
  return { ...given, options: { ...given.options, split: "subPools", rounding: "once" }, ...about };
};

export const euro = (amount: string): Decimal => amount as Decimal;

import { FUND_ACTS, FUND_POTS, type BonusFact, type DistributionRule } from "@albero/domain";
import { Type, type Static } from "typebox";
import {
  Count,
  DayText,
  EuroText,
  IdText,
  InstantText,
  literals,
  nullable,
  WeightText,
  Year,
} from "./common.ts";

const Percent = Type.Number({ format: "double", minimum: 0, maximum: 100 });
const Name = Type.String({ minLength: 2, maxLength: 200 });
const Reason = Type.String({ minLength: 3, maxLength: 1000 });

const Options = Type.Object({
  twelveMonths: literals(["decision", "yearEnd", "yearStart"] as const),
  proRata: literals(["days", "twelfths", "worked"] as const),
  partTime: literals(["weight", "after"] as const),
  split: literals(["subPools", "quotas"] as const),
  rounding: literals(["perPool", "once"] as const),
  emptyComponent: literals(["keep", "other"] as const),
  excluded: literals(["others", "keep"] as const),
});

/** A rule to share money by, with the reading taken of every open point. */
export const Rule = Type.Unsafe<DistributionRule>(
  Type.Object({
    id: Type.String({ pattern: "^[a-z0-9]+(-[a-z0-9]+)*$", maxLength: 60 }),
    name: Name,
    source: nullable(Type.String({ maxLength: 200 })),
    scoreBy: literals(["parts", "total"] as const),
    objectivesPercent: Percent,
    bands: Type.Array(
      Type.Object({ from: Percent, counts: Type.Number({ format: "double", minimum: 0, maximum: 1000 }) }),
      {
        maxItems: 20,
      },
    ),
    minimumScore: Percent,
    fixedEach: EuroText,
    most: nullable(EuroText),
    aboveMost: literals(["keep", "shareAgain"] as const),
    notAssigned: literals(["economy", "shareAgain"] as const),
    higher: nullable(
      Type.Object({
        premiumPercent: Type.Number({ format: "double", minimum: 0, maximum: 1000 }),
        ofPeople: Percent,
        ties: literals(["none", "all"] as const),
      }),
    ),
    months: Type.Integer({ format: "int32", minimum: 0, maximum: 60 }),
    grades: Type.Array(Type.Object({ grade: Type.String({ maxLength: 60 }), parameter: EuroText }), {
      maxItems: 60,
    }),
    adInterimPercent: Percent,
    paymentTimesPercent: Percent,
    absencesInService: Type.Array(Type.String({ maxLength: 60 }), { maxItems: 60 }),
    options: Options,
  }),
);

/** What human resources know of a person beside the card. */
export const Fact = Type.Unsafe<BonusFact>(
  Type.Object({
    personId: IdText,
    grade: nullable(Type.String({ maxLength: 60 })),
    signedOn: nullable(DayText),
    absences: Type.Array(Type.Object({ kind: Type.String({ maxLength: 60 }), from: DayText, to: DayText }), {
      maxItems: 60,
    }),
    notAssessable: nullable(Reason),
  }),
);

const Finding = Type.Object({
  code: Type.String(),
  /** Whom it is about; `null` where it is about the pot. */
  entrant: nullable(Type.String()),
  text: Type.String(),
});

const EntrantView = Type.Object({
  id: Type.String(),
  personId: IdText,
  title: Type.String(),
  cardIds: Type.Array(IdText),
  adInterim: Type.Boolean(),
  objectives: nullable(WeightText),
  behaviours: nullable(WeightText),
  total: nullable(WeightText),
});

/** A use of a pot that pays results: what is left of it, and the keys of its lock that are not there. */
const SharedUse = Type.Object({
  name: Name,
  amount: EuroText,
  left: EuroText,
  missing: Type.Array(literals(FUND_ACTS)),
});

const PotView = Type.Object({
  pot: literals(FUND_POTS),
  uses: Type.Array(SharedUse),
  entrants: Type.Array(EntrantView),
  findings: Type.Array(Finding),
});

const ShareView = Type.Object({
  entrant: Type.String(),
  title: Type.String(),
  amount: EuroText,
  isHigher: Type.Boolean(),
});

/** A distribution that was sent to a second person. */
export const DistributionSent = Type.Object({
  id: IdText,
  pot: literals(FUND_POTS),
  use: Name,
  rule: Name,
  reason: Type.String(),
  pool: EuroText,
  assigned: EuroText,
  unassigned: EuroText,
  state: literals(["waiting", "approved", "refused", "expired"] as const),
  sentBy: Type.String(),
  sentAt: InstantText,
  decidedAt: nullable(InstantText),
  paidBy: nullable(Type.String()),
  /** Whether the reader may decide on it: another person than who sent it. */
  mayDecide: Type.Boolean(),
  shares: Type.Array(ShareView),
});
export type DistributionSent = Static<typeof DistributionSent>;

/** What was told of the bonuses of a year: groups in which nobody can be found. */
export const ReleaseView = Type.Object({
  id: IdText,
  at: InstantText,
  by: Type.String(),
  told: Type.Array(
    Type.Object({ group: Type.String(), text: Type.String(), people: Count, amount: EuroText }),
  ),
  withheld: Count,
  least: Count,
});
export type ReleaseView = Static<typeof ReleaseView>;

/** The bonuses of a year as the reader may have them. */
export const BonusYearView = Type.Object({
  year: Year,
  /** Version of rules and facts; 0 while there are none. */
  revision: Count,
  rules: Type.Array(Rule),
  facts: Type.Array(Fact),
  pots: Type.Array(PotView),
  distributions: Type.Array(DistributionSent),
  releases: Type.Array(ReleaseView),
});
export type BonusYearView = Static<typeof BonusYearView>;

/** What rules make of the same money, side by side. */
export const SimulationView = Type.Object({
  pool: EuroText,
  outcomes: Type.Array(
    Type.Object({
      ruleId: Type.String(),
      name: Name,
      /** Why the rule gives nothing; then there are no shares. */
      problem: nullable(Type.String()),
      assigned: EuroText,
      unassigned: EuroText,
      shares: Type.Array(ShareView),
      warnings: Type.Array(Type.String()),
    }),
  ),
});
export type SimulationView = Static<typeof SimulationView>;

/** What somebody is paid, with each step of the sum in words. */
export const SlipView = Type.Object({
  distributionId: IdText,
  year: Year,
  pot: literals(FUND_POTS),
  use: Name,
  rule: Name,
  title: Type.String(),
  amount: EuroText,
  act: Type.String(),
  steps: Type.Array(Type.String()),
});
export type SlipView = Static<typeof SlipView>;

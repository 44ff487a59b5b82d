import type { Decimal } from "../../quantity/decimal.ts";
import type { Day } from "../../quantity/day.ts";
import type { PersonId } from "../../quantity/id.ts";
import type { BonusOptions } from "../bonus-types.ts";
import type { Absence } from "../contract.ts";
import type { AboveCeiling } from "../under-ceilings.ts";

/** From a total score on, how much a result counts for, in per cent of a full one. */
export type PayBand = { readonly from: number; readonly counts: number };

/** A limited quota of people with the best results whose points count more (CCNL 21/5/2018 art. 69). */
export type HigherQuota = {
  /** How much more their points count, in per cent. */
  readonly premiumPercent: number;
  /** How many people in a hundred have it at most; at least one does. */
  readonly ofPeople: number;
  /** Equal results across the limit: none of them has it, or all, past the quota. */
  readonly ties: "none" | "all";
};

/** How the money of a use is shared among the people of its pot, as the integrative contract has it. */
export type DistributionRule = {
  readonly id: string;
  readonly name: string;
  /** The clause it comes from. */
  readonly source: string | null;
  /** Objectives and behaviours apart, or the total of the card for both. */
  readonly scoreBy: "parts" | "total";
  /** Per cent of the money that rewards objectives; behaviours have the rest. */
  readonly objectivesPercent: number;
  /** None: a score counts as it is. With bands the total of the card is what falls into one. */
  readonly bands: readonly PayBand[];
  /** Below it a score gives nothing. */
  readonly minimumScore: number;
  /** Euro for each person with a positive score, before the rest is shared. */
  readonly fixedEach: Decimal;
  /** Most euro for one person. */
  readonly most: Decimal | null;
  readonly aboveMost: AboveCeiling;
  /** What scores do not earn: an economy of the budget, or shared again among those who earned something. */
  readonly notAssigned: "economy" | "shareAgain";
  readonly higher: HigherQuota | null;
  /** Months of contract asked for. */
  readonly months: number;
  /** Parameters of grades; a grade without one counts 1. */
  readonly grades: readonly { readonly grade: string; readonly parameter: Decimal }[];
  /** What a post held ad interim counts for, in per cent; zero where it is not paid. */
  readonly adInterimPercent: number;
  /** Per cent of result pay lost where the objective on payment times is missed (DL 13/2023 art. 4-bis). */
  readonly paymentTimesPercent: number;
  /** Kinds of absence that count as service, as the table in force in the year says. */
  readonly absencesInService: readonly string[];
  /** The reading taken of every point the texts leave open. */
  readonly options: BonusOptions;
};

/** What human resources know of a person beside the card. */
export type BonusFact = {
  readonly personId: PersonId;
  readonly grade: string | null;
  /** Day of the contract; `null` takes the first day at work that is recorded. */
  readonly signedOn: Day | null;
  readonly absences: readonly Absence[];
  /** Why there is no result, where nobody can give one. */
  readonly notAssessable: string | null;
};

/** What the bonuses of a year stand on: the rules to choose from, and facts of people. */
export type BonusBasis = {
  readonly format: "albero/bonus-basis";
  readonly year: number;
  readonly rules: readonly DistributionRule[];
  readonly facts: readonly BonusFact[];
};

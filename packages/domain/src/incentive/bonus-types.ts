import type { Choices } from "../quantity/choice.ts";
import type { MonthDay } from "../quantity/day-in-year.ts";
import type { Day } from "../quantity/day.ts";
import type { Fraction } from "../quantity/fraction.ts";
import type { Cents } from "../quantity/money.ts";
import type { BonusStep } from "./bonus-step.ts";
import type { Contract } from "./contract.ts";
import type { ProRata } from "./stretches.ts";
import type { MonthsBefore } from "./twelve-months.ts";

/** The two things a bonus rewards. */
export type Component = "objectives" | "behaviours";

/** The points the agency's regulation leaves open on the bonus of employees. */
export type BonusOptions = {
  /** AMB-06: the day before which the months of contract must be complete. */
  readonly twelveMonths: MonthsBefore;
  /** AMB-07: how service in the year is measured. */
  readonly proRata: ProRata;
  /** AMB-04: part-time inside the weight, or taken off the amount afterwards. */
  readonly partTime: "weight" | "after";
  /** AMB-03: two sub-pools shared out whole, or individual quotas of which the part not earned is left over. */
  readonly split: "subPools" | "quotas";
  /** One rounding for each sub-pool, or one on the sum of the two. */
  readonly rounding: "perPool" | "once";
  /** AMB-08: a component in which nobody scores stays with the body, or goes to the other one. */
  readonly emptyComponent: "keep" | "other";
  /** AMB-25: the share of people without the months goes to the others, or is reckoned and kept. */
  readonly excluded: "others" | "keep";
};

/** What the regulation of a body fixes, with the readings it offers. */
export type BonusScheme = {
  readonly objectivesPercent: number;
  readonly months: number;
  readonly decisionBy: MonthDay;
  readonly daysOfAMonth: number;
  readonly highestScore: number;
  /** Below this score a component gives nothing; zero where the regulation asks for no minimum. */
  readonly minimumScore: number;
  readonly absencesInService: readonly string[];
  readonly absencesOutOfService: readonly string[];
  readonly choices: Choices<BonusOptions>;
};

/** A person's scores; without them nothing is shared until somebody says why there are none (never zero). */
export type Scores =
  | { readonly kind: "given"; readonly objectives: Fraction; readonly behaviours: Fraction }
  | { readonly kind: "not-assessable"; readonly reason: string }
  | { readonly kind: "missing" };

export type BonusPerson = {
  readonly id: string;
  readonly contract: Contract;
  readonly scores: Scores;
  /** Parameter of the grade: 1 where all grades count the same. */
  readonly parameter: Fraction;
};

export type BonusQuestion = {
  readonly pool: Cents;
  /** Reference year, the one worked. */
  readonly year: number;
  /** Day of the act that decides the bonus. */
  readonly decision: Day;
  readonly staff: readonly BonusPerson[];
  /** Bonus of a full year at full time with full scores, for individual quotas; `null` divides the pool by the weights. */
  readonly quota: Cents | null;
  /** Average amount of the fund: a bonus above it is allowed, with a warning; `null` where it is not known. */
  readonly average: Cents | null;
};

/** How a person stands towards the pool. */
export type BonusStanding = "in" | "too-recent" | "not-assessable";

export type BonusShare = {
  readonly id: string;
  readonly standing: BonusStanding;
  /** Weight in the sums; zero for who is left out of them. */
  readonly weight: Fraction;
  /** The two parts of the amount; `null` where the reading gives one sum. */
  readonly parts: Readonly<Record<Component, Cents>> | null;
  readonly amount: Cents;
  readonly steps: readonly BonusStep[];
};

/** What deserves a look before anybody confirms. */
export type BonusWarning =
  | { readonly kind: "flat-scores" }
  | { readonly kind: "above-average"; readonly id: string; readonly amount: Cents; readonly average: Cents }
  | {
      readonly kind: "date-decides";
      readonly id: string;
      readonly reading: MonthsBefore;
      readonly reached: boolean;
    };

/** A distribution: what is assigned and what is not always make the pool. */
export type Bonus = {
  readonly pool: Cents;
  readonly pools: Readonly<Record<Component, Cents>>;
  readonly shares: readonly BonusShare[];
  readonly assigned: Cents;
  readonly unassigned: Cents;
  readonly warnings: readonly BonusWarning[];
};

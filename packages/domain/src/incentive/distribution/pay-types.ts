import type { Day } from "../../quantity/day.ts";
import type { Fraction } from "../../quantity/fraction.ts";
import type { Cents } from "../../quantity/money.ts";
import type { BonusStep } from "../bonus-step.ts";
import type { BonusStanding, BonusWarning } from "../bonus-types.ts";
import type { Entrant } from "./entrants.ts";

/** One step of the sum that makes what somebody is paid: those of the bonus, and those a rule adds. */
export type PayStep =
  | BonusStep
  | { readonly kind: "band"; readonly score: Fraction; readonly from: number; readonly counts: number }
  | { readonly kind: "higher"; readonly percent: number }
  | { readonly kind: "fixed"; readonly amount: Cents; readonly covered: boolean }
  | { readonly kind: "again"; readonly before: Cents; readonly amount: Cents }
  | { readonly kind: "most"; readonly before: Cents; readonly amount: Cents }
  | {
      readonly kind: "payment-times";
      readonly percent: number;
      readonly before: Cents;
      readonly amount: Cents;
    };

export type PayShare = {
  readonly id: string;
  readonly standing: BonusStanding;
  readonly isHigher: boolean;
  readonly amount: Cents;
  readonly steps: readonly PayStep[];
};

export type PayWarning =
  | BonusWarning
  | { readonly kind: "fixed-part-not-covered" }
  | { readonly kind: "tied-at-quota"; readonly ids: readonly string[] }
  | { readonly kind: "ad-interim-unpaid"; readonly id: string };

export type PayQuestion = {
  readonly pool: Cents;
  readonly year: number;
  /** Day of the act that decides. */
  readonly decision: Day;
  readonly entrants: readonly Entrant[];
};

/** What a rule makes of a pool: what is assigned and what is not always make it. */
export type PayOutcome = {
  readonly pool: Cents;
  readonly fixed: Cents;
  readonly shares: readonly PayShare[];
  readonly assigned: Cents;
  readonly unassigned: Cents;
  readonly warnings: readonly PayWarning[];
};

import type { Day } from "../quantity/day.ts";
import type { Fraction } from "../quantity/fraction.ts";
import type { Cents } from "../quantity/money.ts";
import type { Component } from "./bonus-types.ts";
import type { Stretch } from "./stretches.ts";

/** One step of the sum that makes a person's bonus, with its figures: the slip puts it into words. */
export type BonusStep =
  | {
      readonly kind: "months";
      readonly signedOn: Day;
      readonly anniversary: Day;
      readonly before: Day;
      readonly reached: boolean;
    }
  | { readonly kind: "not-assessable"; readonly reason: string }
  | { readonly kind: "service"; readonly stretches: readonly Stretch[]; readonly part: Fraction }
  | {
      readonly kind: "weight";
      readonly part: Fraction;
      readonly parameter: Fraction;
      readonly weight: Fraction;
    }
  /** Own points over all points, times the sub-pool. */
  | {
      readonly kind: "component";
      readonly component: Component;
      readonly pool: Cents;
      readonly score: Fraction;
      readonly points: Fraction;
      readonly allPoints: Fraction;
      readonly exact: Fraction;
    }
  /** Full quota times weight times the part earned, from 0 to 1. */
  | {
      readonly kind: "quota";
      readonly full: Fraction;
      readonly weight: Fraction;
      readonly earned: Fraction;
      readonly exact: Fraction;
    }
  /** The exact number of cents brought to whole ones so that the pool closes. */
  | {
      readonly kind: "rounded";
      readonly of: Component | "sum";
      readonly exact: Fraction;
      readonly oddCent: boolean;
      readonly amount: Cents;
    }
  | { readonly kind: "part-time"; readonly part: Fraction; readonly before: Cents; readonly amount: Cents }
  /** A share that is reckoned and stays with the body. */
  | { readonly kind: "kept"; readonly amount: Cents };

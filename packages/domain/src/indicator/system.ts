import type { Dated } from "../organisation/dated.ts";
import type { Hundredths } from "../quantity/hundredths.ts";
import type { SystemId } from "../quantity/id.ts";
import type { Scale } from "./scale/scale.ts";

/** Whether the results of child objectives enter their parent beside its own indicators (practice: the tree 1). */
export type ChildObjectives =
  | { readonly kind: "only-without-indicators" }
  | { readonly kind: "never" }
  /** Children together weigh so much of the node, its own indicators the rest. */
  | { readonly kind: "always"; readonly weight: Hundredths };

/** The least a result is worth: what would be less is worth nothing at all, or that least all the same. */
export type Floor = { readonly kind: "nothing-below" | "not-below"; readonly at: Hundredths };

/** What a target of zero or less means, of which no value is a share. */
export type ZeroTarget =
  /** It is reached or not (default). */
  | { readonly kind: "all-or-nothing" }
  /** Each unit between value and target costs so much of 100,00. */
  | { readonly kind: "difference"; readonly lostPerUnit: Hundredths };

/** Every option of scoring that a body chooses in its SMVP; a later year's choice is a new dated version. */
export type SystemOptions = {
  /** No achievement goes above it (default 100,00). */
  readonly cap: Hundredths;
  /** Hundredths lost for each day after a target date; `null`: a late date is worth 0 (default). */
  readonly lostPerDayLate: Hundredths | null;
  readonly childObjectives: ChildObjectives;
  /** A result that is due but missing stays out of the mean (default) or counts 0. */
  readonly missing: "stays-out" | "counts-zero";
  /** Counts and sums before the year's end are compared with the target's share of the year (default) or the whole. */
  readonly intermediate: "share-of-year" | "whole-target";
  readonly lights: { readonly inLine: Hundredths; readonly toWatch: Hundredths };
  /** How much is worth what does not reach its target; a use may have its own. Not stated: in proportion. */
  readonly scale?: Scale;
  /** Not stated: none. */
  readonly floor?: Floor;
  readonly zeroTarget?: ZeroTarget;
  /** What nothing at all is worth where less is better: as much as the cap allows (default), or as all that reach, 100,00. */
  readonly zeroValue?: "cap" | "full";
  /** An indicator for which the plan sets no target leaves (default), or counts as one without a value. */
  readonly noTarget?: "leaves" | "counts-missing";
};

/** The measurement system (SMVP) of the body as valid over time, with every option it states. */
export type MeasurementSystem = Dated & {
  readonly id: SystemId;
  readonly title: string;
  readonly options: SystemOptions;
  /** The act that adopted it and the binding opinion of the OIV (art. 7 D.Lgs. 150/2009), as documents cite them. */
  readonly act?: string | null;
  readonly opinion?: string | null;
  /** Why it differs from the version before. */
  readonly reason?: string | null;
};

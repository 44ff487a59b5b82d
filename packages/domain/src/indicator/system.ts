import type { Dated } from "../organisation/dated.ts";
import type { Hundredths } from "../quantity/hundredths.ts";
import type { SystemId } from "../quantity/id.ts";

/** Whether the results of child objectives enter their parent beside its own indicators (practice: the tree 1). */
export type ChildObjectives =
  | { readonly kind: "only-without-indicators" }
  | { readonly kind: "never" }
  /** Children together weigh so much of the node, its own indicators the rest. */
  | { readonly kind: "always"; readonly weight: Hundredths };

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
};

/** The measurement system (SMVP) of the body as valid over time, with every option it states. */
export type MeasurementSystem = Dated & {
  readonly id: SystemId;
  readonly title: string;
  readonly options: SystemOptions;
};

import type { Hundredths } from "../quantity/hundredths.ts";
import type { SystemOptions } from "./system.ts";

/**
 * The options a body gets while it has stated none: the defaults proposed for the gaps of the sources (rule book
 * 17.1, 17.2; practice, the tree 1). Dated data: a change is a new constant beside this one, never an edit, since
 * past figures rest on it.
 */
export const DEFAULT_SYSTEM_2021: SystemOptions = {
  cap: 10_000 as Hundredths,
  lostPerDayLate: null,
  childObjectives: { kind: "only-without-indicators" },
  missing: "stays-out",
  intermediate: "share-of-year",
  lights: { inLine: 9_000 as Hundredths, toWatch: 6_000 as Hundredths },
};

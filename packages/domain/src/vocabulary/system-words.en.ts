import type { SystemWords } from "./system-words.ts";

export const EN_SYSTEM = {
  names: {
    scale: "what a result is worth",
    cap: "highest score",
    floor: "lowest score",
    lostPerDayLate: "late date",
    zeroTarget: "target of zero or less",
    zeroValue: "value of zero where less is better",
    noTarget: "indicator without a target",
    missing: "value that is due and missing",
    intermediate: "comparison within the year",
    childObjectives: "objectives below",
    lights: "light",
  },
  choices: {
    scale: {
      "on-off": "all or nothing",
      proportional: "in proportion to what was reached of the target",
      linear: "in proportion, from a threshold on",
      steps: "by steps",
      "four-thresholds": "by four levels",
    },
    floor: {
      none: "none",
      "nothing-below": "below the least it is worth nothing",
      "not-below": "it is not worth less than the least",
    },
    lostPerDayLate: { nothing: "it is worth 0.00 %", "per-day": "each day late costs points" },
    zeroTarget: { "all-or-nothing": "reached or not", difference: "each unit of difference costs points" },
    zeroValue: { cap: "it is worth the highest score", full: "it is worth 100.00 %" },
    noTarget: { leaves: "it leaves the calculation", "counts-missing": "it counts as a missing value" },
    missing: { "stays-out": "it leaves the mean; the coverage says so", "counts-zero": "it is worth 0.00 %" },
    intermediate: {
      "share-of-year": "counts and sums are compared with the share of the year elapsed",
      "whole-target": "always with the target of the whole year",
    },
    childObjectives: {
      "only-without-indicators": "they enter only where the objective has no indicator of its own",
      never: "they never enter",
      always: "they always enter, with a weight together",
    },
  },
  lights: ({ inLine, toWatch }) => `in line from ${inLine}, to watch from ${toWatch}, critical below`,
} as const satisfies SystemWords;

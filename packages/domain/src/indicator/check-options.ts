import type { Scale } from "./scale/scale.ts";
import type { StatedOptions } from "./policies.ts";

/** What options of a system contradict, with the option it is about. */
export const OPTION_PROBLEMS = {
  "lights-order": "lights",
  "cap-below-whole": "cap",
  "floor-above-whole": "floor",
  "nothing-lost": "lostPerDayLate",
  "unit-costs-nothing": "zeroTarget",
  "children-weigh-nothing": "childObjectives",
  "scale-threshold": "scale",
  "scale-worth": "scale",
} as const satisfies Readonly<Record<string, keyof StatedOptions>>;
export type OptionProblem = keyof typeof OPTION_PROBLEMS;

const WHOLE = 10_000;

/** Whether a threshold of a scale, in per cent of the target, lies before the target. */
const isBefore = (threshold: string): boolean => Number(threshold) >= 0 && Number(threshold) < 100;

const ascends = (worths: readonly number[]): boolean =>
  worths.every((worth, at) => at === 0 || worth >= (worths[at - 1] ?? 0));

type ScaleProblem = Extract<OptionProblem, `scale-${string}`>;

/** What in a scale cannot be meant. Marks on the value itself may lie anywhere: which way is better is the indicator's. */
export const scaleProblems = (scale: Scale): readonly ScaleProblem[] =>
  "reads" in scale && scale.reads === "value" ? ownProblems(scale) : problemsOnTarget(scale);

const ownProblems = (scale: Extract<Scale, { readonly reads: string }>): readonly ScaleProblem[] => {
  if (scale.kind === "linear") return scale.worth <= WHOLE ? [] : ["scale-worth"];
  if (scale.kind === "steps") return [];
  const { insufficient, threshold, target, excellent } = scale.worth;
  return ascends([insufficient, threshold, target, excellent]) ? [] : ["scale-worth"];
};

const problemsOnTarget = (scale: Scale): readonly ScaleProblem[] => {
  switch (scale.kind) {
    case "on-off":
    case "proportional":
      return [];
    case "linear":
      return [
        ...(isBefore(scale.threshold) ? [] : (["scale-threshold"] as const)),
        ...(scale.worth <= WHOLE ? [] : (["scale-worth"] as const)),
      ];
    case "steps": {
      const marks = scale.marks.toSorted((a, b) => Number(a.at) - Number(b.at));
      return ascends(marks.map(({ worth }) => worth)) ? [] : ["scale-worth"];
    }
    case "four-thresholds": {
      const { insufficient, threshold, target, excellent } = scale.worth;
      return [
        ...(isBefore(scale.threshold) && Number(scale.excellent) > 100 ? [] : (["scale-threshold"] as const)),
        ...(ascends([insufficient, threshold, target, excellent]) ? [] : (["scale-worth"] as const)),
      ];
    }
  }
};

/** What in the options cannot be meant, each thing once; empty where they can be put in force. */
export const checkOptions = (options: StatedOptions): readonly OptionProblem[] => {
  const { lights, cap, floor, lostPerDayLate, zeroTarget, childObjectives } = options;
  const problems: readonly (readonly [OptionProblem, boolean])[] = [
    ["lights-order", lights.inLine > WHOLE || lights.toWatch >= lights.inLine],
    ["cap-below-whole", cap < WHOLE],
    ["floor-above-whole", floor !== null && (floor.at === 0 || floor.at > WHOLE)],
    ["nothing-lost", lostPerDayLate === 0],
    ["unit-costs-nothing", zeroTarget.kind === "difference" && zeroTarget.lostPerUnit === 0],
    ["children-weigh-nothing", childObjectives.kind === "always" && outside(childObjectives.weight)],
  ];
  return [...problems.flatMap(([code, isWrong]) => (isWrong ? [code] : [])), ...scaleProblems(options.scale)];
};

const outside = (weight: number): boolean => weight === 0 || weight > WHOLE;

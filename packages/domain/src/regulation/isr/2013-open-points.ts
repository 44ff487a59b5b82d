import { isr2013Employment } from "./2013-employment.ts";
import { isr2013Incentive } from "./2013-incentive.ts";
import type { Choice } from "../../quantity/choice.ts";

/**
 * Points that no option settles: AMB-05 has no reading of its own, the percentages are entered with their dates;
 * AMB-18 and AMB-19 have one reading alone.
 */
const settledByData: readonly Choice<string>[] = [
  {
    point: "AMB-05",
    default: null,
    alternatives: ["halfFromApril", "threeQuartersAllYear"],
    reasonInAct: false,
  },
  { point: "AMB-18", default: "hoursAndMinutes", alternatives: [], reasonInAct: false },
  { point: "AMB-19", default: "scoresFromZeroToHundred", alternatives: [], reasonInAct: false },
];

const { bonus, ceiling, operators, survey } = isr2013Incentive;
const { leave, selection, hours, mission, thresholds, staffNumbers } = isr2013Employment;

/** Every point the agency's regulation leaves open, with its default and the other readings. */
export const isr2013OpenPoints: readonly Choice<string>[] = [
  ...settledByData,
  ...[
    bonus.choices,
    ceiling.choices,
    operators.choices,
    survey.choices,
    leave.choices,
    selection.choices,
    hours.choices,
    mission,
    thresholds.voucher,
  ].flatMap((choices) => Object.values<Choice<string>>(choices)),
  staffNumbers,
];

import type { BonusScheme } from "../../incentive/bonus-types.ts";

/**
 * Where a chamber starts from until its own contract is entered: individual quotas reduced by the scores, whose rest
 * is an economy of the budget, and twelve months counted back from the end of the reference year (rule book 17).
 */
export const CHAMBER_BONUS: BonusScheme = {
  objectivesPercent: 60,
  months: 12,
  decisionBy: "06-30",
  daysOfAMonth: 15,
  highestScore: 100,
  minimumScore: 0,
  absencesInService: ["paid"],
  absencesOutOfService: ["unpaid"],
  choices: {
    twelveMonths: {
      point: "R17.7",
      default: "yearEnd",
      alternatives: ["decision", "yearStart"],
      reasonInAct: false,
    },
    proRata: { point: "P-E11b", default: "days", alternatives: ["twelfths", "worked"], reasonInAct: false },
    partTime: { point: "P-T9", default: "weight", alternatives: ["after"], reasonInAct: false },
    split: { point: "R17.6", default: "quotas", alternatives: ["subPools"], reasonInAct: false },
    rounding: { point: "C-RND", default: "perPool", alternatives: ["once"], reasonInAct: false },
    emptyComponent: { point: "P-T9", default: "keep", alternatives: ["other"], reasonInAct: false },
    excluded: { point: "P-T9", default: "others", alternatives: ["keep"], reasonInAct: false },
  },
};

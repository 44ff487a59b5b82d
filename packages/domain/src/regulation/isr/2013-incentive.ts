import { cents } from "../../quantity/money.ts";
import type { BonusScheme } from "../../incentive/bonus-types.ts";
import type { CeilingScheme } from "../../incentive/ceiling.ts";
import type { OperatorsScheme } from "../../incentive/operators-types.ts";
import type { IncentiveScheme } from "../../incentive/scheme.ts";
import type { SurveyScheme } from "../../incentive/survey-types.ts";

/** Art. 23 c. 4-7: the bonus of employees. */
const bonus: BonusScheme = {
  objectivesPercent: 60,
  months: 12,
  decisionBy: "10-30",
  daysOfAMonth: 15,
  highestScore: 100,
  minimumScore: 0,
  absencesInService: ["paid"],
  absencesOutOfService: ["unpaid"],
  choices: {
    twelveMonths: {
      point: "AMB-06",
      default: "decision",
      alternatives: ["yearEnd", "yearStart"],
      reasonInAct: false,
    },
    proRata: { point: "AMB-07", default: "days", alternatives: ["twelfths", "worked"], reasonInAct: false },
    partTime: { point: "AMB-04", default: "weight", alternatives: ["after"], reasonInAct: false },
    split: { point: "AMB-03", default: "subPools", alternatives: ["quotas"], reasonInAct: false },
    rounding: { point: "ISR-23.7", default: "perPool", alternatives: ["once"], reasonInAct: false },
    emptyComponent: { point: "AMB-08", default: "keep", alternatives: ["other"], reasonInAct: false },
    excluded: { point: "AMB-25", default: "others", alternatives: ["keep"], reasonInAct: false },
  },
};

/** Art. 23 c. 2 and 3: what the pools may not exceed. */
const ceiling: CeilingScheme = {
  fullTimeHours: 38 * 52,
  choices: {
    ceiling: { point: "AMB-01", default: "weights", alternatives: ["perHead", "single"], reasonInAct: false },
    average: {
      point: "AMB-02",
      default: "heads",
      alternatives: ["fullTimeEquivalents", "headsAtYearEnd", "meanHeads"],
      reasonInAct: true,
    },
    share: { point: "AMB-10", default: "fixed", alternatives: ["hoursScaled"], reasonInAct: true },
  },
};

/** Art. 23 c. 8 and 9: the bonus of intermittent operators. */
const operators: OperatorsScheme = {
  fixedEach: cents(5000),
  months: 12,
  choices: {
    who: { point: "AMB-09", default: "everyone", alternatives: ["withSurveyOnly"], reasonInAct: true },
    shortPool: { point: "AMB-09", default: "sharedEqually", alternatives: ["notPaid"], reasonInAct: true },
    months: { point: "AMB-24", default: "notAsked", alternatives: ["twelveMonths"], reasonInAct: true },
  },
};

/** Annex 2: the productivity index of the survey service. */
const survey: SurveyScheme = {
  base: 100,
  choices: {
    mean: { point: "AMB-22", default: "pooled", alternatives: ["rates"], reasonInAct: false },
    general: { point: "AMB-23", default: "plain", alternatives: ["hours", "zeros"], reasonInAct: false },
  },
};

/** The bonuses of the agency ISR by its regulation of 2013 (Giunta 79 of 5 July 2013). */
export const isr2013Incentive: IncentiveScheme = { bonus, ceiling, operators, survey };

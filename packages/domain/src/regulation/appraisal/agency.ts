import type { AppraisalScheme } from "../../appraisal/scheme.ts";
import { isr2013Employment } from "../isr/2013-employment.ts";
import { CHAMBER_APPRAISAL } from "./chamber.ts";

const { objectivesToDirection, objectivesToStaff, agencyEvaluation, bonusDecision } =
  isr2013Employment.deadlines;

/**
 * The cards of the special agency: objectives and behaviours alone, 60 and 40, with the dates of its staff regulation
 * (art. 21, 22, 23). The director evaluates everybody; the board decides on the director. Rules of public management do
 * not bind its private contracts.
 */
export const AGENCY_APPRAISAL: AppraisalScheme = {
  ...CHAMBER_APPRAISAL,
  validFrom: "2013-07-05" as AppraisalScheme["validFrom"],
  templates: CHAMBER_APPRAISAL.templates.map((template) => ({
    ...template,
    weights: { objectives: 6000, unit: 0, behaviours: 4000 } as typeof template.weights,
  })),
  evaluators: {
    "secretary-general": { proposes: null, decides: "board" },
    manager: { proposes: null, decides: "board" },
    "organisational-position": { proposes: null, decides: "manager" },
    employee: { proposes: "organisational-position", decides: "manager" },
  },
  deadlines: {
    ...{ toDirection: objectivesToDirection, toStaff: objectivesToStaff },
    ...{ evaluation: agencyEvaluation, decision: bonusDecision },
  },
  rules: { "unit-prevails": null, "payment-times": null, "training-hours": null },
};

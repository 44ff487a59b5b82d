import type { CaseTable } from "../../quantity/case.ts";
import type { IncentiveScheme } from "../scheme.ts";
import { bonusCase } from "./bonus-case.ts";
import { ceilingCase } from "./ceiling-case.ts";
import { operatorsCase } from "./operators-case.ts";
import { surveyCase, surveyPoolCase } from "./survey-case.ts";

/** The rules of bonuses that a case can ask, under the values and readings of a body's regulation. */
export const incentiveCases = (scheme: IncentiveScheme): CaseTable => ({
  bonus: bonusCase(scheme.bonus),
  cap: ceilingCase(scheme.ceiling),
  intermittent: operatorsCase(scheme.operators),
  cati: surveyCase(scheme.survey),
  catiPool: surveyPoolCase(scheme.survey, scheme.operators),
});

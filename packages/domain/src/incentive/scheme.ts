import type { BonusScheme } from "./bonus-types.ts";
import type { CeilingScheme } from "./ceiling.ts";
import type { OperatorsScheme } from "./operators-types.ts";
import type { SurveyScheme } from "./survey-types.ts";

/** Everything a body's regulation fixes about its bonuses, with the readings it leaves open. */
export type IncentiveScheme = {
  readonly bonus: BonusScheme;
  readonly ceiling: CeilingScheme;
  readonly operators: OperatorsScheme;
  readonly survey: SurveyScheme;
};

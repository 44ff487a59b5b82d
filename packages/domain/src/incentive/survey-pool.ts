import type { Cents } from "../quantity/money.ts";
import { ok, type Result } from "../quantity/result.ts";
import { distributeToOperators } from "./operators-bonus.ts";
import type {
  SurveyOperator,
  OperatorsBonus,
  OperatorsOptions,
  OperatorsRefusal,
  OperatorsScheme,
} from "./operators-types.ts";
import { surveyIndices } from "./survey-index.ts";
import type { Survey, SurveyIndices, SurveyOptions, SurveyRefusal, SurveyScheme } from "./survey-types.ts";

export type SurveyPoolQuestion = {
  readonly pool: Cents;
  readonly surveys: readonly Survey[];
  /** Operators proposed for the bonus who stand in no survey. */
  readonly idle: readonly string[];
};

export type SurveyPool = { readonly indices: SurveyIndices; readonly bonus: OperatorsBonus };

type Rules = {
  readonly survey: { readonly scheme: SurveyScheme; readonly options: SurveyOptions };
  readonly operators: { readonly scheme: OperatorsScheme; readonly options: OperatorsOptions };
};

/** From interviews to euro: the indices of the year and the operators' pool shared by them (annex 2, art. 23 c. 9). */
export const distributeBySurveys = (
  { pool, surveys, idle }: SurveyPoolQuestion,
  rules: Rules,
): Result<SurveyPool, SurveyRefusal | OperatorsRefusal> => {
  const indices = surveyIndices(surveys, rules.survey);
  if (!indices.ok) return indices;
  const operators: readonly SurveyOperator[] = [
    ...indices.value.operators.map(({ id, general }) => ({ id, index: general, signedOn: null })),
    ...idle.map((id) => ({ id, index: null, signedOn: null })),
  ];
  const bonus = distributeToOperators({ pool, operators, decision: null }, rules.operators);
  return bonus.ok ? ok({ indices: indices.value, bonus: bonus.value }) : bonus;
};

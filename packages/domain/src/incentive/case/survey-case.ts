import { caseRow, type CaseRow } from "../../quantity/case.ts";
import { decimalText, ratioText, type Fraction } from "../../quantity/fraction.ts";
import type { Cents } from "../../quantity/money.ts";
import { readings } from "../../quantity/readings.ts";
import { listOf, optional, record } from "../../quantity/record-reader.ts";
import { figure, moneyFromZero, text, whole } from "../../quantity/reader.ts";
import type { OperatorsOptions, OperatorsScheme } from "../operators-types.ts";
import { surveyIndices } from "../survey-index.ts";
import { distributeBySurveys, type SurveyPool } from "../survey-pool.ts";
import type { Survey, SurveyIndices, SurveyOptions, SurveyScheme, SurveyWork } from "../survey-types.ts";
import { flagsOf, layAmounts } from "./operators-case.ts";

type Written = { readonly surveys: readonly Survey[]; readonly reading: SurveyOptions };

const surveys = listOf(
  record<Survey>({
    id: text,
    operators: listOf(record<SurveyWork>({ id: text, interviews: whole(0), hours: figure(0) })),
  }),
);

const decimal = (value: Fraction | null, decimals: number): string | null =>
  value === null ? null : decimalText(value, decimals);

const layGeneral = ({ operators }: SurveyIndices): Record<string, string | null> =>
  Object.fromEntries(operators.map(({ id, general }) => [id, decimal(general, 2)]));

const lay = (indices: SurveyIndices): unknown => ({
  means: Object.fromEntries(indices.means.map(({ id, mean }) => [id, decimal(mean, 4)])),
  surveyIndex: Object.fromEntries(
    indices.operators.map(({ id, specific }) => [
      id,
      Object.fromEntries(specific.map(({ surveyId, index }) => [surveyId, decimalText(index, 2)])),
    ]),
  ),
  generalIndex: layGeneral(indices),
  generalIndexExact: Object.fromEntries(
    indices.operators.map(({ id, general }) => [id, general === null ? null : ratioText(general)]),
  ),
});

/** The index of survey operators as a case. */
export const surveyCase = (scheme: SurveyScheme): CaseRow =>
  caseRow({
    read: record<Written>({ surveys, reading: readings(scheme.choices) }),
    decide: ({ surveys: asked, reading }) => surveyIndices(asked, { scheme, options: reading }),
    lay,
  });

type PoolWritten = {
  readonly pool: Cents;
  readonly surveys: readonly Survey[];
  readonly idle: readonly string[];
  readonly reading: SurveyOptions & OperatorsOptions;
};

const layPool = ({ indices, bonus }: SurveyPool): unknown => {
  const flags = flagsOf(bonus);
  return {
    generalIndex: layGeneral(indices),
    ...layAmounts(bonus),
    ...(flags.length === 0 ? {} : { flags }),
  };
};

/** From interviews to euro as a case. */
export const surveyPoolCase = (survey: SurveyScheme, operators: OperatorsScheme): CaseRow =>
  caseRow({
    read: record<PoolWritten>({
      pool: moneyFromZero,
      surveys,
      idle: optional(listOf(text), []),
      reading: readings<SurveyOptions & OperatorsOptions>({ ...survey.choices, ...operators.choices }),
    }),
    decide: ({ reading, ...question }) =>
      distributeBySurveys(question, {
        survey: { scheme: survey, options: reading },
        operators: { scheme: operators, options: reading },
      }),
    lay: layPool,
  });

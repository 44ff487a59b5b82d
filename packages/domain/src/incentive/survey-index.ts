import { fraction, isPositive, isZero, over, sumOf, times, type Fraction } from "../quantity/fraction.ts";
import { ok, refuse, type Result } from "../quantity/result.ts";
import type {
  SpecificIndex,
  Survey,
  SurveyIndices,
  SurveyOptions,
  SurveyRefusal,
  SurveyScheme,
  SurveyWork,
} from "./survey-types.ts";

type Rules = { readonly scheme: SurveyScheme; readonly options: SurveyOptions };
type Measured = { readonly survey: Survey; readonly mean: Fraction | null };

const hasWorked = ({ hours }: SurveyWork): boolean => isPositive(hours);

const rateOf = ({ interviews, hours }: SurveyWork): Fraction => over(fraction(interviews), hours);

const meanOf = (terms: readonly Fraction[]): Fraction => over(sumOf(terms), fraction(terms.length));

const surveyMean = (survey: Survey, options: SurveyOptions): Fraction | null => {
  const working = survey.operators.filter(hasWorked);
  if (working.length === 0) return null;
  if (options.mean === "rates") return meanOf(working.map(rateOf));
  const interviews = working.reduce((sum, one) => sum + one.interviews, 0);
  return over(fraction(interviews), sumOf(working.map(({ hours }) => hours)));
};

/** The operator's rate on the survey, base 100 at the survey's mean; none without hours or in a survey without interviews. */
const specificIndex = (
  id: string,
  { survey, mean }: Measured,
  scheme: SurveyScheme,
): readonly SpecificIndex[] => {
  const work = survey.operators.find((one) => one.id === id);
  if (work === undefined || !hasWorked(work) || mean === null || isZero(mean)) return [];
  const rate = rateOf(work);
  const index = times(over(rate, mean), fraction(scheme.base));
  return [{ surveyId: survey.id, rate, mean, hours: work.hours, index }];
};

const generalIndex = (
  specific: readonly SpecificIndex[],
  options: SurveyOptions,
  surveys: number,
): Fraction | null => {
  if (specific.length === 0) return null;
  const indices = specific.map(({ index }) => index);
  if (options.general === "plain") return meanOf(indices);
  if (options.general === "zeros") return over(sumOf(indices), fraction(surveys));
  const weighted = sumOf(specific.map(({ index, hours }) => times(index, hours)));
  return over(weighted, sumOf(specific.map(({ hours }) => hours)));
};

const repeated = (ids: readonly string[]): string | undefined =>
  ids.find((id, index) => ids.indexOf(id) !== index);

const refusalOf = (surveys: readonly Survey[]): Result<null, SurveyRefusal> => {
  const survey = repeated(surveys.map(({ id }) => id));
  if (survey !== undefined) return refuse("same-survey-twice", { survey });
  for (const { id, operators } of surveys) {
    const operator = repeated(operators.map((one) => one.id));
    if (operator !== undefined) return refuse("same-operator-twice", { survey: id, operator });
    const odd = operators.find((one) => one.interviews > 0 && !hasWorked(one));
    if (odd !== undefined) return refuse("interviews-without-hours", { survey: id, operator: odd.id });
  }
  return ok(null);
};

/**
 * The productivity of survey operators in a year (annex 2 of the agency's regulation): for each survey the mean of
 * interviews per hour is base 100, each operator is rescaled on it, and the general index is the mean of the own
 * indices. Surveys of different difficulty so compare fairly. Fractions stay exact.
 */
export const surveyIndices = (
  surveys: readonly Survey[],
  { scheme, options }: Rules,
): Result<SurveyIndices, SurveyRefusal> => {
  const refusal = refusalOf(surveys);
  if (!refusal.ok) return refusal;
  const measured = surveys.map((survey) => ({ survey, mean: surveyMean(survey, options) }));
  const ids = new Set(surveys.flatMap(({ operators }) => operators.map(({ id }) => id)));
  const operators = [...ids].map((id) => {
    const specific = measured.flatMap((one) => specificIndex(id, one, scheme));
    return { id, specific, general: generalIndex(specific, options, surveys.length) };
  });
  return ok({ means: measured.map(({ survey, mean }) => ({ id: survey.id, mean })), operators });
};

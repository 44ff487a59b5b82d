import type { AppraisalResult, ResultPart } from "../appraisal/result.ts";
import { APPRAISAL_WORDS } from "./appraisal-words.ts";
import { formatHundredths, formatPercent } from "./format.ts";
import type { Language } from "./language.ts";

const partSentence = (part: ResultPart, language: Language): string => {
  const words = APPRAISAL_WORDS[language];
  const name = words.parts[part.part];
  if (part.left !== null) return words.left(name, part.left);
  if (part.score === null) return words.noScore(name);
  const counting = part.rows.filter(({ left }) => !left);
  const rows = counting.map(({ weight, score }) =>
    score === null ? "" : `${formatHundredths(weight, language)} × ${formatHundredths(score, language)}`,
  );
  const whole = counting.reduce((sum, { weight }) => sum + weight, 0) as typeof part.weight;
  const sum = counting.length > 1 ? ` (${rows.join(" + ")}) : ${formatHundredths(whole, language)} =` : "";
  return `${name}:${sum} ${formatHundredths(part.score, language)}`;
};

/** The last sum: "30,00 % × 92,00 + 70,00 % × 85,00 = 87,10"; what has left divides the rest by what stayed. */
const totalSentence = ({ parts, weight, total }: AppraisalResult, language: Language): readonly string[] => {
  if (total === null) return [];
  const products = parts.flatMap(({ weight: own, score }) =>
    score === null ? [] : [`${formatPercent(own, language)} × ${formatHundredths(score, language)}`],
  );
  const sum = products.join(" + ");
  const divided = parts.every(({ left }) => left === null)
    ? sum
    : `(${sum}) : ${formatPercent(weight, language)}`;
  return [`${divided} = ${formatHundredths(total, language)}`];
};

/** How a card's result is made, in words with its numbers: one sentence for each part, and the sum at the end. */
export const describeAppraisal = (result: AppraisalResult, language: Language): readonly string[] => [
  ...result.parts.map((part) => partSentence(part, language)),
  ...totalSentence(result, language),
];

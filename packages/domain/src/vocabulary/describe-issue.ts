import type { FormulaIssue, FormulaIssueCode } from "../formula/formula-issue.ts";
import type { TextIssue, TextIssueCode } from "../formula/text-issue.ts";
import { EN_ISSUES } from "./issue-sentences.en.ts";
import { IT_ISSUES } from "./issue-sentences.it.ts";
import type { Language } from "./language.ts";

type Facts = Readonly<Record<string, string | number>>;

/** What is wrong with a formula, each in a sentence; facts are the issue's own. */
export type IssueSentences = {
  readonly formula: Readonly<Record<FormulaIssueCode, (facts: Facts) => string>>;
  readonly text: Readonly<Record<TextIssueCode, (facts: Facts) => string>>;
  readonly proposal: (proposal: string) => string;
};

const SENTENCES: Readonly<Record<Language, IssueSentences>> = { it: IT_ISSUES, en: EN_ISSUES };

/** What is wrong with a formula as a tree: types, units, what it reads. */
export const describeFormulaIssue = ({ code, facts }: FormulaIssue, language: Language): string =>
  SENTENCES[language].formula[code](facts);

/** What is wrong with the text of a formula, with the proposal: "forse volevi Med_Conc?" */
export const describeTextIssue = ({ code, facts, proposal }: TextIssue, language: Language): string => {
  const sentence = SENTENCES[language].text[code](facts);
  return proposal === null ? sentence : `${sentence} ${SENTENCES[language].proposal(proposal)}`;
};

import type { FormulaIssueCode } from "../formula/formula-issue.ts";
import type { CheckId, Severity, CheckSubject } from "../plan/check/check-id.ts";
import type { Finding, PlacePart, Said } from "../plan/check/finding.ts";
import type { CheckSentences } from "./check-sentences.ts";
import { EN_CHECKS } from "./check-sentences.en.ts";
import { IT_CHECKS } from "./check-sentences.it.ts";
import { describeFormulaIssue } from "./describe-issue.ts";
import { formatDay, formatMoney, formatNumber } from "./format.ts";
import type { Language } from "./language.ts";

const SENTENCES: Readonly<Record<Language, CheckSentences>> = { it: IT_CHECKS, en: EN_CHECKS };

/** A finding in words: where, what is wrong, what to do, and what was expected and found. */
export type ToldFinding = {
  readonly place: string;
  readonly message: string;
  readonly remedy: string;
  readonly expected: string | null;
  readonly actual: string | null;
};

/** Puts a finding into words; figures and dates in the reader's form. */
export const describeFinding = (finding: Finding, language: Language): ToldFinding => {
  const { messages } = SENTENCES[language];
  const [message, remedy] = messages[finding.says]((fact) => factText(finding, fact, language));
  return {
    place: placeText(finding.place, language),
    ...{ message: message.trim(), remedy },
    expected: finding.expected === null ? null : saidText(finding.expected, language),
    actual: finding.actual === null ? null : saidText(finding.actual, language),
  };
};

/** The way to a place: "scheda PO5, obiettivo di scheda PO5_3, indicatore I-074". */
const placeText = (parts: readonly PlacePart[], language: Language): string =>
  parts.map(({ kind, name }) => `${SENTENCES[language].places[kind]} ${name}`.trim()).join(", ");

/** The code of what is wrong with a formula is told by the sentences of the formula language. */
const factText = ({ facts }: Finding, fact: string, language: Language): string => {
  const said = facts[fact];
  if (said === undefined) return "";
  if (fact !== "issue" || said.kind !== "text") return saidText(said, language);
  const plain = Object.entries(facts).map(([name, value]) => [name, saidText(value, language)] as const);
  const issue = { code: said.text as FormulaIssueCode, facts: Object.fromEntries(plain) };
  return describeFormulaIssue(issue, language);
};

const saidText = (said: Said, language: Language): string => {
  switch (said.kind) {
    case "text":
      return said.text;
    case "day":
      return formatDay(said.day);
    case "amount":
      return formatMoney(said.amount, language);
    case "sums":
      return said.sums.map((sum) => `${sum.of} ${formatMoney(sum.amount, language)}`).join(", ");
    case "number": {
      const digits = formatNumber(said.number, said.decimals, language);
      return said.unit === null || said.unit === "" ? digits : `${digits} ${said.unit}`;
    }
  }
};

/** What a check looks after, in a few words. */
export const checkName = (id: CheckId, language: Language): string => SENTENCES[language].checks[id];
export const severityName = (severity: Severity, language: Language): string =>
  SENTENCES[language].severities[severity];
export const subjectName = (subject: CheckSubject, language: Language): string =>
  SENTENCES[language].subjects[subject];

import type { FormulaIssueCode } from "../formula/formula-issue.ts";
import type { CheckId, CheckSubject } from "../plan/check/check-id.ts";
import type { PlanCodes } from "../plan/check/finding.ts";
import type { CheckCodes, FindingOf, PlacePartOf, Severity } from "../quantity/finding.ts";
import type { Said } from "../quantity/said.ts";
import type { CheckSentencesOf } from "./check-sentences.ts";
import { EN_CHECKS } from "./check-sentences.en.ts";
import { IT_CHECKS } from "./check-sentences.it.ts";
import { describeFormulaIssue } from "./describe-issue.ts";
import { formatDay, formatMoney, formatNumber } from "./format.ts";
import type { Language } from "./language.ts";

/** A finding in words: where, what is wrong, what to do, and what was expected and found. */
export type ToldFinding = {
  readonly place: string;
  readonly message: string;
  readonly remedy: string;
  readonly expected: string | null;
  readonly actual: string | null;
};

/** How the checks of one family are told to people. */
export type CheckTelling<Codes extends CheckCodes> = {
  /** Puts a finding into words; figures and dates in the reader's form. */
  readonly finding: (finding: FindingOf<Codes>, language: Language) => ToldFinding;
  /** What a check looks after, in a few words. */
  readonly check: (id: Codes["check"], language: Language) => string;
};

/** Tells the findings of a family of checks with its sentences. */
export const tellingBy = <Codes extends CheckCodes>(
  sentences: Readonly<Record<Language, CheckSentencesOf<Codes>>>,
): CheckTelling<Codes> => ({
  finding: (finding, language) => {
    const tell = sentences[language].messages[finding.says];
    const [message, remedy] = tell((fact) => factText(finding, fact, language));
    return {
      place: placeText(finding.place, sentences[language].places),
      ...{ message: message.trim(), remedy },
      expected: finding.expected === null ? null : saidText(finding.expected, language),
      actual: finding.actual === null ? null : saidText(finding.actual, language),
    };
  },
  check: (id, language) => sentences[language].checks[id],
});

const SENTENCES = { it: IT_CHECKS, en: EN_CHECKS };

/** How the checks of a plan are told. */
export const PLAN_CHECKS: CheckTelling<PlanCodes> = tellingBy(SENTENCES);
export const describeFinding = PLAN_CHECKS.finding;
export const checkName = (id: CheckId, language: Language): string => PLAN_CHECKS.check(id, language);

/** The way to a place: "scheda PO5, obiettivo di scheda PO5_3, indicatore I-074". */
const placeText = <Codes extends CheckCodes>(
  parts: readonly PlacePartOf<Codes>[],
  places: Readonly<Record<Codes["place"], string>>,
): string => parts.map(({ kind, name }) => `${places[kind]} ${name}`.trim()).join(", ");

/** The code of what is wrong with a formula is told by the sentences of the formula language. */
const factText = (
  { facts }: { readonly facts: Readonly<Record<string, Said>> },
  fact: string,
  language: Language,
): string => {
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

export const severityName = (severity: Severity, language: Language): string =>
  SENTENCES[language].severities[severity];
export const subjectName = (subject: CheckSubject, language: Language): string =>
  SENTENCES[language].subjects[subject];

import type { PlanCodes } from "../plan/check/finding.ts";
import type { CheckCodes, Severity } from "../quantity/finding.ts";

/** A fact of a finding by its name, in the reader's form. */
export type Say = (fact: string) => string;

/** What is wrong, and what to do about it. */
export type Told = readonly [what: string, remedy: string];

/** The words of a family of checks. */
export type CheckSentencesOf<Codes extends CheckCodes> = {
  readonly checks: Readonly<Record<Codes["check"], string>>;
  readonly places: Readonly<Record<Codes["place"], string>>;
  readonly messages: Readonly<Record<Codes["says"], (say: Say) => Told>>;
};

/** The words of the checks of a plan. */
export type CheckSentences = CheckSentencesOf<PlanCodes> & {
  readonly severities: Readonly<Record<Severity, string>>;
  readonly subjects: Readonly<Record<PlanCodes["subject"], string>>;
};

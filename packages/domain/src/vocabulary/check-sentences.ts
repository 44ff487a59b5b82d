import type { CheckId, Severity, CheckSubject } from "../plan/check/check-id.ts";
import type { PlaceKind } from "../plan/check/finding.ts";
import type { MessageCode } from "../plan/check/message-code.ts";

/** A fact of a finding by its name, in the reader's form. */
export type Say = (fact: string) => string;

/** What is wrong, and what to do about it. */
export type Told = readonly [what: string, remedy: string];

/** The words of the checks. */
export type CheckSentences = {
  readonly checks: Readonly<Record<CheckId, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly subjects: Readonly<Record<CheckSubject, string>>;
  readonly places: Readonly<Record<PlaceKind, string>>;
  readonly messages: Readonly<Record<MessageCode, (say: Say) => Told>>;
};

import type { ProblemCode } from "@albero/contract";
import type { Language } from "../http/language.ts";
import type { Facts, Fault } from "../reply.ts";
import { en } from "./en.ts";
import { it } from "./it.ts";

/** The texts of one language; `{name}` stands for a fact. */
export type Messages = {
  readonly problems: Readonly<Record<ProblemCode, { readonly title: string; readonly detail: string }>>;
  readonly faults: Readonly<Record<string, string>>;
  /** Words that facts name by code. */
  readonly words: Readonly<Record<string, string>>;
  /** What the calendar of somebody's deadlines says. */
  readonly calendar: {
    readonly name: string;
    readonly round: (period: string, values: number) => string;
    readonly returned: (period: string, values: number) => string;
    readonly duty: (title: string, period: string) => string;
  };
  /** Said of a value outside of the plausible range of its measure. */
  readonly outOfRange: (min: string | null, max: string | null) => string;
};

export const MESSAGES: Readonly<Record<Language, Messages>> = { it, en };

/** A text with its facts in their places. */
export const fill = (text: string, facts: Facts, words: Messages["words"]): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const fact = String(facts[name] ?? "");
    return Object.hasOwn(words, fact) ? (words[fact] ?? fact) : fact;
  });

/** Title and detail of a problem in a language. */
export const problemText = (
  code: ProblemCode,
  facts: Facts,
  language: Language,
): { readonly title: string; readonly detail: string } => {
  const { problems, words } = MESSAGES[language];
  const { title, detail } = problems[code];
  return { title, detail: fill(detail, facts, words) };
};

/** What is wrong at a place, in a language; a code without a text of its own shows what the checker said. */
export const faultText = (fault: Fault, language: Language): string => {
  const { faults, words } = MESSAGES[language];
  const text = Object.hasOwn(faults, fault.code) ? faults[fault.code] : undefined;
  return fill(text ?? "{detail}", fault.facts, words);
};

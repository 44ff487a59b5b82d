import type { Language } from "@albero/domain";

export type DifferencesWords = {
  readonly title: string;
  readonly seenOn: (day: string) => string;
  readonly between: (before: number, after: number) => string;
  readonly summary: (count: number) => string;
  readonly none: string;
  readonly what: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
  readonly cards: string;
  readonly noCards: string;
};

/** The words of the sheet of differences; those of the differences themselves are the vocabulary's. */
export const WORDS: Readonly<Record<Language, DifferencesWords>> = {
  it: {
    title: "Modifiche al piano",
    seenOn: (day) => `alla data del ${day}`,
    between: (before, after) => `dalla versione ${before} alla versione ${after}`,
    summary: (count) => (count === 1 ? "Una modifica." : `${count} modifiche.`),
    none: "Le due versioni dicono lo stesso.",
    what: "Che cosa",
    field: "Campo",
    before: "Prima",
    after: "Dopo",
    cards: "Effetto sulle schede individuali",
    noCards: "Nessuna scheda individuale è toccata.",
  },
  en: {
    title: "Changes of the plan",
    seenOn: (day) => `as of ${day}`,
    between: (before, after) => `from version ${before} to version ${after}`,
    summary: (count) => (count === 1 ? "One change." : `${count} changes.`),
    none: "Both versions say the same.",
    what: "What",
    field: "Field",
    before: "Before",
    after: "After",
    cards: "Effect on individual cards",
    noCards: "No individual card is touched.",
  },
};

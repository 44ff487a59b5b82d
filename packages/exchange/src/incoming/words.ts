import type { Language } from "@albero/domain";

/** Why a document cannot become changes of a plan. */
export type DocumentProblemCode =
  | "other-plan"
  | "level-fixed"
  | "code-exists"
  | "definition-differs"
  | "definition-missing"
  | "definition-given";

type Sentences = Readonly<Record<DocumentProblemCode, (about: string) => string>>;

const SENTENCES: Readonly<Record<Language, Sentences>> = {
  it: {
    "other-plan": (plan) => `Il documento non contiene questo piano (${plan}): è di un altro ente o anno.`,
    "level-fixed": (code) => `${code}: il livello di ciò che è già nel piano non si cambia.`,
    "code-exists": (code) => `${code}: il codice è già di un’altra definizione dell’anagrafe.`,
    "definition-differs": (code) =>
      `${code}: la definizione è diversa da quella dell’anagrafe con lo stesso numero; darle il numero dopo.`,
    "definition-missing": (code) => `${code}: il documento non contiene la definizione che usa.`,
    "definition-given": (code) =>
      `${code}: è un indicatore comune; la sua definizione si prende dalla pagina Obiettivi comuni.`,
  },
  en: {
    "other-plan": (plan) => `The document does not hold this plan (${plan}): it is of another body or year.`,
    "level-fixed": (code) => `${code}: the level of what the plan has already cannot be changed.`,
    "code-exists": (code) => `${code}: the code is that of another definition of the library already.`,
    "definition-differs": (code) =>
      `${code}: the definition is not that of the library under its number; give it the next number.`,
    "definition-missing": (code) => `${code}: the document does not hold the definition it uses.`,
    "definition-given": (code) =>
      `${code}: it is a common indicator; its definition is taken on the page Common objectives.`,
  },
};

/** The sentence of a problem about the thing of a code. */
export const documentSentence = (code: DocumentProblemCode, about: string, language: Language): string =>
  SENTENCES[language][code](about);

type Conflict = {
  readonly about: string;
  readonly label: string;
  /** As it is here, and as the file has it. */
  readonly before: string | null;
  readonly after: string | null;
};

const CONFLICTS: Readonly<Record<Language, (conflict: Conflict) => string>> = {
  it: ({ about, label, before, after }) =>
    `${about}: «${label}» è cambiato sia qui (${before ?? "—"}) sia nel file (${after ?? "—"}) da quando il file è uscito: accordarsi, poi metterli uguali.`,
  en: ({ about, label, before, after }) =>
    `${about}: “${label}” was changed both here (${before ?? "—"}) and in the file (${after ?? "—"}) since the file went out: agree, then make them the same.`,
};

/** The sentence for what a file and the draft both changed, each to something else. */
export const conflictSentence = (conflict: Conflict, language: Language): string =>
  CONFLICTS[language](conflict);

type Defined = { readonly code: string; readonly name: string };

const DEFINITIONS = {
  it: {
    indicator: ({ code, name }: Defined) => `definizione di indicatore ${code} «${name}»`,
    measure: ({ code, name }: Defined) => `definizione di misura ${code} «${name}»`,
  },
  en: {
    indicator: ({ code, name }: Defined) => `definition of an indicator ${code} “${name}”`,
    measure: ({ code, name }: Defined) => `definition of a measure ${code} “${name}”`,
  },
} as const;

/** What a definition that comes into the library is called. */
export const definitionName = (kind: "indicator" | "measure", defined: Defined, language: Language): string =>
  DEFINITIONS[language][kind](defined);

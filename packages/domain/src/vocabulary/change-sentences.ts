import type { Decision } from "../measurement/cell.ts";
import type { PlanAspect } from "../objective/changes/change-cause.ts";
import type { ChildRef } from "../objective/evaluation.ts";
import type { Language } from "./language.ts";

const DECIDED: Readonly<Record<Language, Readonly<Record<Decision, string>>>> = {
  it: { sent: "inviato", approved: "validato", returned: "restituito", withdrawn: "ritirato" },
  en: { sent: "sent", approved: "validated", returned: "returned", withdrawn: "taken back" },
};

/** What a recorded value is told by; everything is already in the reader's language and form. */
type Told = { readonly measure: string; readonly during: string; readonly by: string; readonly on: string };

/** The sentences that tell why a figure is not what it was. */
export type ChangeSentences = {
  readonly recorded: (
    about: Told & { readonly figure: string; readonly origin: string; readonly replaced: string | null },
  ) => string;
  readonly notAvailable: (about: Told & { readonly reason: string }) => string;
  readonly wasNotAvailable: string;
  readonly answered: (about: Told & { readonly decision: Decision; readonly note: string | null }) => string;
  readonly plan: (version: number, act: string | null) => string;
  readonly part: Readonly<Record<ChildRef["kind"], string>>;
  readonly aspect: Readonly<Record<PlanAspect, (part: string) => string>>;
  readonly system: (title: string | null) => string;
  readonly measureDefinition: (measure: string, version: number) => string;
  readonly indicatorDefinition: (indicator: string, version: number) => string;
  readonly day: (from: string, to: string) => string;
};

const note = (text: string | null): string => (text === null ? "" : ` (${text})`);

const italian: ChangeSentences = {
  recorded: ({ measure, figure, during, origin, by, on, replaced }) =>
    `${measure}: ${figure}${during}, ${origin} da ${by} il ${on}${replaced === null ? "" : `; prima era ${replaced}`}`,
  notAvailable: ({ measure, during, by, on, reason }) =>
    `${measure}: dichiarato non disponibile${during} da ${by} il ${on} (${reason})`,
  wasNotAvailable: "dichiarato non disponibile",
  answered: ({ measure, during, by, on, decision, note: why }) =>
    `${measure}${during}: valore ${DECIDED.it[decision]} da ${by} il ${on}${note(why)}`,
  plan: (version, act) => `versione ${version} del piano${note(act)}`,
  part: { use: "indicatore", node: "obiettivo", "card-objective": "obiettivo individuale" },
  // Every name of a part begins with a vowel.
  aspect: {
    added: (part) => `l’${part} è nuovo`,
    removed: (part) => `l’${part} non c’è più`,
    target: (part) => `cambia il valore atteso dell’${part}`,
    weight: (part) => `cambia il peso dell’${part}`,
    standing: (part) => `cambia lo stato dell’${part}`,
    perimeter: (part) => `l’${part} conta i valori di un’altra unità`,
    place: (part) => `l’${part} ha un altro posto`,
    definition: (part) => `l’${part} ha un’altra definizione`,
  },
  system: (title) =>
    title === null
      ? "torna a valere il sistema di misurazione predefinito"
      : `è in vigore un altro sistema di misurazione: «${title}»`,
  measureDefinition: (measure, version) => `nuova definizione della misura ${measure} (versione ${version})`,
  indicatorDefinition: (indicator, version) =>
    `nuova definizione dell’indicatore ${indicator} (versione ${version})`,
  day: (from, to) => `dal ${from} al ${to} è scaduto un termine`,
};

const english: ChangeSentences = {
  recorded: ({ measure, figure, during, origin, by, on, replaced }) =>
    `${measure}: ${figure}${during}, ${origin} by ${by} on ${on}${replaced === null ? "" : `; it was ${replaced}`}`,
  notAvailable: ({ measure, during, by, on, reason }) =>
    `${measure}: declared not available${during} by ${by} on ${on} (${reason})`,
  wasNotAvailable: "declared not available",
  answered: ({ measure, during, by, on, decision, note: why }) =>
    `${measure}${during}: value ${DECIDED.en[decision]} by ${by} on ${on}${note(why)}`,
  plan: (version, act) => `version ${version} of the plan${note(act)}`,
  part: { use: "indicator", node: "objective", "card-objective": "individual objective" },
  aspect: {
    added: (part) => `${part} is new`,
    removed: (part) => `${part} is gone`,
    target: (part) => `${part} has another target`,
    weight: (part) => `${part} has another weight`,
    standing: (part) => `${part} has another standing`,
    perimeter: (part) => `${part} counts the values of another unit`,
    place: (part) => `${part} has another place`,
    definition: (part) => `${part} has another definition`,
  },
  system: (title) =>
    title === null
      ? "the default measurement system holds again"
      : `another measurement system is in force: “${title}”`,
  measureDefinition: (measure, version) => `new definition of measure ${measure} (version ${version})`,
  indicatorDefinition: (indicator, version) =>
    `new definition of indicator ${indicator} (version ${version})`,
  day: (from, to) => `a term expired between ${from} and ${to}`,
};

export const CHANGE_SENTENCES: Readonly<Record<Language, ChangeSentences>> = { it: italian, en: english };

import type { Language } from "@albero/domain";

type Words = {
  readonly title: (year: number) => string;
  readonly asOf: (day: string) => string;
  readonly period: (from: string, to: string) => string;
  readonly basis: (source: string, due: string) => string;
  readonly inShort: string;
  readonly act: string;
  readonly actOn: (act: string, on: string) => string;
  readonly undated: (act: string) => string;
  readonly changes: string;
  readonly unchanged: string;
  readonly none: string;
  readonly notTold: string;
  readonly kind: string;
  readonly made: string;
  readonly granted: string;
  readonly activity: string;
  readonly unit: string;
  readonly mode: string;
  readonly reason: string;
  readonly indicator: string;
  readonly part: string;
  readonly whole: string;
  readonly share: string;
  readonly done: string;
  readonly step: string;
  readonly from: string;
  readonly to: string;
  readonly place: string;
  readonly signed: string;
  readonly published: string;
};

export const WORDS: Readonly<Record<Language, Words>> = {
  it: {
    title: (year) => `Relazione sul lavoro a distanza ${year}`,
    asOf: (day) => `al ${day}`,
    period: (from, to) => `Dal ${from} al ${to}`,
    basis: (source, due) => `${source}: si pubblica entro il ${due}`,
    inShort: "Indicatori dell’anno",
    act: "Atto",
    actOn: (act, on) => `${act} del ${on}`,
    undated: (act) => `${act} (senza data)`,
    changes: "Modifiche",
    unchanged: "Perché non è cambiato",
    none: "nessuna",
    notTold: "Non ancora scritto.",
    kind: "Forma",
    made: "Presentate",
    granted: "Accolte",
    activity: "Attività",
    unit: "Ufficio",
    mode: "Dove si svolge",
    reason: "Perché",
    indicator: "Indicatore",
    part: "Parte",
    whole: "Totale",
    share: "Quota",
    done: "Misura",
    step: "Passo",
    from: "Dal",
    to: "Al",
    place: "Dove",
    signed: "Firma",
    published: "Pubblicazione",
  },
  en: {
    title: (year) => `Report on remote work ${year}`,
    asOf: (day) => `as of ${day}`,
    period: (from, to) => `From ${from} to ${to}`,
    basis: (source, due) => `${source}: published by ${due}`,
    inShort: "Indicators of the year",
    act: "Act",
    actOn: (act, on) => `${act} of ${on}`,
    undated: (act) => `${act} (without its day)`,
    changes: "Changes",
    unchanged: "Why nothing changed",
    none: "none",
    notTold: "Not written yet.",
    kind: "Kind",
    made: "Made",
    granted: "Granted",
    activity: "Activity",
    unit: "Office",
    mode: "Where it is done",
    reason: "Why",
    indicator: "Indicator",
    part: "Part",
    whole: "Whole",
    share: "Share",
    done: "Measure",
    step: "Step",
    from: "From",
    to: "To",
    place: "Where",
    signed: "Signature",
    published: "Publication",
  },
};

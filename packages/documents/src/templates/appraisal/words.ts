import type { Language } from "@albero/domain";

type Words = {
  readonly title: (year: number) => string;
  readonly private: string;
  readonly asOf: (day: string) => string;
  readonly person: string;
  readonly post: string;
  readonly unit: string;
  readonly held: string;
  readonly adInterim: string;
  readonly state: string;
  readonly talk: string;
  readonly result: string;
  readonly noResult: string;
  readonly inShort: string;
  readonly weight: string;
  readonly left: string;
  readonly how: string;
  readonly comment: string;
  readonly steps: string;
  readonly step: string;
  readonly on: string;
  readonly by: string;
};

export const WORDS: Readonly<Record<Language, Words>> = {
  it: {
    title: (year) => `Scheda individuale ${year}`,
    private: "Documento riservato: alla persona, a chi la valuta e all’ufficio personale.",
    asOf: (day) => `al ${day}`,
    person: "Persona",
    post: "Posto",
    unit: "Struttura",
    held: "Periodo",
    adInterim: "ad interim",
    state: "Stato",
    talk: "Colloquio",
    result: "Risultato",
    noResult: "non ancora comunicato",
    inShort: "In breve",
    weight: "Peso",
    left: "non valutabile, esce con il suo peso",
    how: "Come si calcola",
    comment: "Commento",
    steps: "Che cosa è successo",
    step: "Passo",
    on: "Data",
    by: "Chi",
  },
  en: {
    title: (year) => `Individual card ${year}`,
    private: "Private: for the person, who evaluates them and the office of the staff.",
    asOf: (day) => `as of ${day}`,
    person: "Person",
    post: "Post",
    unit: "Unit",
    held: "Period",
    adInterim: "ad interim",
    state: "State",
    talk: "Talk",
    result: "Result",
    noResult: "not told yet",
    inShort: "In short",
    weight: "Weight",
    left: "not assessable, leaves with its weight",
    how: "How it is computed",
    comment: "Comment",
    steps: "What happened",
    step: "Step",
    on: "Day",
    by: "Who",
  },
};

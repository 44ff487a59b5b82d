import type { Language } from "@albero/domain";

type Words = {
  readonly title: (year: number) => string;
  readonly contents: string;
  readonly onePage: string;
  readonly around: string;
  readonly organisational: string;
  readonly strategic: string;
  readonly operational: string;
  readonly containers: string;
  readonly changed: string;
  readonly nothingChanged: string;
  readonly individual: string;
  readonly aggregated: string;
  readonly gender: string;
  readonly process: string;
  readonly lights: string;
  readonly level: string;
  readonly resultsOf: (code: string) => string;
  readonly deviation: string;
  readonly what: string;
  readonly why: string;
  readonly versions: string;
  readonly quality: string;
  readonly qualityTold: (counts: {
    readonly measured: number;
    readonly missing: number;
    readonly notAssessable: number;
    readonly provisional: number;
  }) => string;
  readonly steps: string;
};

/** The words of the annual report, besides those it shares with the plan. */
export const WORDS: Readonly<Record<Language, Words>> = {
  it: {
    title: (year) => `Relazione sulla performance ${year}`,
    contents: "Indice",
    onePage: "I risultati in una pagina",
    around: "Contesto, personale e risorse",
    organisational: "Performance organizzativa",
    strategic: "Obiettivi strategici",
    operational: "Obiettivi operativi",
    containers: "Attività programmate e servizi",
    changed: "Obiettivi cambiati nell’anno",
    nothingChanged: "Nessun obiettivo è stato cassato, sospeso o cambiato.",
    individual: "Performance individuale",
    aggregated:
      "I risultati delle persone si pubblicano solo in forma aggregata, quando le schede sono chiuse.",
    gender: "Pari opportunità e genere",
    process: "Il processo e la qualità dei dati",
    lights: "Obiettivi per stato",
    level: "Livello",
    resultsOf: (code) => `Risultati di ${code}`,
    deviation: "Scostamento",
    what: "Che cosa",
    why: "Perché",
    versions: "Versioni del piano",
    quality: "Qualità dei dati",
    qualityTold: ({ measured, missing, notAssessable, provisional }) =>
      `Indicatori con un risultato: ${measured}; senza il dato dovuto: ${missing}; non valutabili: ${notAssessable}. Risultati che poggiano su valori non ancora validati: ${provisional}.`,
    steps:
      "Gli uffici inviano le misure, i responsabili le validano, i risultati si calcolano da queste. La relazione è approvata dall’organo di governo e poi validata dall’OIV, entrambi entro il 30 giugno.",
  },
  en: {
    title: (year) => `Performance report ${year}`,
    contents: "Contents",
    onePage: "Results on one page",
    around: "Context, staff and resources",
    organisational: "Organisational performance",
    strategic: "Strategic objectives",
    operational: "Operational objectives",
    containers: "Planned activities and services",
    changed: "Objectives changed in the year",
    nothingChanged: "No objective was struck out, suspended or changed.",
    individual: "Individual performance",
    aggregated: "Results of people are published in aggregate only, when their cards are closed.",
    gender: "Equal opportunities and gender",
    process: "The process and the quality of data",
    lights: "Objectives by state",
    level: "Level",
    resultsOf: (code) => `Results of ${code}`,
    deviation: "Deviation",
    what: "What",
    why: "Why",
    versions: "Versions of the plan",
    quality: "Quality of data",
    qualityTold: ({ measured, missing, notAssessable, provisional }) =>
      `Indicators with a result: ${measured}; without the value due: ${missing}; not assessable: ${notAssessable}. Results standing on values not validated yet: ${provisional}.`,
    steps:
      "Offices send the measures, those in charge validate them, results are computed from these. The report is approved by the political body and then validated by the evaluation body, both by 30 June.",
  },
};

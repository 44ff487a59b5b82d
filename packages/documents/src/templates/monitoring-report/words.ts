import type { Language } from "@albero/domain";

export type ReportWords = {
  readonly title: string;
  readonly produced: (day: string) => string;
  readonly attention: string;
  readonly nothingToWatch: string;
  readonly objectives: string;
  readonly nothingTold: string;
  readonly punctuality: string;
  readonly office: string;
  readonly inTime: string;
  readonly ofAsked: (inTime: number, asked: number) => string;
  readonly onTime: (onTime: boolean | null) => string;
  readonly nobody: string;
};

/** The words of the report on a round. */
export const WORDS: Readonly<Record<Language, ReportWords>> = {
  it: {
    title: "Relazione di monitoraggio",
    produced: (day) => `Tutti i valori della rilevazione sono validati. Prodotta il ${day}.`,
    attention: "Obiettivi da guardare",
    nothingToWatch: "Nessun obiettivo è critico o da seguire.",
    objectives: "Obiettivi e indicatori",
    nothingTold: "L’ufficio non ha scritto nulla su questo obiettivo.",
    punctuality: "Puntualità degli uffici",
    office: "Ufficio",
    inTime: "Valori nei termini",
    ofAsked: (inTime, asked) => `${inTime} di ${asked}`,
    onTime: (onTime) => (onTime === null ? "–" : onTime ? "puntuale" : "in ritardo"),
    nobody: "Nessun ufficio indicato",
  },
  en: {
    title: "Monitoring report",
    produced: (day) => `Every value of the round is validated. Produced on ${day}.`,
    attention: "Objectives to look at",
    nothingToWatch: "No objective is critical or to be watched.",
    objectives: "Objectives and indicators",
    nothingTold: "The office wrote nothing of this objective.",
    punctuality: "Punctuality of the offices",
    office: "Office",
    inTime: "Values in time",
    ofAsked: (inTime, asked) => `${inTime} of ${asked}`,
    onTime: (onTime) => (onTime === null ? "–" : onTime ? "punctual" : "late"),
    nobody: "No office named",
  },
};

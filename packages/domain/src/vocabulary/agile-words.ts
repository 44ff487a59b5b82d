import type { ActivityMode, AgileContent, RemoteKind } from "../agile/agile.ts";
import type { AgileFinding } from "../agile/findings.ts";
import type { AgileIndicatorCode } from "../agile/indicators.ts";
import type { Language } from "./language.ts";

type AgileWords = {
  readonly kinds: Readonly<Record<RemoteKind, string>>;
  readonly modes: Readonly<Record<ActivityMode, string>>;
  readonly contents: Readonly<Record<AgileContent, string>>;
  readonly indicators: Readonly<Record<AgileIndicatorCode, string>>;
  /** What a finding says of its content; `line` is told where it is about one. */
  readonly findings: Readonly<Record<AgileFinding["code"], string>>;
  readonly line: (number: number) => string;
};

/** The words of remote work. */
export const AGILE_WORDS: Readonly<Record<Language, AgileWords>> = {
  it: {
    kinds: { agile: "Lavoro agile", telework: "Telelavoro", remote: "Lavoro da remoto" },
    modes: {
      ...{ remote: "a distanza", partly: "in parte a distanza", "on-site": "solo in presenza" },
    },
    contents: {
      ...{ period: "Periodo", regulation: "Regolamento", requests: "Richieste" },
      ...{ tools: "Altri strumenti di conciliazione", committee: "Comitato unico di garanzia" },
      ...{ measures: "Che cosa è stato fatto", activities: "Mappa delle attività" },
      ...{ steps: "Prossimi passi", published: "Firma e pubblicazione" },
    },
    indicators: {
      agreements: "Persone con un accordo individuale",
      granted: "Richieste accolte",
      activities: "Attività che si possono svolgere a distanza, anche in parte",
      days: "Giornate lavorate a distanza",
    },
    findings: {
      missing: "manca: va scritto, anche quando è zero",
      "other-period": "di norma va dal 1° gennaio dell’anno al 31 marzo successivo",
      "undated-act": "l’atto è citato senza la data",
      "undated-step": "ha una data sola: servono il primo e l’ultimo giorno",
      "step-reversed": "finisce prima di cominciare",
      "more-granted": "ne sono accolte più di quante presentate",
      "more-elsewhere": "le giornate a distanza superano quelle lavorate",
      unsigned: "la relazione non è firmata",
      "published-late": "la relazione è pubblicata dopo il termine di legge",
      "published-unsigned": "la relazione è pubblicata prima della firma",
    },
    line: (number) => `riga ${number}`,
  },
  en: {
    kinds: { agile: "Agile work", telework: "Telework", remote: "Remote work" },
    modes: { remote: "elsewhere", partly: "elsewhere in part", "on-site": "on site only" },
    contents: {
      ...{ period: "Period", regulation: "Regulation", requests: "Requests" },
      ...{ tools: "Other ways to reconcile work and life", committee: "Equality committee" },
      ...{ measures: "What was done", activities: "Map of activities" },
      ...{ steps: "Next steps", published: "Signature and publication" },
    },
    indicators: {
      agreements: "People with an individual agreement",
      granted: "Requests granted",
      activities: "Activities that can be done elsewhere, at least in part",
      days: "Days worked elsewhere",
    },
    findings: {
      missing: "is missing: it has to be told, also where it is nought",
      "other-period": "usually runs from 1 January of the year to 31 March after it",
      "undated-act": "the act is cited without its day",
      "undated-step": "has one day only: the first and the last are needed",
      "step-reversed": "ends before it begins",
      "more-granted": "more are granted than were made",
      "more-elsewhere": "more days were worked elsewhere than were worked",
      unsigned: "the report is not signed",
      "published-late": "the report is published after the day of the law",
      "published-unsigned": "the report is published before it is signed",
    },
    line: (number) => `line ${number}`,
  },
};

/** A finding on remote work as one sentence: its content, its line, what is wrong. */
export const describeAgileFinding = ({ code, content, at }: AgileFinding, language: Language): string => {
  const { contents, findings, line } = AGILE_WORDS[language];
  const place = at === null ? contents[content] : `${contents[content]}, ${line(at + 1)}`;
  return `${place}: ${findings[code]}.`;
};

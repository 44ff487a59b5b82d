import type { Language } from "@albero/domain";

type Words = {
  readonly title: string;
  readonly asOf: (day: string) => string;
  readonly adopted: string;
  readonly act: string;
  readonly opinion: string;
  readonly reason: string;
  readonly validity: string;
  readonly from: (from: string, to: string | null) => string;
  readonly none: string;
  readonly options: string;
  readonly option: string;
  readonly choice: string;
};

/** The words of the measurement system as a document; those of its options are the vocabulary's. */
export const WORDS: Readonly<Record<Language, Words>> = {
  it: {
    title: "Sistema di misurazione e valutazione della performance",
    asOf: (day) => `in vigore al ${day}`,
    adopted: "Adozione",
    act: "Atto",
    opinion: "Parere vincolante dell’OIV",
    reason: "Motivo della versione",
    validity: "Validità",
    from: (from, to) => (to === null ? `dal ${from}` : `dal ${from}, fino al ${to} escluso`),
    none: "non indicato",
    options: "Scelte che decidono i risultati",
    option: "Che cosa",
    choice: "Scelta",
  },
  en: {
    title: "Performance measurement and evaluation system",
    asOf: (day) => `in force on ${day}`,
    adopted: "Adoption",
    act: "Act",
    opinion: "Binding opinion of the OIV",
    reason: "Reason for the version",
    validity: "Validity",
    from: (from, to) => (to === null ? `from ${from}` : `from ${from} until before ${to}`),
    none: "not given",
    options: "Choices that decide the results",
    option: "What",
    choice: "Choice",
  },
};

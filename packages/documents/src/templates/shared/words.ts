import { LABELS, type Language, type Light } from "@albero/domain";

/** The words documents are made of besides those of the trade, which the vocabulary of the rules holds. */
const IT = {
  example: "Esempio",
  dataAt: (day: string) => `dati al ${day}`,
  planVersion: (plan: string, version: number) => `${plan}, versione ${version}`,

  performanceTree: "Albero della performance",
  wholeBody: "Performance dell’ente",
  areas: "Ambiti strategici",
  area: "Ambito",
  indicator: "Indicatore",
  indicatorsOf: (code: string) => `Indicatori di ${code}`,
  contentsOf: (code: string) => `Indicatori e obiettivi operativi di ${code}`,
  indicators: "Indicatori",
  unit: "Unità",
  date: "data",
  weight: "Peso",
  equalWeight: "pari",
  target: (year: number) => `Target ${year}`,
  expected: "Atteso ora",
  now: "ora",
  value: "Valore",
  reached: "Raggiunto",
  state: "Stato",
  coverage: "Copertura",
  assessable: "Valutabile",
  provisional: "provvisorio",
  by: "entro",
  noIndicators: "Nessun indicatore.",
  counts: {
    measured: ["indicatore misurato", "indicatori misurati"],
    missing: ["mancante", "mancanti"],
    "not-due": ["non ancora dovuto", "non ancora dovuti"],
    "not-assessable": ["non valutabile", "non valutabili"],
  },
  howToRead: (inLine: string, toWatch: string) =>
    `In linea da ${inLine}, da seguire da ${toWatch}, critico sotto. La copertura è la parte del peso che poggia su risultati.`,
  equalWeights:
    "Dove il piano non dà pesi, gli indicatori di un obiettivo e gli obiettivi di un ambito pesano in parti uguali.",
  expectedNote:
    "L’atteso ora è la parte del target che il periodo chiede: con questo si confronta il valore.",

  sheet: (kind: string, code: string) => `${kind} ${code}`,
  description: "Descrizione",
  objective: "Obiettivo",
  data: "Dati dell’obiettivo",
  partOf: "Fa parte di",
  perspective: "Prospettiva",
  programme: "Programma",
  mission: "Missione",
  resources: (year: number) => `Risorse ${year}`,
  notPrinted: "non indicate",
  units: "Unità organizzative",
  result: "Risultato",
  explanation: "Come si arriva al risultato",
  previous: "Valori precedenti",
  previousOf: (code: string) => `Valori precedenti di ${code}`,
  period: "Periodo",
  children: "Obiettivi operativi",
  notes: "Note",
};

type Words = typeof IT;

const EN: Words = {
  example: "Example",
  dataAt: (day) => `data at ${day}`,
  planVersion: (plan, version) => `${plan}, version ${version}`,

  performanceTree: "Performance tree",
  wholeBody: "Performance of the body",
  areas: "Strategic areas",
  area: "Area",
  indicator: "Indicator",
  indicatorsOf: (code) => `Indicators of ${code}`,
  contentsOf: (code) => `Indicators and operational objectives of ${code}`,
  indicators: "Indicators",
  unit: "Unit",
  date: "date",
  weight: "Weight",
  equalWeight: "equal",
  target: (year) => `Target ${year}`,
  expected: "Expected now",
  now: "now",
  value: "Value",
  reached: "Reached",
  state: "State",
  coverage: "Coverage",
  assessable: "Assessable",
  provisional: "provisional",
  by: "by",
  noIndicators: "No indicators.",
  counts: {
    measured: ["indicator measured", "indicators measured"],
    missing: ["missing", "missing"],
    "not-due": ["not due yet", "not due yet"],
    "not-assessable": ["not assessable", "not assessable"],
  },
  howToRead: (inLine, toWatch) =>
    `In line from ${inLine}, to watch from ${toWatch}, critical below. Coverage is the share of the weight that stands on results.`,
  equalWeights:
    "Where the plan gives no weights, the indicators of an objective and the objectives of an area weigh the same.",
  expectedNote:
    "Expected now is the part of the target that the period asks for: the value is compared with it.",

  sheet: (kind, code) => `${kind} ${code}`,
  description: "Description",
  objective: "Objective",
  data: "Data of the objective",
  partOf: "Part of",
  perspective: "Perspective",
  programme: "Programme",
  mission: "Mission",
  resources: (year) => `Resources ${year}`,
  notPrinted: "not given",
  units: "Units",
  result: "Result",
  explanation: "How the result comes about",
  previous: "Previous values",
  previousOf: (code) => `Previous values of ${code}`,
  period: "Period",
  children: "Operational objectives",
  notes: "Notes",
};

export const WORDS: Readonly<Record<Language, Words>> = { it: IT, en: EN };

/** A word as it opens a cell or a line. */
export const capital = (words: string): string => words.slice(0, 1).toLocaleUpperCase("it") + words.slice(1);

export const lightWord = (light: Light, language: Language): string =>
  capital(LABELS[language].lights[light]);

import type { Language, PlanForm } from "@albero/domain";

type Words = {
  readonly titles: Readonly<Record<PlanForm["kind"], string>>;
  readonly simplified: string;
  readonly contents: string;
  readonly notWritten: string;

  /** The act is `null` where it is not recorded. */
  readonly approved: (act: string | null, day: string) => string;
  readonly notApproved: string;
  readonly reason: (words: string) => string;
  readonly fingerprint: (sha256: string) => string;
  readonly versions: string;
  readonly version: string;
  readonly act: string;
  readonly day: string;
  readonly why: string;
  readonly status: string;

  readonly mission: string;
  readonly organs: string;
  readonly organ: string;
  readonly duties: string;
  readonly inOffice: string;
  readonly since: (day: string) => string;
  readonly structure: string;
  readonly organisationalUnit: string;
  readonly type: string;
  readonly seats: string;
  readonly seat: string;
  readonly address: string;
  readonly agency: string;
  readonly participations: string;
  readonly participation: string;
  readonly sector: string;
  readonly capital: string;
  readonly share: string;
  readonly staff: string;
  readonly sum: string;
  readonly printedTotal: (year: number, printed: string, sum: string) => string;
  readonly money: string;
  readonly line: string;
  readonly threshold: string;
  readonly source: string;

  readonly indicator: string;
  readonly unit: string;
  readonly weight: string;
  readonly equalWeight: string;
  readonly start: string;
  readonly targets: string;
  readonly computed: string;
  readonly themes: string;
  readonly theme: string;
  readonly objectives: string;
  readonly operational: string;
  readonly containers: string;
  readonly cards: string;
  readonly serves: string;
  readonly resources: (year: number) => string;
  readonly programmeLine: string;
  readonly stakeholders: string;
  readonly given: string;
  readonly givenVersion: (title: string, version: number) => string;
  readonly easier: string;

  readonly factsOf: (code: string) => string;
  readonly targetsOf: (code: string) => string;
  readonly howMeasured: (measures: number, inLine: string, toWatch: string) => string;
  readonly frequency: string;
  readonly measures: string;
  readonly offices: string;

  readonly sheets: string;
  readonly formula: string;
  readonly inWords: string;
  readonly data: string;
  readonly direction: string;
  readonly usedIn: string;
  readonly series: string;
  readonly programmes: string;
  readonly programme: string;
  readonly checks: string;
};

/** The words of the plan as a document, besides those of the trade. */
export const WORDS: Readonly<Record<Language, Words>> = {
  it: {
    titles: {
      performance: "Piano della performance",
      integrated: "Piano integrato di attività e organizzazione",
    },
    simplified: "Forma semplificata",
    contents: "Indice",
    notWritten: "Testo non ancora scritto.",

    approved: (act, day) =>
      act === null ? `Approvato il ${day}; l’atto non è indicato.` : `Approvato con ${act} il ${day}.`,
    notApproved: "Non ancora approvato.",
    reason: (words) => `Motivo: ${words}.`,
    fingerprint: (sha256) => `Impronta SHA-256 del piano approvato: ${sha256}`,
    versions: "Versioni del piano",
    version: "Versione",
    act: "Atto",
    day: "Data",
    why: "Motivo",
    status: "Stato",

    mission: "Missione",
    organs: "Organi",
    organ: "Organo",
    duties: "Compiti",
    inOffice: "Stato",
    since: (day) => `dal ${day}`,
    structure: "Unità organizzative",
    organisationalUnit: "Unità",
    type: "Tipo",
    seats: "Sedi",
    seat: "Sede",
    address: "Indirizzo",
    agency: "Azienda speciale",
    participations: "Partecipazioni",
    participation: "Società o ente",
    sector: "Settore",
    capital: "Capitale",
    share: "Quota %",
    staff: "Personale",
    sum: "Totale",
    printedTotal: (year, printed, sum) =>
      `Il totale stampato per il ${year} è ${printed}, la somma delle righe è ${sum}.`,
    money: "Risorse economiche e indici",
    line: "Voce",
    threshold: "Soglia",
    source: "Norma",

    indicator: "Indicatore",
    unit: "Unità",
    weight: "Peso",
    equalWeight: "pari",
    start: "Partenza",
    targets: "Target",
    computed: "calcolato",
    themes: "Temi trasversali",
    theme: "Tema",
    objectives: "Obiettivi",
    operational: "Obiettivi operativi",
    containers: "Attività programmate e servizi",
    cards: "Obiettivi individuali",
    serves: "Contribuisce a",
    resources: (year) => `Risorse ${year}`,
    programmeLine: "Linea del programma pluriennale",
    stakeholders: "Portatori di interesse",
    given: "Obiettivo comune",
    givenVersion: (title, version) => `${title}, versione ${version}`,
    easier: "Target meno impegnativo",

    factsOf: (code) => `Dati di ${code}`,
    targetsOf: (code) => `Indicatori e target di ${code}`,
    howMeasured: (measures, inLine, toWatch) =>
      `Gli indicatori si calcolano da ${measures} misure, che gli uffici inviano e i responsabili validano. Un risultato è in linea da ${inLine}, da seguire da ${toWatch}, critico sotto.`,
    frequency: "Quando",
    measures: "Misure",
    offices: "Uffici che le inviano",

    sheets: "Schede degli indicatori",
    formula: "Formula",
    inWords: "In parole",
    data: "Misure",
    direction: "Verso",
    usedIn: "Usato in",
    series: "Risultati",
    programmes: "Programmi di bilancio",
    programme: "Programma",
    checks: "Controlli del piano",
  },
  en: {
    titles: { performance: "Performance plan", integrated: "Integrated plan of activity and organisation" },
    simplified: "Simplified form",
    contents: "Contents",
    notWritten: "Text not written yet.",

    approved: (act, day) =>
      act === null ? `Approved on ${day}; the act is not given.` : `Approved by ${act} on ${day}.`,
    notApproved: "Not approved yet.",
    reason: (words) => `Reason: ${words}.`,
    fingerprint: (sha256) => `SHA-256 of the approved plan: ${sha256}`,
    versions: "Versions of the plan",
    version: "Version",
    act: "Act",
    day: "Date",
    why: "Reason",
    status: "State",

    mission: "Mission",
    organs: "Organs",
    organ: "Organ",
    duties: "Duties",
    inOffice: "State",
    since: (day) => `since ${day}`,
    structure: "Units",
    organisationalUnit: "Unit",
    type: "Type",
    seats: "Seats",
    seat: "Seat",
    address: "Address",
    agency: "Special agency",
    participations: "Participations",
    participation: "Company or body",
    sector: "Sector",
    capital: "Capital",
    share: "Share %",
    staff: "Staff",
    sum: "Total",
    printedTotal: (year, printed, sum) =>
      `The total printed for ${year} is ${printed}, the sum of the rows is ${sum}.`,
    money: "Economic resources and indices",
    line: "Line",
    threshold: "Threshold",
    source: "Law",

    indicator: "Indicator",
    unit: "Unit",
    weight: "Weight",
    equalWeight: "equal",
    start: "Start",
    targets: "Target",
    computed: "computed",
    themes: "Themes across the plan",
    theme: "Theme",
    objectives: "Objectives",
    operational: "Operational objectives",
    containers: "Planned activities and services",
    cards: "Individual objectives",
    serves: "Serves",
    resources: (year) => `Resources ${year}`,
    programmeLine: "Line of the multi-year programme",
    stakeholders: "Stakeholders",
    given: "Common objective",
    givenVersion: (title, version) => `${title}, version ${version}`,
    easier: "Easier target",

    factsOf: (code) => `Facts of ${code}`,
    targetsOf: (code) => `Indicators and targets of ${code}`,
    howMeasured: (measures, inLine, toWatch) =>
      `Indicators are computed from ${measures} measures, which offices send and those in charge validate. A result is in line from ${inLine}, to watch from ${toWatch}, critical below.`,
    frequency: "When",
    measures: "Measures",
    offices: "Offices that send them",

    sheets: "Sheets of the indicators",
    formula: "Formula",
    inWords: "In words",
    data: "Measures",
    direction: "Direction",
    usedIn: "Used in",
    series: "Results",
    programmes: "Programmes of the budget",
    programme: "Programme",
    checks: "Checks of the plan",
  },
};

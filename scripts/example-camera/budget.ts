const YEARS = [2019, 2020, 2021, 2022, 2023];

type Row = readonly [slug: string, section: string, label: string, values: readonly number[]];

const FEES: Row = [
  "diritto-annuale",
  "conto-economico",
  "Diritto annuale",
  [2_410_000, 2_395_500, 2_380_000, 2_400_000, 2_420_000],
];
const OTHER: Row = [
  "altri-proventi",
  "conto-economico",
  "Altri proventi",
  [905_300, 861_250.4, 880_000, 890_000, 900_000],
];
const STAFF: Row = [
  "personale",
  "conto-economico",
  "Spese di personale",
  [-1_392_000, -1_365_420.15, -1_340_000, -1_330_000, -1_330_000],
];
const RUNNING: Row = [
  "funzionamento",
  "conto-economico",
  "Spese di funzionamento",
  [-1_020_450, -988_300.75, -1_000_000, -1_000_000, -1_000_000],
];
const PROJECTS: Row = [
  "interventi",
  "conto-economico",
  "Interventi economici",
  [-865_000, -842_900, -960_000, -930_000, -930_000],
];

const sumOf = (slug: string, label: string, parts: readonly Row[]): Row => [
  slug,
  "conto-economico",
  label,
  YEARS.map((_, i) => parts.reduce((total, [, , , values]) => total + (values[i] ?? 0), 0)),
];

const INCOME = sumOf("proventi-correnti", "PROVENTI CORRENTI", [FEES, OTHER]);
const CHARGES = sumOf("oneri-correnti", "ONERI CORRENTI", [STAFF, RUNNING, PROJECTS]);
const RESULT = sumOf("risultato", "RISULTATO DELLA GESTIONE CORRENTE", [INCOME, CHARGES]);

const STAFF_RATIO: Row = [
  "personale-su-proventi",
  "indici",
  "Spese di personale / Proventi correnti",
  YEARS.map((_, i) => Math.abs((STAFF[3][i] ?? 0) / (INCOME[3][i] ?? 1))),
];

const line = ([slug, section, label, values]: Row) => ({
  slug,
  section,
  label,
  kind: section === "indici" ? "index" : "amount",
  target: section === "indici" ? "<= 0.45" : null,
  values: Object.fromEntries(values.map((value, i) => [String(YEARS[i]), value.toFixed(2)])),
  notes: [],
});

export const budget = {
  years: YEARS,
  summary: "Conti inventati: gestione corrente in leggero attivo, tranne quando crescono gli interventi.",
  sections: [
    { slug: "conto-economico", title: "Conto economico" },
    { slug: "indici", title: "Indici" },
  ],
  lines: [FEES, OTHER, INCOME, STAFF, RUNNING, PROJECTS, CHARGES, RESULT, STAFF_RATIO].map(line),
  notes: ["Gli oneri sono negativi."],
  sums: [
    { result: "proventi-correnti", terms: ["+diritto-annuale", "+altri-proventi"] },
    { result: "oneri-correnti", terms: ["+personale", "+funzionamento", "+interventi"] },
    { result: "risultato", terms: ["+proventi-correnti", "+oneri-correnti"] },
  ],
  ratios: [{ index: "personale-su-proventi", numerator: ["personale"], denominator: ["proventi-correnti"] }],
};

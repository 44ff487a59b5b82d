import type { Phrases } from "./formula-phrases.ts";

const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} e ${items.at(-1) ?? ""}`;

const ofEach = (what: string) => (below: string | null) =>
  `gradi di raggiungimento ${what} ${below === null ? "dell’ente" : `sotto ${below}`}`;

export const IT_PHRASES = {
  quotes: ["«", "»"],
  signs: {
    "+": "più",
    "-": "meno",
    "*": "per",
    "/": "diviso",
    "<": "è minore di",
    "<=": "è al massimo",
    "=": "è uguale a",
    "<>": "è diverso da",
    ">=": "è almeno",
    ">": "è maggiore di",
  },
  negate: "meno",
  times: { day: ["giorno", "giorni"], month: ["mese", "mesi"], year: ["anno", "anni"] },
  indicator: (code) => `indicatore ${code}`,
  achievement: (node) => `grado di raggiungimento dell’obiettivo ${node}`,
  achievements: {
    area: ofEach("degli ambiti"),
    strategic: ofEach("degli obiettivi strategici"),
    operational: ofEach("degli obiettivi operativi"),
  },
  functions: {
    sum: (parts) => `somma di ${list(parts)}`,
    mean: (parts) => `media di ${list(parts)}`,
    min: (parts) => `il minore fra ${list(parts)}`,
    max: (parts) => `il maggiore fra ${list(parts)}`,
    if: ([condition = "", ifTrue = "", ifFalse = ""]) => `${ifTrue} se ${condition}, altrimenti ${ifFalse}`,
    count: (parts) => `quante condizioni valgono fra: ${parts.join("; ")}`,
    "count-present": (parts) => `quanti valori ci sono fra ${list(parts)}`,
    "sum-present": (parts) => `somma dei valori presenti fra ${list(parts)}`,
    "mean-present": (parts) => `media dei valori presenti fra ${list(parts)}`,
    coalesce: (parts) => `il primo valore presente fra ${list(parts)}`,
    "days-between": ([from = "", to = ""]) => `giorni da ${from} a ${to}`,
    "working-days-between": ([from = "", to = ""]) => `giorni lavorativi da ${from} a ${to}`,
    "previous-period": ([what = ""]) => `${what} alla fine del periodo precedente`,
    "previous-year": ([what = ""]) => `${what} nello stesso periodo dell’anno precedente`,
    "mean-previous-years": ([what = "", years = ""]) =>
      `media di ${what} nello stesso periodo dei ${years} anni precedenti`,
    cumulative: ([what = ""]) => `${what} dall’inizio dell’anno`,
    "share-of-total": ([what = ""]) => `quota di ${what} sul totale dell’ente`,
    best: (parts) => `il migliore fra ${list(parts)}`,
    worst: (parts) => `il peggiore fra ${list(parts)}`,
  },
} as const satisfies Phrases;

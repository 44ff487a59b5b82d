import { PROJECT_INDICATOR_KINDS, PROJECT_SCHEME_IDS, TARGET_COMPARISONS } from "@albero/domain";
import type { FieldKind } from "../workbook/book/field.ts";

/** A column of a workbook of projects. */
export type BookColumn = {
  readonly key: string;
  readonly it: string;
  readonly en: string;
  readonly kind: FieldKind;
  readonly width: number;
  readonly required?: true;
};

export type BookTable = { readonly it: string; readonly en: string; readonly columns: readonly BookColumn[] };

const TEXT: FieldKind = { kind: "text" };
const WORDS: FieldKind = { kind: "text", long: true };
const YEAR: FieldKind = { kind: "number", decimals: 0 };
const FIGURE: FieldKind = { kind: "number", decimals: 6 };
const DAY: FieldKind = { kind: "value" };
const listOf = (words: readonly string[]): FieldKind => ({
  kind: "choice",
  words: Object.fromEntries(words.map((word) => [word, word])),
});

const NUMBER: BookColumn = {
  ...{ key: "number", it: "Progetto", en: "Project" },
  kind: YEAR,
  width: 10,
  required: true,
};

/** The sheets of a workbook of projects, each a table; the headings are read in either language. */
export const BOOK_TABLES = {
  projects: {
    ...{ it: "Progetti", en: "Projects" },
    columns: [
      NUMBER,
      { ...{ key: "title", it: "Titolo", en: "Title" }, kind: WORDS, width: 48, required: true },
      { ...{ key: "year", it: "Anno", en: "Year" }, kind: YEAR, width: 8, required: true },
      { ...{ key: "scheme", it: "Contratto", en: "Contract" }, kind: listOf(PROJECT_SCHEME_IDS), width: 12 },
      { ...{ key: "unit", it: "Ufficio", en: "Office" }, kind: TEXT, width: 20 },
      { ...{ key: "description", it: "Descrizione", en: "Description" }, kind: WORDS, width: 60 },
      { ...{ key: "objective", it: "Obiettivo del piano", en: "Plan objective" }, kind: TEXT, width: 14 },
      { ...{ key: "nature", it: "Natura", en: "Nature" }, kind: listOf(["new", "maintenance"]), width: 14 },
      { ...{ key: "total", it: "Totale", en: "Total" }, kind: FIGURE, width: 12 },
      { ...{ key: "declared", it: "Importo dichiarato", en: "Declared amount" }, kind: FIGURE, width: 14 },
      {
        ...{ key: "criterion", it: "Criterio percentuali", en: "Percentage criterion" },
        kind: WORDS,
        width: 30,
      },
      { ...{ key: "budgetYear", it: "Anno bilancio", en: "Budget year" }, kind: YEAR, width: 10 },
      { ...{ key: "budget", it: "Voce di bilancio", en: "Budget item" }, kind: WORDS, width: 30 },
    ],
  },
  conditions: {
    ...{ it: "Condizioni", en: "Conditions" },
    columns: [
      NUMBER,
      { ...{ key: "condition", it: "Condizione", en: "Condition" }, kind: YEAR, width: 12, required: true },
      { ...{ key: "text", it: "Risposta", en: "Answer" }, kind: WORDS, width: 90 },
    ],
  },
  indicators: {
    ...{ it: "Indicatori", en: "Indicators" },
    columns: [
      NUMBER,
      { ...{ key: "code", it: "Codice", en: "Code" }, kind: TEXT, width: 12, required: true },
      { ...{ key: "name", it: "Indicatore", en: "Indicator" }, kind: WORDS, width: 50, required: true },
      {
        ...{ key: "kind", it: "Tipo", en: "Kind" },
        kind: listOf(PROJECT_INDICATOR_KINDS),
        width: 12,
        required: true,
      },
      { ...{ key: "group", it: "Gruppo", en: "Group" }, kind: TEXT, width: 12 },
      { ...{ key: "source", it: "Fonte", en: "Source" }, kind: TEXT, width: 22 },
      { ...{ key: "link", it: "Indicatore del piano", en: "Plan indicator" }, kind: TEXT, width: 14 },
      { ...{ key: "by", it: "Entro", en: "By" }, kind: DAY, width: 12 },
      { ...{ key: "measure", it: "Misura", en: "Measure" }, kind: TEXT, width: 30 },
      {
        ...{ key: "comparison", it: "Confronto", en: "Comparison" },
        kind: listOf(TARGET_COMPARISONS),
        width: 12,
      },
      { ...{ key: "value", it: "Valore atteso", en: "Target" }, kind: FIGURE, width: 12 },
      { ...{ key: "to", it: "Fino a", en: "Up to" }, kind: FIGURE, width: 10 },
      { ...{ key: "measureUnit", it: "Unità", en: "Unit" }, kind: TEXT, width: 14 },
    ],
  },
  rows: {
    ...{ it: "Risorse", en: "Resources" },
    columns: [
      NUMBER,
      { ...{ key: "grade", it: "Categoria", en: "Grade" }, kind: TEXT, width: 10 },
      { ...{ key: "hourlyCost", it: "Costo orario", en: "Hourly cost" }, kind: TEXT, width: 12 },
      { ...{ key: "hours", it: "Ore", en: "Hours" }, kind: TEXT, width: 8 },
      { ...{ key: "product", it: "Prodotto", en: "Product" }, kind: TEXT, width: 14 },
      { ...{ key: "percentage", it: "Percentuale", en: "Percentage" }, kind: TEXT, width: 12 },
      { ...{ key: "result", it: "Risultato", en: "Result" }, kind: TEXT, width: 14 },
      { ...{ key: "reason", it: "Motivo del costo", en: "Reason of the cost" }, kind: WORDS, width: 30 },
    ],
  },
  costs: {
    ...{ it: "Costi orari", en: "Hourly costs" },
    columns: [
      { ...{ key: "from", it: "Dal", en: "From" }, kind: DAY, width: 12, required: true },
      { ...{ key: "source", it: "Fonte", en: "Source" }, kind: TEXT, width: 40 },
      { ...{ key: "grade", it: "Categoria", en: "Grade" }, kind: TEXT, width: 12, required: true },
      { ...{ key: "cost", it: "Costo orario", en: "Hourly cost" }, kind: FIGURE, width: 12, required: true },
    ],
  },
} as const satisfies Readonly<Record<string, BookTable>>;

export type BookTableName = keyof typeof BOOK_TABLES;

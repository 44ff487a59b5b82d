import { csvOf, type Instant } from "@albero/domain";
import { writeWorkbook } from "../in-worker.ts";
import type { NewBook, NewColumn } from "../workbook/file/book-plan.ts";

/** What payroll pays somebody, amounts in euro as exact texts. */
export type PayrollRow = {
  readonly personId: string;
  readonly person: string;
  readonly post: string;
  readonly year: number;
  readonly use: string;
  readonly amount: string;
  readonly act: string;
};

type Asked = {
  readonly name: string;
  readonly format: "csv" | "xlsx";
  readonly at: Instant;
  readonly language: "it" | "en";
};

type Key = keyof PayrollRow;
const KEYS: readonly Key[] = ["personId", "person", "post", "year", "use", "amount", "act"];
const HEADS: Readonly<Record<Asked["language"], Readonly<Record<Key, string>>>> = {
  it: {
    ...{ personId: "codice", person: "persona", post: "posto", year: "anno", use: "voce" },
    ...{ amount: "importo", act: "atto" },
  },
  en: {
    ...{ personId: "code", person: "person", post: "post", year: "year", use: "item" },
    ...{ amount: "amount", act: "act" },
  },
};
const SHEET = { it: "Stipendi", en: "Payroll" } as const;
const MEDIA = {
  csv: "text/csv",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

const column = (key: Key, language: Asked["language"]): NewColumn => ({
  ...{ heading: HEADS[language][key], width: key === "personId" ? 40 : 24, hidden: false, locked: true },
  ...{ note: null, decimals: key === "amount" ? 2 : null, wraps: false, list: null },
});

const bookOf = (rows: readonly PayrollRow[], { name, at, language }: Asked): NewBook => ({
  ...{ title: name, at },
  sheets: [
    {
      ...{ name: SHEET[language], visibility: "visible", spare: 0 },
      columns: KEYS.map((key) => column(key, language)),
      rows: rows.map((row) => KEYS.map((key) => (key === "amount" ? Number(row[key]) : String(row[key])))),
    },
  ],
});

const italian = (amount: string): string => amount.replace(".", ",");

const csvRows = (rows: readonly PayrollRow[], language: Asked["language"]) => [
  KEYS.map((key) => HEADS[language][key]),
  ...rows.map((row) =>
    KEYS.map((key) => (key === "amount" && language === "it" ? italian(row[key]) : String(row[key]))),
  ),
];

/** A distribution as payroll takes it in: a row a result that is paid, as a table or as a workbook. */
export const payrollFile = async (rows: readonly PayrollRow[], asked: Asked) => ({
  name: `${asked.name}.${asked.format}`,
  mediaType: MEDIA[asked.format],
  bytes: new Uint8Array(
    asked.format === "csv"
      ? new TextEncoder().encode(csvOf(csvRows(rows, asked.language)))
      : await writeWorkbook(bookOf(rows, asked)),
  ),
});

import type { Language } from "@albero/domain";
import { plainText } from "./book/cell-text.ts";
import type { Field, FieldKind } from "./book/field.ts";
import { writeFingerprint } from "./book/fingerprint.ts";
import { ABOUT_SHEET, ID_HEADING, PRINT_HEADING } from "./book/names.ts";
import { columnLetter } from "./book/problem.ts";
import type { AnyTable, Thing } from "./book/tables.ts";
import { WORDS } from "./book/words.ts";
import type { NewCell, NewColumn, NewSheet } from "./file/book-plan.ts";

/** Columns before those of the table: the id and the fingerprint, both hidden. */
const HIDDEN = 2;
/** Rows left for what is added; spreadsheets let people go on below them. */
const SPARE = 60;
/** An inline list of a spreadsheet holds no more. */
const LIST_LENGTH = 250;

const readOnly: Omit<NewColumn, "heading" | "width"> = {
  ...{ hidden: false, locked: true, note: null, decimals: null, wraps: true, list: null },
};

type Line = readonly [name: string, text: string];

/** What a workbook is of, and what to do with it, line by line. */
export const instructionsSheet = (
  language: Language,
  about: readonly Line[],
  instructions: readonly string[],
): NewSheet => {
  const name = WORDS[language].sheets.instructions;
  return {
    ...{ name, visibility: "visible", spare: 0 },
    columns: [
      { ...readOnly, heading: name, width: 22 },
      { ...readOnly, heading: "", width: 100 },
    ],
    rows: [...about, ...instructions.map((line, index) => [String(index + 1), line])],
  };
};

/** What an import has to know, on a hidden sheet: which thing the workbook is of, and in which form it is written. */
export const aboutSheet = (facts: readonly Line[]): NewSheet => ({
  ...{ name: ABOUT_SHEET, visibility: "hidden", spare: 0, rows: facts },
  columns: [
    { ...readOnly, heading: "key", width: 16 },
    { ...readOnly, heading: "value", width: 60 },
  ],
});

/** One table as a sheet: its rows with hidden id and fingerprint, what may be changed, and the lists of what may stand there. */
export const tableSheet = (language: Language, table: AnyTable, tables: readonly AnyTable[]): NewSheet => {
  const words = WORDS[language];
  const hidden = { ...readOnly, width: 8, hidden: true, wraps: false };
  return {
    name: words.sheets[table.sheet],
    visibility: "visible",
    spare: table.begin === null ? 0 : SPARE,
    columns: [
      // The id is unlocked so that a copied row can be made a new one by emptying it.
      { ...hidden, heading: ID_HEADING, locked: false },
      { ...hidden, heading: PRINT_HEADING, locked: false },
      ...table.fields.map((field) => columnOf(language, field, tables)),
    ],
    rows: table.rows.map((row) => rowOf(row, table.fields)),
  };
};

const rowOf = (row: Thing, fields: readonly Field<Thing>[]): readonly NewCell[] => {
  const texts = fields.map((field) => [field, plainText(field.read(row))] as const);
  const print = writeFingerprint(texts.map(([{ key }, text]) => [key, text]));
  return [row.id, print, ...texts.map(([field, text]) => cellOf(field.kindOf?.(row) ?? field.kind, text))];
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const NUMBER = /^-?\d+(\.\d+)?$/;

const cellOf = (kind: FieldKind, text: string | null): NewCell => {
  if (text === null || kind.kind === "text") return text;
  if (kind.kind === "choice") return kind.words[text] ?? text;
  if (DAY.test(text)) return { date: text };
  return NUMBER.test(text) ? Number(text) : text;
};

const columnOf = (language: Language, field: Field<Thing>, tables: readonly AnyTable[]): NewColumn => ({
  heading: field.heading,
  width: field.width,
  hidden: false,
  locked: field.write === null,
  note: field.name === null ? null : (WORDS[language].notes[field.name] ?? null),
  decimals: decimalsOf(field),
  wraps: field.kind.kind === "text",
  list: listOf(language, field, tables),
});

const decimalsOf = ({ kind }: Field<Thing>): NewColumn["decimals"] => {
  if (kind.kind === "number") return kind.decimals;
  return kind.kind === "value" ? "value" : null;
};

const listOf = (language: Language, field: Field<Thing>, tables: readonly AnyTable[]): NewColumn["list"] => {
  if (field.kind.kind === "choice") {
    const words = Object.values(field.kind.words);
    return words.join(",").length > LIST_LENGTH ? null : { words };
  }
  const { listOf: from } = field;
  const table = tables.find(({ sheet }) => sheet === from?.sheet);
  if (from === undefined || table === undefined) return null;
  const column = columnLetter(table.fields.findIndex(({ key }) => key === from.key) + 1 + HIDDEN);
  const last = table.rows.length + 1 + (table.begin === null ? 0 : SPARE);
  return { range: `'${WORDS[language].sheets[from.sheet]}'!$${column}$2:$${column}$${last}` };
};

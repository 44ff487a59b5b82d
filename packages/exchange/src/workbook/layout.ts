import type { Instant } from "@albero/domain";
import type { Field } from "./book/field.ts";
import { writeFingerprint } from "./book/fingerprint.ts";
import { ABOUT_SHEET, FORMAT, FORMAT_VERSION, ID_HEADING, PRINT_HEADING } from "./book/names.ts";
import { plainText } from "./book/cell-text.ts";
import { columnLetter } from "./book/problem.ts";
import type { AnyTable, Thing } from "./book/tables.ts";
import type { PlanView } from "./book/view.ts";
import { WORDS } from "./book/words.ts";
import type { NewBook, NewCell, NewColumn, NewSheet } from "./file/book-plan.ts";

/** Columns before those of the table: the id and the fingerprint, both hidden. */
const HIDDEN = 2;
/** Rows left for what is added; spreadsheets let people go on below them. */
const SPARE = 60;
/** An inline list of a spreadsheet holds no more. */
const LIST_LENGTH = 250;

type Tables = readonly AnyTable[];
export type About = { readonly unit: string | null; readonly at: Instant };

/** Lays out a plan as a workbook made for people: a sheet for each kind of thing, what it is for, what may be changed. */
export const layOut = (view: PlanView, tables: Tables, about: About): NewBook => ({
  title: `${view.document.body.name} - ${view.plan.title}`,
  at: about.at,
  sheets: [
    instructionsSheet(view, about),
    ...tables.map((table) => tableSheet(view, table, tables)),
    aboutSheet(view, about),
  ],
});

const readOnly: Omit<NewColumn, "heading" | "width"> = {
  ...{ hidden: false, locked: true, note: null, decimals: null, wraps: true, list: null },
};

const instructionsSheet = (view: PlanView, { unit }: About): NewSheet => {
  const words = WORDS[view.language];
  const { body, plan, version, unit: unitWord, wholePlan } = words.about;
  return {
    name: words.sheets.instructions,
    visibility: "visible",
    spare: 0,
    columns: [
      { ...readOnly, heading: words.sheets.instructions, width: 22 },
      { ...readOnly, heading: "", width: 100 },
    ],
    rows: [
      [body, view.document.body.name],
      [plan, view.plan.title],
      [version, String(view.version.version)],
      [unitWord, unit ?? wholePlan],
      ...words.instructions.map((line, index) => [String(index + 1), line]),
    ],
  };
};

/** What an import has to know: which plan, and in which form it is written. */
const aboutSheet = ({ document, plan, version, language }: PlanView, { at }: About): NewSheet => ({
  name: ABOUT_SHEET,
  visibility: "hidden",
  spare: 0,
  columns: [
    { ...readOnly, heading: "key", width: 16 },
    { ...readOnly, heading: "value", width: 60 },
  ],
  rows: [
    ["format", FORMAT],
    ["formatVersion", FORMAT_VERSION],
    ["language", language],
    ["bodyId", document.body.id],
    ["body", document.body.name],
    ["planId", plan.id],
    ["plan", plan.title],
    ["version", String(version.version)],
    ["exportedAt", at],
  ],
});

const tableSheet = (view: PlanView, table: AnyTable, tables: Tables): NewSheet => {
  const words = WORDS[view.language];
  const hidden = { ...readOnly, width: 8, hidden: true, wraps: false };
  return {
    name: words.sheets[table.sheet],
    visibility: "visible",
    spare: table.begin === null ? 0 : SPARE,
    columns: [
      // The id is unlocked so that a copied row can be made a new one by emptying it.
      { ...hidden, heading: ID_HEADING, locked: false },
      { ...hidden, heading: PRINT_HEADING, locked: false },
      ...table.fields.map((field) => columnOf(view, field, tables)),
    ],
    rows: table.rows.map((row) => rowOf(row, table.fields)),
  };
};

const rowOf = (row: Thing, fields: readonly Field<Thing>[]): readonly NewCell[] => {
  const texts = fields.map((field) => [field, plainText(field.read(row))] as const);
  const print = writeFingerprint(texts.map(([{ key }, text]) => [key, text]));
  return [row.id, print, ...texts.map(([field, text]) => cellOf(field, text))];
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const NUMBER = /^-?\d+(\.\d+)?$/;

const cellOf = ({ kind }: Field<Thing>, text: string | null): NewCell => {
  if (text === null || kind.kind === "text") return text;
  if (kind.kind === "choice") return kind.words[text] ?? text;
  if (DAY.test(text)) return { date: text };
  return NUMBER.test(text) ? Number(text) : text;
};

const columnOf = (view: PlanView, field: Field<Thing>, tables: Tables): NewColumn => ({
  heading: field.heading,
  width: field.width,
  hidden: false,
  locked: field.write === null,
  note: field.name === null ? null : (WORDS[view.language].notes[field.name] ?? null),
  decimals: decimalsOf(field),
  wraps: field.kind.kind === "text",
  list: listOf(view, field, tables),
});

const decimalsOf = ({ kind }: Field<Thing>): NewColumn["decimals"] => {
  if (kind.kind === "number") return kind.decimals;
  return kind.kind === "value" ? "value" : null;
};

const listOf = (view: PlanView, field: Field<Thing>, tables: Tables): NewColumn["list"] => {
  if (field.kind.kind === "choice") {
    const words = Object.values(field.kind.words);
    return words.join(",").length > LIST_LENGTH ? null : { words };
  }
  const { listOf: from } = field;
  const table = tables.find(({ sheet }) => sheet === from?.sheet);
  if (from === undefined || table === undefined) return null;
  const column = columnLetter(table.fields.findIndex(({ key }) => key === from.key) + 1 + HIDDEN);
  const last = table.rows.length + 1 + (table.begin === null ? 0 : SPARE);
  return { range: `'${WORDS[view.language].sheets[from.sheet]}'!$${column}$2:$${column}$${last}` };
};

import { answerWord, periodName, YES_NO, type Language } from "@albero/domain";
import { put, sets, type Field, type FieldKind } from "../book/field.ts";
import type { ColumnName } from "../book/names.ts";
import type { AnyTable } from "../book/tables.ts";
import { WORDS } from "../book/words.ts";
import { idOfCell, type FillIn, type FillInCell } from "./fill-in.ts";

/** A cell as a row of the sheet: its value as exact text, or that there is none with the note as its reason. */
export type FillInRow = {
  readonly id: string;
  readonly cell: FillInCell;
  readonly text: string | null;
  readonly absent: "absent" | null;
  readonly note: string | null;
};

/** A cell as the row it begins as. */
export const fillInRow = (cell: FillInCell): FillInRow => {
  const { value, note } = cell;
  const own = { id: idOfCell(cell), cell, absent: null, text: null, note };
  if (value === null) return own;
  if (value.kind === "not-available") return { ...own, absent: "absent", note: value.reason };
  return { ...own, text: value.kind === "date" ? value.date : value.number };
};

const TEXT: FieldKind = { kind: "text" };

/** What the value of a row may be: a word for a question of yes or no, a day, or a number with its decimals. */
export const kindOfValue =
  (language: Language) =>
  ({ cell: { unit, valueType, decimals } }: FillInRow): FieldKind => {
    if (unit === YES_NO)
      return { kind: "choice", words: { 1: answerWord(true, language), 0: answerWord(false, language) } };
    return valueType === "date" ? { kind: "value" } : { kind: "number", decimals };
  };

const fieldsOf = (language: Language): readonly Field<FillInRow>[] => {
  const words = WORDS[language];
  const headed = (name: ColumnName) => ({ key: name, name, heading: words.columns[name] }) as const;
  const shown = (
    name: ColumnName,
    width: number,
    read: (cell: FillInCell) => string | null,
  ): Field<FillInRow> => ({
    ...{ ...headed(name), kind: TEXT, width },
    read: ({ cell }) => read(cell),
    write: null,
  });
  return [
    shown("measureCode", 14, ({ code }) => code),
    shown("measure", 48, ({ name }) => name),
    shown("scope", 24, ({ scope }) => scope),
    shown("period", 20, ({ period }) => periodName(period, language)),
    shown("unit", 12, ({ unit }) => unit),
    shown("before", 16, ({ before }) => before),
    {
      ...{ ...headed("value"), kind: { kind: "value" }, kindOf: kindOfValue(language), width: 16 },
      read: ({ text }) => text,
      write: (text) => sets(put<FillInRow, "text">("text", text)),
    },
    {
      ...{ ...headed("absent"), kind: { kind: "choice", words: { absent: words.absent } }, width: 16 },
      read: ({ absent }) => absent,
      write: (text) => sets(put<FillInRow, "absent">("absent", text === null ? null : "absent")),
    },
    {
      ...{ ...headed("note"), kind: { kind: "text", long: true }, width: 48 },
      read: ({ note }) => note,
      write: (text) => sets(put<FillInRow, "note">("note", text)),
    },
  ];
};

/** The sheet of an office as a table: all its cells, or those it may write in. */
export const valuesTable = ({ cells, language }: FillIn, which: "all" | "open"): AnyTable =>
  ({
    sheet: "values",
    rows: cells.filter(({ isOpen }) => which === "all" || isOpen).map(fillInRow),
    fields: fieldsOf(language),
    begin: null,
  }) as unknown as AnyTable;

import type { ContextTable, Language } from "@albero/domain";
import type { Block } from "../../../blocks/block.ts";
import { quiet, text } from "../../../blocks/make-runs.ts";
import { cell, row, rowHeader, table } from "../../../blocks/make.ts";
import { NONE } from "../../shared/figures.ts";
import { WORDS } from "../words.ts";
import type { Chapter } from "../writing.ts";

/** The figures of the economy, the law and the people around the body, as it recorded them. */
export const context: Chapter = ({ opened, language }) =>
  (opened.document.context?.tables ?? []).map((each) => contextTable(each, language));

const contextTable = ({ title, columns, rows }: ContextTable, language: Language): Block =>
  table(
    title,
    [
      { title: WORDS[language].line, align: "start", width: 2 },
      ...columns.map((name) => ({ title: name, align: "start", width: 1 }) as const),
    ],
    rows.map(({ label, unit, values }) =>
      row([
        rowHeader([text(label), ...(unit === null ? [] : [quiet(` ${unit}`)])]),
        ...columns.map((_, index) => cell(textOr(values[index] ?? null))),
      ]),
    ),
  );

const textOr = (words: string | null) => (words === null ? NONE : [text(words)]);

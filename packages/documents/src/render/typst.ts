import { readFileSync } from "node:fs";
import { LIGHTS } from "@albero/domain";
import type { Block } from "../blocks/block.ts";
import type { Language, PrintedDocument } from "../blocks/document.ts";
import type { Printable } from "../blocks/printable.ts";
import type { Run, Runs } from "../blocks/run.ts";
import type { Cell, Row, Table } from "../blocks/table.ts";
import { fit } from "./fit-fonts.ts";
import { LIGHT_LOOKS, lightPicture } from "./light-shape.ts";
import type { RenderOptions } from "./options.ts";
import { drawingToSvg } from "./svg.ts";

/** What the typesetter is given: a program that is always the same, and the document it sets, as JSON. */
export type TypstJob = { readonly program: string; readonly document: string };

const program = readFileSync(new URL("./theme.typ", import.meta.url), "utf8");

const lights = Object.fromEntries(
  LIGHTS.map((light) => [light, { picture: lightPicture(light), colour: LIGHT_LOOKS[light].colour }]),
);

/** What turns a part of the document into the typesetter's data. */
type Setting = RenderOptions & { readonly language: Language };

/**
 * A document as a job for Typst. Text never becomes Typst markup: the program in `theme.typ` reads the blocks as
 * data, so there is nothing in a text that could be taken for a command, and nothing to escape.
 */
export const toTypst = (document: PrintedDocument, options: RenderOptions): TypstJob => {
  const setting = { ...options, language: document.language };
  const { title, body, about, period, dateWords, mark } = document;
  const input = {
    ...document,
    ...{ title: fit(title), body: fit(body), about: fit(about) },
    ...{ period: fit(period), dateWords: fit(dateWords) },
    mark: mark === null ? null : fit(mark),
    blocks: document.blocks.map((block) => blockInput(block, setting)),
    lights,
  };
  return { program, document: JSON.stringify(input) };
};

const blockInput = (block: Block, setting: Setting): unknown => {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return { ...block, content: runsInput(block.content, setting) };
    case "list":
      return { ...block, items: block.items.map((item) => runsInput(item, setting)) };
    case "table":
      return tableInput(block, setting);
    case "figure":
      return {
        kind: block.kind,
        picture: drawingToSvg(block.drawing),
        ...{ alternative: block.alternative, width: block.drawing.width },
        caption: runsInput(block.caption, setting),
      };
    case "contents":
      return { ...block, title: fit(block.title) };
    case "page-break":
      return block;
  }
};

const tableInput = (table: Table, setting: Setting): unknown => {
  const rows = (given: readonly Row[]) => given.map((row) => rowInput(row, setting));
  const caption = table.titledBy === "heading" ? null : fit(table.caption);
  return { ...table, caption, head: rows(table.head), rows: rows(table.rows) };
};

const rowInput = ({ emphasis, cells }: Row, setting: Setting): unknown => ({
  emphasis,
  cells: cells.map((cell: Cell) => ({ ...cell, content: runsInput(cell.content, setting) })),
});

const runsInput = (runs: Runs, setting: Setting): readonly unknown[] =>
  runs.map((run) => runInput(run, setting));

const runInput = (run: Run, { addressOf, language }: Setting): unknown => {
  switch (run.kind) {
    case "value":
      return {
        kind: run.kind,
        text: fit(run.text),
        address: addressOf(run.of),
        decimals: decimalsOf(run.text, language),
      };
    case "text":
    case "light":
    case "link":
      return { ...run, text: fit(run.text) };
    case "bar":
    case "break":
      return run;
  }
};

/** The part of a printed number after its comma, with it: what lines up in a column; `null` for what is no number. */
const decimalsOf = (text: Printable, language: Language): string | null =>
  numbers[language].exec(text)?.[1] ?? null;
const numbers = { it: /^[−\d.]+(,\d+|)$/, en: /^[−\d,]+(\.\d+|)$/ };

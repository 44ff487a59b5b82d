import { beginsRow, readPrintedRow, type PrintedDoubt } from "./printed-row.ts";
import { printedNumber } from "./printed-number.ts";
import type { ProjectTotal, ResourceRow } from "./project.ts";

/** A doubt with the row of the table it is about, counted from 1; `null` for what is about the whole table. */
export type TableDoubt = {
  readonly row: number | null;
  readonly doubt:
    | PrintedDoubt
    | { readonly code: "line-not-read"; readonly printed: string }
    | { readonly code: "total-unlabelled"; readonly printed: string }
    | { readonly code: "total-twice"; readonly printed: string };
};

/** A table of resources as it was read, with everything doubtful: nothing is guessed in silence. */
export type PrintedTable = {
  readonly rows: readonly ResourceRow[];
  readonly total: ProjectTotal | null;
  readonly doubts: readonly TableDoubt[];
};

type Line =
  | { readonly kind: "row"; readonly text: string }
  | { readonly kind: "total"; readonly text: string; readonly labelled: boolean }
  | { readonly kind: "other"; readonly text: string };

const TOTAL = /^\s*(?:totale|total)\b[^\d]*([\d.,]+)\s*€?\s*$/i;
const HEADING = /categoria|costo|ore|prodotto|risultato|percent|grade|hours/i;
/** With a grade and three figures, a row is broken only where the next line completes it. */
const CLEAR = 4;

/** Reads a table of resources pasted as printed: rows, broken lines joined, the total with or without its label. */
export const readPrintedTable = (pasted: string): PrintedTable => {
  const lines = linesOf(pasted);
  const rows = lines.filter(({ kind }) => kind === "row").map(({ text }) => readPrintedRow(text));
  const totals = lines.filter((line) => line.kind === "total");
  const [first, ...others] = totals;
  return {
    rows: rows.map(({ row }) => row),
    total: first === undefined ? null : totalOf(first),
    doubts: [
      ...rows.flatMap(({ doubts }, index) => doubts.map((doubt) => ({ row: index + 1, doubt }))),
      ...(first === undefined || first.labelled ? [] : [whole("total-unlabelled", first.text)]),
      ...others.map(({ text }) => whole("total-twice", text)),
      ...lines.filter(({ kind }) => kind === "other").map(({ text }) => whole("line-not-read", text)),
    ],
  };
};

const whole = (code: "line-not-read" | "total-unlabelled" | "total-twice", printed: string): TableDoubt => ({
  row: null,
  doubt: { code, printed },
});

const totalOf = ({
  text,
  labelled,
}: {
  readonly text: string;
  readonly labelled: boolean;
}): ProjectTotal | null => {
  const amount = printedNumber(text);
  return amount === null ? null : { amount, labelled };
};

const linesOf = (pasted: string): readonly Line[] =>
  pasted
    .split(/\r?\n/)
    .filter((text) => text.trim() !== "")
    .reduce<readonly Line[]>((lines, text) => taken(lines, text), []);

const taken = (lines: readonly Line[], text: string): readonly Line[] => {
  const last = lines.at(-1);
  const [, labelled] = TOTAL.exec(text) ?? [];
  if (labelled !== undefined) return [...lines, { kind: "total", text: labelled, labelled: true }];
  if (beginsRow(text)) return [...lines, { kind: "row", text }];
  if (!isOfNumbers(text))
    return isHeading(lines, text) ? lines : [...lines, { kind: "other", text: text.trim() }];
  if (last?.kind === "row" && goesOn(last.text, text))
    return [...lines.slice(0, -1), { kind: "row", text: `${last.text} ${text.trim()}` }];
  const kind = printedNumber(text.trim()) === null ? "other" : "total";
  return [...lines, { kind, text: text.trim(), labelled: false }];
};

const isHeading = (before: readonly Line[], text: string): boolean =>
  before.length === 0 && HEADING.test(text);

const isOfNumbers = (text: string): boolean =>
  text
    .trim()
    .split(/\s+/)
    .every((token) => printedNumber(token) !== null);

/** Whether numbers on a line of their own are cells that the page broke off the row above, and not a total. */
const goesOn = (row: string, line: string): boolean => {
  if (row.includes("\t") || readPrintedRow(row).row.result !== null) return false;
  return row.trim().split(/\s+/).length < CLEAR || !isIncomplete(`${row} ${line.trim()}`);
};

const isIncomplete = (row: string): boolean =>
  readPrintedRow(row).doubts.some(({ code }) => code === "cells-missing");

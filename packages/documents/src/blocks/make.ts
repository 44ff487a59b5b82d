import type { Heading, HeadingLevel, List, Paragraph } from "./block.ts";
import { printable } from "./printable.ts";
import { text } from "./make-runs.ts";
import type { Runs } from "./run.ts";
import type { Cell, Column, Emphasis, Row, Table } from "./table.ts";

export const heading = (level: HeadingLevel, content: Runs, anchor: string | null = null): Heading => ({
  kind: "heading",
  level,
  content,
  anchor,
});

export const paragraph = (content: Runs, manner: Paragraph["manner"] = "plain"): Paragraph => ({
  kind: "paragraph",
  manner,
  content,
});

export const list = (items: readonly Runs[]): List => ({ kind: "list", ordered: false, items });
export const steps = (items: readonly Runs[]): List => ({ kind: "list", ordered: true, items });

const cellOf = (heads: Cell["heads"]) => {
  return (content: Runs, about: Partial<Pick<Cell, "span" | "indent">> = {}): Cell => ({
    heads,
    content,
    span: about.span ?? 1,
    indent: about.indent ?? 0,
  });
};

export const cell = cellOf(null);
export const rowHeader = cellOf("row");
export const columnHeader = cellOf("column");

/** A cell that says nothing: a dash, so that nobody takes it for a forgotten value. */
export const nothing: Cell = cell([text("–", "quiet")]);

export const row = (cells: readonly Cell[], emphasis: Emphasis = "plain"): Row => ({ emphasis, cells });

/** A table with one line of column headers, given as words. */
export const table = (
  caption: string,
  columns: readonly (Column & { readonly title: string })[],
  rows: readonly Row[],
): Table => ({
  kind: "table",
  caption: printable(caption),
  titledBy: "caption",
  look: "grid",
  together: true,
  columns: columns.map(({ align, width }) => ({ align, width })),
  head: [row(columns.map(({ title }) => columnHeader([text(title)])))],
  rows,
});

/** Pairs of a name and what it is, as a table with row headers. */
export const facts = (
  caption: string,
  pairs: readonly (readonly [name: string, content: Runs])[],
): Table => ({
  kind: "table",
  caption: printable(caption),
  titledBy: "caption",
  look: "facts",
  together: true,
  columns: [
    { align: "start", width: "content" },
    { align: "start", width: 1 },
  ],
  head: [],
  rows: pairs.map(([name, content]) => row([rowHeader([text(name)]), cell(content)])),
});

import type { Block } from "../blocks/block.ts";
import type { PrintedDocument } from "../blocks/document.ts";
import type { Runs } from "../blocks/run.ts";
import type { Row } from "../blocks/table.ts";

/** Every number and date of a text, in the order they stand. */
export const numbersIn = (text: string): readonly string[] => text.match(/−?\d(?:[\d.,/]*\d)?/g) ?? [];

/** The text of a document as its blocks say it, each on a line: what every format has to say, no more and no less. */
export const plainText = ({ body, title, about, blocks }: PrintedDocument): string =>
  [body, title, about, ...blocks.flatMap(linesOf)].join("\n");

const linesOf = (block: Block): readonly string[] => {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return [lineOf(block.content)];
    case "list":
      return block.items.map(lineOf);
    case "table":
      return [block.caption, ...[...block.head, ...block.rows].flatMap(linesOfRow)];
    case "figure":
      return [lineOf(block.caption)];
    case "contents":
    case "page-break":
      return [];
  }
};

const linesOfRow = ({ cells }: Row): readonly string[] => cells.map(({ content }) => lineOf(content));

const lineOf = (runs: Runs): string =>
  runs.map((run) => (run.kind === "break" ? "\n" : "text" in run ? run.text : "")).join("");

import type { Block } from "./block.ts";
import type { PrintedDocument } from "./document.ts";
import type { Run, Runs } from "./run.ts";
import type { Table } from "./table.ts";

export type LiveValue = Extract<Run, { readonly kind: "value" }>;

/** Every run of a block, in the order it is read. */
export const runsOf = (block: Block): Runs => {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return block.content;
    case "list":
      return block.items.flat();
    case "table":
      return runsOfTable(block);
    case "figure":
      return block.caption;
    case "page-break":
    case "contents":
      return [];
  }
};

const runsOfTable = ({ head, rows }: Table): Runs =>
  [...head, ...rows].flatMap(({ cells }) => cells.flatMap(({ content }) => content));

/** Every run of a document, in the order it is read. */
export const walkRuns = ({ blocks }: Pick<PrintedDocument, "blocks">): Runs => blocks.flatMap(runsOf);

/** Every live value of a document, in the order it is read: what the same number on a page is compared with. */
export const walkNumbers = (document: Pick<PrintedDocument, "blocks">): readonly LiveValue[] =>
  walkRuns(document).filter((run) => run.kind === "value");

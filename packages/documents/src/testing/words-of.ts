import type { Block } from "../blocks/block.ts";
import type { PrintedDocument } from "../blocks/document.ts";
import type { Runs } from "../blocks/run.ts";

/** Runs as a reader sees them, a line end as a stroke. */
export const wordsOf = (runs: Runs): string =>
  runs
    .map((run) => (run.kind === "break" ? "/" : "text" in run ? run.text : ""))
    .join("")
    .replaceAll("\u00A0", " ");

/** The headings of a level, in order. */
export const headingsAt = ({ blocks }: PrintedDocument, level: number): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === "heading" && block.level === level ? [wordsOf(block.content)] : [],
  );

/** The rows of the tables with a caption, cell by cell. */
export const rowsUnder = (blocks: readonly Block[], caption: string): readonly (readonly string[])[] =>
  blocks.flatMap((block) =>
    block.kind === "table" && block.caption === caption
      ? block.rows.map(({ cells }) => cells.map(({ content }) => wordsOf(content)))
      : [],
  );

/** The paragraphs, in order. */
export const paragraphsIn = ({ blocks }: Pick<PrintedDocument, "blocks">): readonly string[] =>
  blocks.flatMap((block) => (block.kind === "paragraph" ? [wordsOf(block.content)] : []));

import type { PlacedText } from "@albero/domain";
import type { Block } from "./block.ts";
import type { PrintedDocument } from "./document.ts";
import type { Runs } from "./run.ts";
import { runsOf } from "./walk.ts";

const wordsOf = (runs: Runs): string => runs.map((run) => ("text" in run ? run.text : " ")).join("");

/** What is read as one: each item of a list, each row of a table, and else the block. */
const stretchesOf = (block: Block): readonly string[] => {
  switch (block.kind) {
    case "list":
      return block.items.map(wordsOf);
    case "table":
      return [
        block.caption,
        ...[...block.head, ...block.rows].map(({ cells }) =>
          cells.map(({ content }) => wordsOf(content)).join(" | "),
        ),
      ];
    case "figure":
      return [block.alternative, wordsOf(block.caption)];
    default:
      return [wordsOf(runsOf(block))];
  }
};

/**
 * Every text of a document with the heading it stands under: what is printed, what is said in place of drawings, and
 * what the file tells of itself (title, subject, author), which stands under the title.
 */
export const placedTexts = ({
  title,
  body,
  about,
  period,
  mark,
  blocks,
}: PrintedDocument): readonly PlacedText[] => {
  let place: string = title;
  const inBlocks = blocks.flatMap((block) => {
    if (block.kind === "heading") place = wordsOf(block.content);
    return stretchesOf(block).map((text) => ({ place, text }));
  });
  const ofFile = [title, body, about, period, mark ?? ""].map((text) => ({ place: title, text }));
  return [...ofFile, ...inBlocks].filter(({ text }) => text.trim() !== "");
};

import type { BodyDocument, Day, Language } from "@albero/domain";
import type { Block } from "../../blocks/block.ts";
import type { PrintedDocument } from "../../blocks/document.ts";
import { printable } from "../../blocks/printable.ts";
import { WORDS } from "./words.ts";

/** What a sheet of a body says of itself beside its blocks. */
export type Sheet = {
  readonly title: string;
  /** What it is about, as a line under the title. */
  readonly about: string;
  /** What stands at the foot of each page; by default what it is about. */
  readonly foot?: string;
  readonly today: Day;
  readonly dateWords: string;
  readonly language: Language;
  readonly orientation: PrintedDocument["orientation"];
  readonly blocks: readonly Block[];
};

/** A document about a body that is not about the figures of a period. */
export const sheetOf = (
  { body }: Pick<BodyDocument, "body">,
  { title, about, foot = about, today, dateWords, language, orientation, blocks }: Sheet,
): PrintedDocument => ({
  title: printable(title),
  language,
  body: printable(body.name),
  about: printable(about),
  period: printable(foot),
  date: today,
  dateWords: printable(dateWords),
  mark: body.example ? printable(WORDS[language].example) : null,
  orientation,
  blocks,
});

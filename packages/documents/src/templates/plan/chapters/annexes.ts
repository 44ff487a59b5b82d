import type { Chapter } from "../writing.ts";
import { heading } from "../../../blocks/make.ts";
import { text } from "../../../blocks/make-runs.ts";
import { WORDS } from "../words.ts";
import { indicatorSheets } from "./indicator-sheets.ts";
import { programmes } from "./programmes.ts";

/** What stands at the end: the programmes of the budget with their objectives, and a sheet for every indicator. */
export const annexes: Chapter = (writing) => {
  const words = WORDS[writing.language];
  return [
    [words.programmes, programmes(writing)] as const,
    [words.sheets, indicatorSheets(writing)] as const,
  ].flatMap(([title, blocks]) => (blocks.length === 0 ? [] : [heading(2, [text(title)]), ...blocks]));
};

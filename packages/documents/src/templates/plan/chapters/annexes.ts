import { section } from "../../shared/section.ts";
import { WORDS } from "../words.ts";
import type { Chapter } from "../writing.ts";
import { indicatorSheets } from "./indicator-sheets.ts";
import { programmes } from "./programmes.ts";

/** What stands at the end: the programmes of the budget with their objectives, and a sheet for every indicator. */
export const annexes: Chapter = (writing) => {
  const words = WORDS[writing.language];
  return [
    ...section(words.programmes, programmes(writing)),
    ...section(words.sheets, indicatorSheets(writing)),
  ];
};

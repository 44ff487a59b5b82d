import type { Language } from "@albero/domain";
import type { CellProblem } from "./book/problem.ts";
import { WORDS } from "./book/words.ts";
import type { ImportProblem } from "./import.ts";

/** One line for people: where it is, and what should be there. */
export const describeCellProblem = (problem: CellProblem, language: Language): string => {
  const { sheet, row, column, heading, code, facts } = problem;
  const words = WORDS[language];
  const place = words.place({ sheet, row, column: column ?? "", heading: heading ?? "" });
  return `${place}: ${words.cell[code](facts)}`;
};

/** Why a workbook is not read, or not brought in, at all: one sentence with what helps. */
export const describeImportProblem = ({ code, facts }: ImportProblem, language: Language): string => {
  const { file, whole } = WORDS[language];
  const sentences: Readonly<Record<ImportProblem["code"], (typeof file)[keyof typeof file]>> = {
    ...file,
    ...whole,
  };
  return sentences[code](facts);
};

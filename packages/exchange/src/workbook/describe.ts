import type { Language } from "@albero/domain";
import type { CellProblem } from "./book/problem.ts";
import { WORDS } from "./book/words.ts";
import type { ImportProblem } from "./import.ts";
import type { ImportPreview } from "./preview.ts";
import type { IncomingPreview, IncomingProblem } from "../incoming/preview.ts";

type Place = Omit<CellProblem, "code" | "facts">;

/** Where something is in a workbook: sheet, row and column, for people. */
export const describePlace = ({ sheet, row, column, heading }: Place, language: Language): string =>
  WORDS[language].place({ sheet, row, column: column ?? "", heading: heading ?? "" });

/** One line for people: where it is, and what should be there. */
export const describeCellProblem = (problem: CellProblem, language: Language): string =>
  `${describePlace(problem, language)}: ${WORDS[language].cell[problem.code](problem.facts)}`;

/** Why a workbook is not read, or not brought in, at all: one sentence with what helps. */
export const describeImportProblem = ({ code, facts }: ImportProblem, language: Language): string => {
  const { file, whole } = WORDS[language];
  const sentences: Readonly<Record<ImportProblem["code"], (typeof file)[keyof typeof file]>> = {
    ...file,
    ...whole,
  };
  return sentences[code](facts);
};

/** A problem with its place, for people. */
const shownProblem = (problem: CellProblem, language: Language): IncomingProblem => {
  const { sheet, row, column } = problem;
  return { place: { sheet, row, column }, message: describeCellProblem(problem, language) };
};

/** What a workbook would change, for people: rows, and what has to be put right with its place. */
export const describePreview = (
  { counts, rows, problems }: Pick<ImportPreview, "counts" | "rows" | "problems">,
  language: Language,
): Pick<IncomingPreview, "counts" | "rows" | "problems"> => ({
  counts,
  rows: rows.map(({ kind, sheet, row, about, cells }) => ({
    ...{ kind, about, place: { sheet, row, column: null } },
    cells: cells.map(({ heading, before, after }) => ({ label: heading, before, after })),
  })),
  problems: problems.map((problem) => shownProblem(problem, language)),
});

import type { ProjectCodes } from "../project/check/codes.ts";
import type { TableDoubt } from "../project/printed-table.ts";
import type { RowCell } from "../project/printed-row.ts";
import type { ProjectStep } from "../project/project.ts";
import type { StepProblem } from "../project/life.ts";
import { tellingBy, type CheckTelling } from "./describe-finding.ts";
import { formatNumber } from "./format.ts";
import type { Language } from "./language.ts";
import { EN_PROJECT_CHECKS } from "./project-checks.en.ts";
import { IT_PROJECT_CHECKS } from "./project-checks.it.ts";
import { PROJECT_WORDS } from "./project-words.ts";

/** How the checks of projects are told. */
export const PROJECT_CHECKS: CheckTelling<ProjectCodes> = tellingBy({
  it: IT_PROJECT_CHECKS,
  en: EN_PROJECT_CHECKS,
});

/** A doubt of the reading of a printed table as one sentence, with its row. */
export const describeDoubt = ({ row, doubt }: TableDoubt, language: Language): string => {
  const { doubts, cells, inRow } = PROJECT_WORDS[language];
  const facts: Readonly<Record<string, string>> = {
    printed: "printed" in doubt ? doubt.printed : "",
    product: "product" in doubt ? formatNumber(Number(doubt.product), 2, language) : "",
    percentage: "percentage" in doubt ? formatNumber(Number(doubt.percentage), 0, language) : "",
    cells: "cells" in doubt ? doubt.cells.map((cell: RowCell) => cells[cell]).join(", ") : "",
  };
  const sentence = doubts[doubt.code]((fact) => facts[fact] ?? "");
  return row === null ? sentence : `${inRow(row)}: ${sentence}`;
};

/** A step in the life of a project, as people call it. */
export const stepName = (step: ProjectStep, language: Language): string =>
  PROJECT_WORDS[language].steps[step];

/** Why a project cannot take its next step, with what to do. */
export const describeStepProblem = (problem: StepProblem, language: Language): string =>
  PROJECT_WORDS[language].problems[problem];

/** What the conditions of the contract of 1999 ask, in their order. */
export const conditionQuestions = (language: Language): readonly string[] =>
  PROJECT_WORDS[language].conditions;

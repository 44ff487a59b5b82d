import {
  formatDay,
  type BodyDocument,
  type Cents,
  type Day,
  type Decimal,
  formatDecimal,
  formatMoney,
  type Language,
  type Project,
  type ProjectAct,
  type ProjectsDocument,
} from "@albero/domain";
import type { Block } from "../../blocks/block.ts";
import type { PrintedDocument } from "../../blocks/document.ts";
import { quiet, text } from "../../blocks/make-runs.ts";
import { heading } from "../../blocks/make.ts";
import { printable } from "../../blocks/printable.ts";
import type { Runs } from "../../blocks/run.ts";
import type { Column } from "../../blocks/table.ts";
import { NONE } from "../shared/figures.ts";
import { sheetOf } from "../shared/sheet.ts";
import { WORDS } from "./words.ts";

/** Whose projects, of which day, and in which language they are printed. */
export type ProjectsSheetOptions = {
  readonly body: BodyDocument["body"];
  readonly today: Day;
  readonly language?: Language;
};

/** The projects of a year in one language. */
export type Telling = { readonly year: ProjectsDocument; readonly language: Language };

type Parts = {
  readonly title: string;
  readonly opening: readonly Block[];
  /** A project under its heading. */
  readonly ofProject: (project: Project) => readonly Block[];
  /** Whether each project begins a page. */
  readonly paged: boolean;
  readonly annex?: readonly Block[];
};

/** A document about the projects of a year: an opening, each project, an annex. */
export const projectsSheet = (
  { year, language }: Telling,
  { body, today }: ProjectsSheetOptions,
  { title, opening, ofProject, paged, annex = [] }: Parts,
): PrintedDocument => {
  const words = WORDS[language];
  return sheetOf(
    { body },
    {
      ...{
        title,
        about: words.count(year.projects.length),
        foot: title,
        today,
        language,
        orientation: "portrait",
      },
      dateWords: words.asOf(formatDay(today)),
      blocks: [
        { kind: "contents", title: printable(words.contents), depth: 1 },
        ...opening,
        ...year.projects.flatMap((project) => [
          ...(paged ? [{ kind: "page-break" } as const] : []),
          heading(1, [quiet(`${project.number}  `), text(project.title)], `p-${project.number}`),
          ...ofProject(project),
        ]),
        ...annex,
      ],
    },
  );
};

export const figures = (title: string): Column & { readonly title: string } => ({
  title,
  align: "end",
  width: "content",
});

export const texts = (
  title: string,
  width: Column["width"] = "content",
): Column & { readonly title: string } => ({ title, align: "start", width });

/** An amount; a dash where nobody can say it. */
export const moneyRuns = (amount: Cents | null, language: Language): Runs =>
  amount === null ? NONE : [text(formatMoney(amount, language))];

/** A recorded number with at least so many decimals; a dash for an empty cell. */
export const numberRuns = (value: Decimal | null, decimals: number, language: Language): Runs =>
  value === null ? NONE : [text(formatDecimal(value, decimals, language))];

/** Words that somebody wrote; a dash where nobody did. */
export const wordRuns = (words: string | null): Runs =>
  words === null || words.trim() === "" ? NONE : [text(words)];

export const actWords = ({ act, on }: ProjectAct, language: Language): string =>
  WORDS[language].act(act, formatDay(on));

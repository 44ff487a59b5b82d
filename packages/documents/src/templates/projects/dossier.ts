import {
  conditionQuestions,
  formatMoney,
  euroCents,
  moneyOf,
  PROJECT_LAW,
  schemeById,
  stepName,
  type Decimal,
  type Language,
  type Project,
  type ProjectsDocument,
} from "@albero/domain";
import type { Block } from "../../blocks/block.ts";
import type { PrintedDocument } from "../../blocks/document.ts";
import { joined, lineBreak, quiet, strong, text } from "../../blocks/make-runs.ts";
import { cell, facts, list, nothing, paragraph, row, rowHeader, table } from "../../blocks/make.ts";
import type { Runs } from "../../blocks/run.ts";
import { section } from "../shared/section.ts";
import { capital } from "../shared/words.ts";
import {
  actWords,
  figures,
  moneyRuns,
  projectsSheet,
  texts,
  wordRuns,
  type ProjectsSheetOptions,
  type Telling,
} from "./frame.ts";
import { indicatorBlocks } from "./indicators.ts";
import { costBlocks, resourceBlocks } from "./resources.ts";
import { WORDS } from "./words.ts";

/**
 * The dossier (fascicolo) of the improvement projects of a year: all on one page, the hourly costs, and each project
 * with what its contract asks, how its result is shown, and the rows that size it (art. 15 c. 5 CCNL 1/4/1999; from 2018
 * on art. 67 c. 5 b CCNL 21/5/2018). Whose hours a row counts is never printed.
 */
export const projectsDossier = (year: ProjectsDocument, options: ProjectsSheetOptions): PrintedDocument => {
  const telling: Telling = { year, language: options.language ?? "it" };
  return projectsSheet(telling, options, {
    title: WORDS[telling.language].dossier(year.year),
    ...{ paged: true, opening: onePage(telling), annex: costBlocks(year, telling.language) },
    ofProject: (project) => projectBlocks(project, telling),
  });
};

const onePage = ({ year, language }: Telling): readonly Block[] => {
  const words = WORDS[language];
  const money = moneyOf(year);
  const of = (project: Project) => money.projects.find(({ number }) => number === project.number);
  return section(words.allOnOnePage, [
    table(
      words.allOnOnePage,
      [texts(words.project, 1), texts(words.step), figures(words.sized), figures(words.declared)],
      [
        ...year.projects.map((project) =>
          row([
            rowHeader([quiet(`${project.number}  `), text(project.title)]),
            cell([text(stepName(project.step, language))]),
            cell(moneyRuns(of(project)?.sized ?? null, language)),
            cell(moneyRuns(of(project)?.declared ?? null, language)),
          ]),
        ),
        row(
          [
            rowHeader([text(words.total)]),
            nothing,
            cell(moneyRuns(money.sized, language)),
            cell(moneyRuns(money.declared, language)),
          ],
          "strong",
        ),
      ],
    ),
  ]);
};

const projectBlocks = (project: Project, { language }: Telling): readonly Block[] => [
  inShort(project, language),
  ...(project.description.trim() === "" ? [] : [paragraph([text(project.description)])]),
  ...benefits(project, language),
  ...conditions(project, language),
  ...indicatorBlocks(project, language),
  ...resourceBlocks(project, language),
];

const euro = (amount: Decimal, language: Language): string => formatMoney(euroCents(amount), language);

const inShort = (project: Project, language: Language): Block => {
  const words = WORDS[language];
  const { declared, budget, planAct, gains, unit } = project;
  const told = gains.map(({ kind, amount, year }) => [text(words.gain(kind, euro(amount, language), year))]);
  const pairs: readonly (readonly [string, Runs | null])[] = [
    [words.step, [text(capital(stepName(project.step, language)))]],
    [words.scheme, [text(words.schemes[project.scheme])]],
    [words.unit, unit === null ? null : [text(unit)]],
    [words.objective, objectiveRuns(project, language)],
    [words.declared, declared === null ? null : [strong(euro(declared, language))]],
    [words.budget, budget === null ? null : [text(`${budget.reference} (${budget.year})`)]],
    [words.gains, told.length === 0 ? null : joined(told, lineBreak)],
    [words.planAct, planAct === null ? null : [text(actWords(planAct, language))]],
  ];
  return facts(
    words.about,
    pairs.flatMap(([name, content]) => (content === null ? [] : [[name, content] as const])),
  );
};

const objectiveRuns = ({ objective }: Project, language: Language): Runs | null => {
  if (objective === null) return null;
  const { code, nature } = objective;
  const told = [code, nature === null ? null : WORDS[language].nature[nature]].filter(
    (part) => part !== null,
  );
  return wordRuns(told.join(", "));
};

const benefits = ({ objective }: Project, language: Language): readonly Block[] =>
  objective === null || objective.benefits.length === 0
    ? []
    : section(WORDS[language].benefits, [list(objective.benefits.map((benefit) => [text(benefit)]))]);

/** Each condition with its answer; one without an answer says so, and one answered twice shows both. */
const conditions = (project: Project, language: Language): readonly Block[] => {
  const words = WORDS[language];
  const asked = schemeById(PROJECT_LAW, project.scheme)?.conditions ?? 0;
  const questions = conditionQuestions(language).slice(0, asked);
  return section(
    words.conditions,
    questions.flatMap((question, index) => {
      const answers = project.conditions.filter(
        ({ condition, text: answer }) => condition === index + 1 && answer.trim() !== "",
      );
      return [
        paragraph([strong(`${index + 1}. ${question}`)]),
        ...(answers.length === 0
          ? [paragraph([quiet(words.unanswered)])]
          : answers.map((answer) => paragraph([text(answer.text)]))),
      ];
    }),
  );
};

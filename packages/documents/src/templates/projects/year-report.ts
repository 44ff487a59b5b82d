import {
  decimalOf,
  formatDay,
  formatDecimal,
  moneyOf,
  releaseOf,
  scoreOf,
  type Language,
  type Project,
  type ProjectMoney,
  type ProjectEvaluation,
  type ProjectsDocument,
} from "@albero/domain";
import type { Block } from "../../blocks/block.ts";
import type { PrintedDocument } from "../../blocks/document.ts";
import { joined, lineBreak, quiet, strong, text } from "../../blocks/make-runs.ts";
import { cell, facts, nothing, paragraph, row, rowHeader, table } from "../../blocks/make.ts";
import type { Runs } from "../../blocks/run.ts";
import { section, tableSection } from "../shared/section.ts";
import {
  actWords,
  figures,
  moneyRuns,
  numberRuns,
  projectsSheet,
  texts,
  wordRuns,
  type ProjectsSheetOptions,
  type Telling,
} from "./frame.ts";
import { WORDS } from "./words.ts";

/**
 * The year-end report on the improvement projects: what each indicator came to, the evaluation body's score out of 100
 * of every part that can be assessed, beside the computed one with the reason where they differ, what was struck out,
 * and the money the scores release by the body's rule (practice, people 5 and 8), locked until the report is validated.
 */
export const projectsReport = (year: ProjectsDocument, options: ProjectsSheetOptions): PrintedDocument => {
  const telling: Telling = { year, language: options.language ?? "it" };
  return projectsSheet(telling, options, {
    title: WORDS[telling.language].report(year.year),
    ...{ paged: false, opening: [lockLine(telling), ...onePage(telling)] },
    ofProject: (project) => [
      ...reported(project, telling.language),
      ...found(project, telling.language),
      ...releasedBlocks(project, telling),
    ],
  });
};

const lockLine = ({ year: { validation }, language }: Telling): Block => {
  const words = WORDS[language];
  return paragraph([
    text(validation === null ? words.locked : words.validated(validation.act, formatDay(validation.on))),
  ]);
};

/** Every project with its score, and its money where any project declares some. */
const onePage = ({ year, language }: Telling): readonly Block[] => {
  const words = WORDS[language];
  const money = moneyOf(year);
  const hasMoney = year.projects.some(({ declared }) => declared !== null);
  const amounts = ({ declared, released, economy }: Amounts) =>
    hasMoney ? [declared, released, economy].map((amount) => cell(moneyRuns(amount, language))) : [];
  return section(words.allOnOnePage, [
    table(
      words.allOnOnePage,
      [
        ...[texts(words.project, 1), figures(words.score)],
        ...(hasMoney ? [words.declared, words.released, words.economy].map(figures) : []),
      ],
      [
        ...year.projects.map(({ number, title, evaluation }) =>
          row([
            rowHeader([quiet(`${number}  `), text(title)]),
            cell(standing(evaluation, language)),
            ...amounts(money.projects.find((each) => each.number === number) ?? NO_MONEY),
          ]),
        ),
        ...(hasMoney ? [row([rowHeader([text(words.total)]), nothing, ...amounts(money)], "strong")] : []),
      ],
    ),
  ]);
};

type Amounts = Pick<ProjectMoney, "declared" | "released" | "economy">;
const NO_MONEY: Amounts = { declared: null, released: null, economy: null };

/** The score out of 100; that the project was struck out, or has none. */
const standing = (evaluation: ProjectEvaluation | null, language: Language): Runs => {
  const words = WORDS[language];
  if (evaluation === null) return [quiet(words.notScored)];
  if (evaluation.kind === "struck-out") return [text(words.struckOut)];
  const score = scoreOf(evaluation);
  return score === null
    ? [text(words.notAssessable)]
    : [strong(words.outOf(formatDecimal(decimalOf(score), 2, language)))];
};

const reported = ({ indicators, results }: Project, language: Language): readonly Block[] => {
  const words = WORDS[language];
  return tableSection(
    words.reported,
    [texts(words.indicator, 2), texts(words.reported, 3)],
    indicators.map(({ code, name }) => {
      const told = results.filter(({ indicator }) => indicator === code);
      return row([
        rowHeader([quiet(`${code}  `), text(name)]),
        cell(
          told.length === 0
            ? wordRuns(null)
            : joined(
                told.map((result) => [text(result.text)]),
                lineBreak,
              ),
        ),
      ]);
    }),
  );
};

const found = ({ evaluation }: Project, language: Language): readonly Block[] =>
  section(WORDS[language].evaluation, foundBlocks(evaluation, language));

const foundBlocks = (evaluation: ProjectEvaluation | null, language: Language): readonly Block[] => {
  if (evaluation?.kind !== "scored") {
    const told = evaluation === null ? null : evaluation.reason;
    return [inShort(evaluation, told, language)];
  }
  const [only, ...others] = evaluation.parts;
  const table =
    only !== undefined && others.length === 0
      ? inShort(evaluation, only.note, language)
      : partsTable(evaluation, language);
  return [table, ...besideComputed(evaluation, language)];
};

/** What was found of a project that is one whole, in a few lines. */
const inShort = (evaluation: ProjectEvaluation | null, note: string | null, language: Language): Block => {
  const words = WORDS[language];
  const decided = evaluation?.kind === "struck-out" ? evaluation.decided : null;
  return facts(words.evaluation, [
    [words.score, standing(evaluation, language)],
    ...(note === null ? [] : [[words.note, [text(note)]] as const]),
    ...(decided === null ? [] : [[words.decided, [text(actWords(decided, language))]] as const]),
  ]);
};

type Scored = Extract<ProjectEvaluation, { kind: "scored" }>;

const partsTable = (evaluation: Scored, language: Language): Block => {
  const words = WORDS[language];
  return table(
    words.scored,
    [texts(words.part, 2), figures(words.weight), figures(words.score), texts(words.note, 3)],
    [
      ...evaluation.parts.map(({ name, weight, score, note }) =>
        row([
          rowHeader([text(name)]),
          cell(numberRuns(weight, 0, language)),
          cell(score === null ? [text(words.notAssessable)] : numberRuns(score, 2, language)),
          cell(wordRuns(note)),
        ]),
      ),
      row([rowHeader([text(words.total)]), nothing, cell(standing(evaluation, language)), nothing], "strong"),
    ],
  );
};

const besideComputed = ({ computed, reason }: Scored, language: Language): readonly Block[] => {
  if (computed === null && reason === null) return [];
  const words = WORDS[language];
  const figure = computed === null ? null : words.computed(formatDecimal(computed, 2, language));
  return [paragraph([text([figure, reason].filter((part) => part !== null).join(". "))], "note")];
};

const releasedBlocks = (project: Project, { year, language }: Telling): readonly Block[] => {
  const release = releaseOf(project, year.releaseRule);
  if (!release.ok) return [];
  const words = WORDS[language];
  const { declared, released, economy } = release.value;
  return [
    facts(words.released, [
      [words.declared, moneyRuns(declared, language)],
      [words.released, moneyRuns(released, language)],
      [words.economy, moneyRuns(economy, language)],
    ]),
  ];
};

import {
  amountOf,
  costsOfYear,
  formatDay,
  formatMoney,
  type HourlyCosts,
  type Language,
  type Project,
  type ProjectsDocument,
} from "@albero/domain";
import type { Block } from "../../blocks/block.ts";
import { quiet, strong, text } from "../../blocks/make-runs.ts";
import { cell, heading, paragraph, row, rowHeader, table } from "../../blocks/make.ts";
import type { Row } from "../../blocks/table.ts";
import { section } from "../shared/section.ts";
import { figures, numberRuns, texts, wordRuns } from "./frame.ts";
import { WORDS } from "./words.ts";

/** The rows that size a project, cells as they were recorded, and their sum, whatever total the table was given. */
export const resourceBlocks = (project: Project, language: Language): readonly Block[] => {
  const words = WORDS[language];
  const { rows, percentageCriterion } = project;
  if (rows.length === 0) return [];
  return section(words.resources, [
    table(
      words.resources,
      [
        texts(words.grade, 1),
        ...[words.hourlyCost, words.hours, words.product, words.percentage, words.result].map(figures),
      ],
      [...rows.map((each) => resourceRow(each, language)), totalRow(project, language)],
    ),
    ...givenTotal(project, language),
    ...(percentageCriterion === null
      ? []
      : [paragraph([strong(`${words.criterion}: `), text(percentageCriterion)])]),
  ]);
};

const resourceRow = (
  { grade, hourlyCost, hours, product, percentage, result }: Project["rows"][number],
  language: Language,
): Row =>
  row([
    rowHeader(wordRuns(grade)),
    cell(numberRuns(hourlyCost, 2, language)),
    cell(numberRuns(hours, 0, language)),
    cell(numberRuns(product, 2, language)),
    cell(numberRuns(percentage, 0, language)),
    cell(numberRuns(result, 2, language)),
  ]);

const totalRow = (project: Project, language: Language): Row =>
  row(
    [
      { ...rowHeader([text(WORDS[language].sized)]), span: 5 },
      cell([text(formatMoney(amountOf(project), language))]),
    ],
    "strong",
  );

/** What the table itself gives as its total, where that is another figure. */
const givenTotal = ({ total }: Project, language: Language): readonly Block[] => {
  if (total === null) return [];
  const [given] = numberRuns(total.amount, 2, language);
  return given === undefined || given.kind !== "text"
    ? []
    : [paragraph([quiet(WORDS[language].printedTotal(given.text))], "note")];
};

/** The table of hourly costs the rows are held against; nothing where the year has none. */
export const costBlocks = ({ hourlyCosts, year }: ProjectsDocument, language: Language): readonly Block[] => {
  const inForce = costsOfYear(hourlyCosts, year);
  return inForce === null ? [] : costTable(inForce, language);
};

const costTable = ({ from, source, costs }: HourlyCosts, language: Language): readonly Block[] => {
  const words = WORDS[language];
  const title = words.costs(formatDay(from));
  return [
    { kind: "page-break" },
    heading(1, [text(title)]),
    table(
      title,
      [texts(words.grade, 1), figures(words.hourlyCost)],
      Object.entries(costs).map(([grade, cost]) =>
        row([rowHeader([text(grade)]), cell(numberRuns(cost, 2, language))]),
      ),
    ),
    paragraph([text(`${words.costsSource}: ${source}`)], "note"),
  ];
};

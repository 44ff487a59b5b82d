import { formatDecimal, type Budget, type BudgetLine, type Decimal } from "@albero/domain";
import type { Block } from "../../../blocks/block.ts";
import { quiet, text, value } from "../../../blocks/make-runs.ts";
import { cell, heading, paragraph, row, rowHeader, table } from "../../../blocks/make.ts";
import { NONE } from "../../shared/figures.ts";
import { WORDS } from "../words.ts";
import type { Chapter, Writing } from "../writing.ts";

/** How many years fit on an upright page: the year before the plan, and its own. */
const YEARS_BEFORE = 1;
const YEARS_SHOWN = 4;

/** The statements of the budget and the indices made from them, for the years around the plan. */
export const money: Chapter = (writing) => {
  const { budget } = writing.opened.document;
  const words = WORDS[writing.language];
  if (budget === null) return [];
  return [
    heading(2, [text(words.money)]),
    ...(budget.summary === null ? [] : [paragraph([text(budget.summary)])]),
    ...budget.sections.flatMap((section) => sectionTable(section, budget, writing)),
  ];
};

const sectionTable = (
  { slug, title }: Budget["sections"][number],
  budget: Budget,
  writing: Writing,
): readonly Block[] => {
  const lines = budget.lines.filter(({ section }) => section === slug);
  const years = yearsShown(budget, writing);
  const words = WORDS[writing.language];
  const hasThresholds = lines.some(({ target }) => target !== null);
  if (lines.length === 0 || years.length === 0) return [];
  return [
    table(
      title,
      [
        { title: words.line, align: "start", width: 1 },
        ...(hasThresholds ? [{ title: words.threshold, align: "start", width: "content" } as const] : []),
        ...years.map((year) => ({ title: String(year), align: "decimal", width: "content" }) as const),
      ],
      lines.map((line) =>
        row([
          rowHeader([text(line.label)]),
          ...(hasThresholds ? [cell(line.target === null ? NONE : [quiet(line.target)])] : []),
          ...years.map((year) => cell(figure(line, year, writing))),
        ]),
      ),
    ),
  ];
};

const yearsShown = ({ years }: Budget, { years: [first = 0] }: Writing): readonly number[] =>
  years.filter((year) => year >= first - YEARS_BEFORE).slice(0, YEARS_SHOWN);

const figure = (line: BudgetLine, year: number, { language }: Writing) => {
  const amount = line.values[String(year)] ?? null;
  return amount === null
    ? NONE
    : [value({ kind: "budget", id: line.id, year }, formatDecimal(amount as Decimal, 2, language))];
};

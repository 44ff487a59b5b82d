import {
  describeFormula,
  formatDay,
  formatDecimal,
  formatHundredths,
  formulaInWords,
  type Hundredths,
  type Language,
  type PeriodCode,
} from "@albero/domain";
import type { Block } from "../../blocks/block.ts";
import type { FigureRef } from "../../blocks/figure-ref.ts";
import { lineBreak, quiet, value } from "../../blocks/make-runs.ts";
import { cell, row, rowHeader, table } from "../../blocks/make.ts";
import type { Runs } from "../../blocks/run.ts";
import type { Column, Row } from "../../blocks/table.ts";
import { compared, NONE, standingLine, targetText, titleRuns, unitText } from "../shared/figures.ts";
import type { Placed } from "../shared/open-plan.ts";
import { formulaNamesOf } from "./formula-names.ts";
import { WORDS } from "./words.ts";
import type { Writing } from "./writing.ts";

/** What a table of targets shows: of which years, and whether anything in the plan has a weight. */
export type TargetColumns = { readonly years: readonly number[]; readonly weighted: boolean };

/** The indicators with where they start from and what they should reach in each year. */
export const targetTable = (
  caption: string,
  rows: readonly Row[],
  { columns, language }: { readonly columns: TargetColumns; readonly language: Language },
): Block => table(caption, headsOf(columns, language), rows);

const headsOf = (
  { years, weighted }: TargetColumns,
  language: Language,
): readonly (Column & { readonly title: string })[] => {
  const words = WORDS[language];
  const figures = (title: string) => ({ title, align: "end", width: "content" }) as const;
  return [
    { title: words.indicator, align: "start", width: 1 },
    ...(weighted ? [figures(words.weight)] : []),
    { title: words.unit, align: "start", width: "content" },
    figures(words.start),
    ...years.map((year) => figures(`${words.targets} ${year}`)),
  ];
};

/** An indicator as a row of such a table. */
export const targetRow = (placed: Placed, { years, weighted }: TargetColumns, writing: Writing): Row => {
  const { use } = placed;
  const ofWeight: FigureRef = { kind: "use", id: use.id, what: "weight" };
  return row([
    rowHeader([
      ...titleRuns(placed),
      ...standingLine(use, writing.language),
      ...computedLines(placed, years, writing),
    ]),
    ...(weighted ? [cell(weightRuns(use.weight, ofWeight, writing.language))] : []),
    cell([quiet(unitText(placed, writing.language))]),
    cell(startRuns(placed, writing)),
    ...years.map((year) => cell(targetOf(placed, String(year) as PeriodCode, writing))),
  ]);
};

/** A weight as the plan gives it; that it weighs as much as its siblings where it gives none. */
export const weightRuns = (weight: Hundredths | null, of: FigureRef, language: Language): Runs =>
  weight === null ? [quiet(WORDS[language].equalWeight)] : [value(of, formatHundredths(weight, language))];

/** The last result before the plan; that of an earlier year says which. */
const startRuns = ({ indicator }: Placed, { opened, years: [first = 0], language }: Writing): Runs => {
  const last = opened.document.declaredResults
    .filter(({ indicatorId, period }) => indicatorId === indicator.id && Number(period) < first)
    .toSorted((a, b) => Number(b.period) - Number(a.period))[0];
  if (last === undefined || last.value.kind === "not-available") return NONE;
  const words =
    last.value.kind === "date"
      ? formatDay(last.value.date)
      : formatDecimal(last.value.number, indicator.decimals, language);
  const year = Number(last.period) === first - 1 ? [] : [lineBreak, quiet(`(${last.period})`)];
  return [value({ kind: "declared", id: indicator.id, period: last.period }, words), ...year];
};

/** What the plan gives for a period; how a computed target is computed stands under the indicator. */
const targetOf = (placed: Placed, period: PeriodCode, { language }: Writing): Runs => {
  const { use, indicator } = placed;
  const target = targetIn(placed, period);
  if (target === undefined) return NONE;
  if (target.kind === "formula") return [quiet(WORDS[language].computed)];
  const figure = value({ kind: "target", id: use.id, period }, targetText(target, indicator, language));
  return compared(indicator, figure, language);
};

const targetIn = ({ use }: Placed, period: PeriodCode) =>
  use.targets.find((each) => each.period === period)?.value;

const computedLines = (placed: Placed, years: readonly number[], { opened, language }: Writing): Runs =>
  years.flatMap((year) => {
    const target = targetIn(placed, String(year) as PeriodCode);
    if (target?.kind !== "formula") return [];
    const words = describeFormula(target.formula, formulaInWords(formulaNamesOf(opened, "name"), language));
    return [lineBreak, quiet(`${WORDS[language].targets} ${year}: ${words}`)];
  });

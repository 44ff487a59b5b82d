import { formatHundredths, type Hundredths, type Language } from "@albero/domain";
import type { FigureRef } from "../../blocks/figure-ref.ts";
import { quiet, text, value } from "../../blocks/make-runs.ts";
import { cell, row, rowHeader, table } from "../../blocks/make.ts";
import type { Runs } from "../../blocks/run.ts";
import type { Cell, Column, Row, Table } from "../../blocks/table.ts";
import {
  achievementRuns,
  coverageRuns,
  stateLines,
  targetRuns,
  unitText,
  useAchievementRuns,
  valueRuns,
  type RollUpRef,
} from "./figures.ts";
import type { Branch, Placed } from "./open-plan.ts";
import { WORDS } from "./words.ts";

/** What decides which columns a table of indicators has. */
export type TableShape = {
  readonly year: number;
  readonly weighted: boolean;
  readonly intermediate: boolean;
};

type Titled = Column & { readonly title: string };

/** The indicators of an objective, then each objective below it with its own, as an outline. */
export const indicatorTable = (branch: Branch, shape: TableShape, language: Language): Table => {
  const rows = [
    ...branch.indicators.map((placed) => indicatorRow(placed, shape, { language, indent: 0 })),
    ...branch.children.flatMap((child) => objectiveRows(child, shape, { language, indent: 0 })),
  ];
  return table(WORDS[language].indicatorsOf(branch.node.code), columnsOf(shape, language), rows);
};

const columnsOf = ({ year, weighted, intermediate }: TableShape, language: Language): readonly Titled[] => {
  const words = WORDS[language];
  const figures = (title: string): Titled => ({ title, align: "decimal", width: "content" });
  const texts = (title: string): Titled => ({ title, align: "start", width: "content" });
  return [
    { title: words.indicator, align: "start", width: 1 },
    ...(weighted ? [figures(words.weight)] : []),
    texts(words.unit),
    figures(words.target(year)),
    ...(intermediate ? [figures(words.expected)] : []),
    figures(words.value),
    figures(words.reached),
    texts(words.state),
  ];
};

type Place = { readonly language: Language; readonly indent: Cell["indent"] };

const objectiveRows = (branch: Branch, shape: TableShape, place: Place): readonly Row[] => {
  const { node, result, indicators, children } = branch;
  const { language, indent } = place;
  const deeper: Place = { language, indent: Math.min(indent + 1, 3) as Cell["indent"] };
  const ref: RollUpRef = (what) => ({ kind: "node", id: node.id, what });
  const head = row(
    [
      rowHeader([text(`${node.code}  ${node.title}`)], { indent }),
      ...(shape.weighted
        ? [cell(weightRuns(node.weight, { kind: "node", id: node.id, what: "weight" }, language))]
        : []),
      cell(coverageRuns(result, ref, language), { span: shape.intermediate ? 4 : 3 }),
      cell(achievementRuns(result, ref, language)),
      cell(stateLines(result, language)),
    ],
    "group",
  );
  return [
    head,
    ...indicators.map((placed) => indicatorRow(placed, shape, deeper)),
    ...children.flatMap((child) => objectiveRows(child, shape, deeper)),
  ];
};

const indicatorRow = (
  placed: Placed,
  { weighted, intermediate }: TableShape,
  { language, indent }: Place,
): Row => {
  const { use, result } = placed;
  const weight = weightRuns(use.weight, { kind: "use", id: use.id, what: "weight" }, language);
  return row([
    rowHeader(titleRuns(placed), { indent }),
    ...(weighted ? [cell(weight)] : []),
    cell([quiet(unitText(placed, language))]),
    cell(targetRuns(placed, "year-target", language)),
    ...(intermediate ? [cell(targetRuns(placed, "target", language))] : []),
    cell(valueRuns(placed, language)),
    cell(useAchievementRuns(placed, language)),
    cell(stateLines(result, language)),
  ]);
};

/** Code and title as the plan prints them at this place. */
const titleRuns = ({ use, indicator }: Placed): Runs => [
  quiet(`${use.printed?.code ?? indicator.code}  `),
  text(use.printed?.title ?? indicator.title),
];

const weightRuns = (weight: Hundredths | null, of: FigureRef, language: Language): Runs =>
  weight === null ? [quiet(WORDS[language].equalWeight)] : [value(of, formatHundredths(weight, language))];

import { formatHundredths, type Hundredths, type Language } from "@albero/domain";
import type { Block } from "../../blocks/block.ts";
import type { FigureRef } from "../../blocks/figure-ref.ts";
import { lineBreak, quiet, text, value } from "../../blocks/make-runs.ts";
import { cell, paragraph, row, rowHeader, table } from "../../blocks/make.ts";
import type { Runs } from "../../blocks/run.ts";
import type { Cell, Row, Table } from "../../blocks/table.ts";
import {
  achievementRuns,
  coverageRuns,
  standingLine,
  stateLines,
  targetRuns,
  titleRuns,
  unitText,
  useAchievementRuns,
  valueRuns,
  type RollUpRef,
} from "./figures.ts";
import type { Branch, Placed } from "./open-plan.ts";
import { columnsOf, hasExpectedColumn, hasOwnTarget, type TableShape } from "./table-shape.ts";
import { WORDS } from "./words.ts";

/** The table of what an objective holds, or that it holds nothing. */
export const indicatorBlocks = (branch: Branch, shape: TableShape, language: Language): readonly Block[] =>
  branch.indicators.length + branch.children.length === 0
    ? [paragraph([quiet(WORDS[language].noIndicators)])]
    : [indicatorTable(branch, shape, language)];

/** The indicators of an objective, then each objective below it with its own, as an outline. */
const indicatorTable = (branch: Branch, shape: TableShape, language: Language): Table => {
  const rows = [
    ...branch.indicators.map((placed) => indicatorRow(placed, shape, { language, indent: 0 })),
    ...branch.children.flatMap((child) => objectiveRows(child, shape, { language, indent: 0 })),
  ];
  const { indicatorsOf, contentsOf } = WORDS[language];
  const caption = branch.children.length === 0 ? indicatorsOf : contentsOf;
  return table(caption(branch.node.code), columnsOf(shape, language), rows);
};

type Place = { readonly language: Language; readonly indent: Cell["indent"] };

const objectiveRows = (branch: Branch, shape: TableShape, place: Place): readonly Row[] => {
  const { node, result, indicators, children } = branch;
  const { language, indent } = place;
  const deeper: Place = { language, indent: Math.min(indent + 1, 3) as Cell["indent"] };
  const ref: RollUpRef = (what) => ({ kind: "node", id: node.id, what });
  const weight = weightRuns(node.weight, { kind: "node", id: node.id, what: "weight" }, language);
  const head = row(
    [
      rowHeader([text(`${node.code} ${node.title}`), ...standingLine(node, language)], { indent }),
      ...(shape.weighted ? [cell(weight)] : []),
      cell(coverageRuns(result, ref, language), { span: hasExpectedColumn(shape) ? 4 : 3 }),
      cell(inShape(achievementRuns(result, ref, language), shape)),
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

const indicatorRow = (placed: Placed, shape: TableShape, { language, indent }: Place): Row => {
  const { use, result } = placed;
  const weight = weightRuns(use.weight, { kind: "use", id: use.id, what: "weight" }, language);
  return row([
    rowHeader([...titleRuns(placed), ...standingLine(use, language)], { indent }),
    ...(shape.weighted ? [cell(weight)] : []),
    cell([quiet(unitText(placed, language))]),
    ...targetCells(placed, shape, language),
    cell(valueRuns(placed, language)),
    cell(inShape(useAchievementRuns(placed, language), shape)),
    cell(stateLines(result, language)),
  ]);
};

/** The target of the year and that of now: side by side, or on an upright page the latter under the former. */
const targetCells = (placed: Placed, shape: TableShape, language: Language): readonly Cell[] => {
  const ofYear = targetRuns(placed, "year-target", language);
  if (hasExpectedColumn(shape)) return [cell(ofYear), cell(targetRuns(placed, "target", language))];
  if (!hasOwnTarget(placed)) return [cell(ofYear)];
  const now = [quiet(`${WORDS[language].now} `), ...targetRuns(placed, "target", language)];
  return [cell([...ofYear, lineBreak, ...now])];
};

const inShape = (runs: Runs, { narrow }: TableShape): Runs =>
  narrow ? runs.filter(({ kind }) => kind !== "bar") : runs;

const weightRuns = (weight: Hundredths | null, of: FigureRef, language: Language): Runs =>
  weight === null ? [quiet(WORDS[language].equalWeight)] : [value(of, formatHundredths(weight, language))];

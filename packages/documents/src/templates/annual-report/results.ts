import type { Language, Narrative } from "@albero/domain";
import type { Block } from "../../blocks/block.ts";
import { quiet } from "../../blocks/make-runs.ts";
import { cell, row, rowHeader, table } from "../../blocks/make.ts";
import type { Row } from "../../blocks/table.ts";
import { branchHeading } from "../shared/branch-blocks.ts";
import {
  standingLine,
  stateLines,
  targetRuns,
  titleRuns,
  unitText,
  useAchievementRuns,
  valueRuns,
} from "../shared/figures.ts";
import type { Branch, Placed } from "../shared/open-plan.ts";
import { WORDS as SHARED } from "../shared/words.ts";
import { toldBlock } from "../shared/told.ts";
import { deviationRuns } from "./deviation.ts";
import { WORDS } from "./words.ts";

export type Telling = {
  readonly language: Language;
  readonly year: number;
  readonly narratives: ReadonlyMap<string, Narrative>;
};

/** An objective with its figure, target and result of each indicator, by how much they differ, and what its office tells. */
export const resultBlocks = (
  branch: Branch,
  telling: Telling,
  { anchored = true }: { readonly anchored?: boolean } = {},
): readonly Block[] => {
  const narrative = telling.narratives.get(branch.node.id);
  return [
    ...branchHeading(branch, 3, { language: telling.language, anchored }),
    ...(branch.indicators.length === 0 ? [] : [resultTable(branch, telling)]),
    ...(narrative === undefined ? [] : [toldBlock(branch.node.code, narrative, telling.language)]),
  ];
};

const resultTable = ({ node, indicators }: Branch, { language, year }: Telling): Block => {
  const words = SHARED[language];
  const figures = (title: string) => ({ title, align: "end", width: "content" }) as const;
  return table(
    WORDS[language].resultsOf(node.code),
    [
      { title: words.indicator, align: "start", width: 1 },
      { title: words.unit, align: "start", width: "content" },
      figures(words.target(year)),
      figures(words.value),
      figures(WORDS[language].deviation),
      figures(words.reached),
      { title: words.state, align: "start", width: "content" },
    ],
    indicators.map((placed) => resultRow(placed, language)),
  );
};

const resultRow = (placed: Placed, language: Language): Row =>
  row([
    rowHeader([...titleRuns(placed), ...standingLine(placed.use, language)]),
    cell([quiet(unitText(placed, language))]),
    cell(targetRuns(placed, "year-target", language)),
    cell(valueRuns(placed, language)),
    cell(deviationRuns(placed, language)),
    cell(useAchievementRuns(placed, language).filter(({ kind }) => kind !== "bar")),
    cell(stateLines(placed.result, language)),
  ]);

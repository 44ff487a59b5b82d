import { quiet, text } from "../../../blocks/make-runs.ts";
import { cell, heading, row, rowHeader, table } from "../../../blocks/make.ts";
import type { Block } from "../../../blocks/block.ts";
import { NONE } from "../../shared/figures.ts";
import type { Branch } from "../../shared/open-plan.ts";
import { objectiveOpening } from "../objective-opening.ts";
import { targetRow, targetTable, weightRuns } from "../target-table.ts";
import { WORDS } from "../words.ts";
import type { Chapter, Writing } from "../writing.ts";
import { isWeighted } from "../weighted.ts";

/** The areas, and under each its strategic objectives with what they should reach over the years of the plan. */
export const publicValue: Chapter = (writing) =>
  writing.opened.roots
    .filter(({ node }) => node.kind !== "container")
    .flatMap((area) => [
      heading(2, [quiet(`${area.node.code} `), text(area.node.title)]),
      ...objectiveOpening(area.node, writing),
      ...(area.indicators.length > 0 ? [ownTargets(area, writing)] : []),
      ...area.children.flatMap((objective) => strategic(objective, writing)),
    ]);

const strategic = (branch: Branch, writing: Writing): readonly Block[] => {
  const { node } = branch;
  return [
    heading(3, [quiet(`${node.code} `), text(node.title)], `n-${node.id}`),
    ...objectiveOpening(node, writing),
    ...(branch.indicators.length > 0 ? [ownTargets(branch, writing)] : []),
    ...(branch.children.length > 0 ? [operationalBelow(branch, writing)] : []),
  ];
};

const ownTargets = ({ node, indicators }: Branch, writing: Writing): Block => {
  const columns = { years: writing.years, weighted: isWeighted(writing.opened) };
  const rows = indicators.map((placed) => targetRow(placed, columns, writing));
  return targetTable(WORDS[writing.language].targetsOf(node.code), rows, {
    columns,
    language: writing.language,
  });
};

/** Which operational objectives serve it: their own pages are in the chapter on performance. */
const operationalBelow = ({ node, children }: Branch, { language }: Writing): Block => {
  const words = WORDS[language];
  return table(
    `${words.operational} ${node.code}`,
    [
      { title: words.operational, align: "start", width: 1 },
      { title: words.weight, align: "end", width: "content" },
    ],
    children.map((child) =>
      row([
        rowHeader([quiet(`${child.node.code} `), text(child.node.title)]),
        cell(
          child.node.standing === "active"
            ? weightRuns(child.node.weight, { kind: "node", id: child.node.id, what: "weight" }, language)
            : NONE,
        ),
      ]),
    ),
  );
};

import { LABELS, PLAN_TAGS } from "@albero/domain";
import type { Block } from "../../../blocks/block.ts";
import { joined, lineBreak, quiet, text } from "../../../blocks/make-runs.ts";
import { cell, heading, row, rowHeader, table } from "../../../blocks/make.ts";
import type { Runs } from "../../../blocks/run.ts";
import { withDescendants, type Branch } from "../../shared/open-plan.ts";
import { capital } from "../../shared/words.ts";
import { objectiveOpening } from "../objective-opening.ts";
import { section } from "../../shared/section.ts";
import { targetRow, targetTable } from "../target-table.ts";
import { isWeighted } from "../weighted.ts";
import { WORDS } from "../words.ts";
import type { Chapter, Writing } from "../writing.ts";
import { cards } from "./cards.ts";

/** The operational objectives, one card each; what is planned beside the tree; the themes; the individual objectives. */
export const performance: Chapter = (writing) => {
  const words = WORDS[writing.language];
  const { roots } = writing.opened;
  const trees = roots.filter(({ node }) => node.kind !== "container");
  const containers = roots.filter(({ node }) => node.kind === "container");
  const operational = trees.flatMap(withDescendants).filter(({ node }) => node.kind === "operational");
  return [
    ...section(
      words.operational,
      operational.flatMap((branch) => card(branch, writing)),
    ),
    ...section(
      words.containers,
      containers.flatMap(withDescendants).flatMap((branch) => card(branch, writing)),
    ),
    ...section(words.themes, themes(writing)),
    ...section(words.cards, cards(writing)),
  ];
};

/** An operational objective: what it serves, its programme and money, its units, its targets of the year. */
const card = (branch: Branch, writing: Writing): readonly Block[] => {
  const { node, indicators } = branch;
  const parts = branch.children.filter((child) => child.node.kind === "part");
  const columns = { years: writing.years.slice(0, 1), weighted: isWeighted(writing.opened) };
  const rows = [branch, ...parts].flatMap((each) =>
    each.indicators.map((placed) => targetRow(placed, columns, writing)),
  );
  return [
    heading(3, [quiet(`${node.code} `), text(node.title)], `n-${node.id}`),
    ...objectiveOpening(node, writing),
    ...(indicators.length + rows.length === 0
      ? []
      : [
          targetTable(WORDS[writing.language].targetsOf(node.code), rows, {
            columns,
            language: writing.language,
          }),
        ]),
  ];
};

/** Which objectives serve the themes that the law asks a plan to show. */
const themes: Chapter = ({ opened, language }) => {
  const words = WORDS[language];
  const { nodes } = opened.version;
  const rows = PLAN_TAGS.flatMap((tag) => {
    const serving = nodes.filter(({ tags, standing }) => standing === "active" && tags?.includes(tag));
    const lines = serving.map(({ code, title }): Runs => [quiet(`${code} `), text(title)]);
    return lines.length === 0
      ? []
      : [row([rowHeader([text(capital(LABELS[language].planTags[tag]))]), cell(joined(lines, lineBreak))])];
  });
  if (rows.length === 0) return [];
  return [
    table(
      words.themes,
      [
        { title: words.theme, align: "start", width: 1 },
        { title: words.objectives, align: "start", width: 3 },
      ],
      rows,
    ),
  ];
};

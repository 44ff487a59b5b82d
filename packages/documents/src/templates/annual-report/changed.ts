import { LABELS, type Standing } from "@albero/domain";
import type { Block } from "../../blocks/block.ts";
import { quiet, text } from "../../blocks/make-runs.ts";
import { cell, heading, paragraph, row, rowHeader, table } from "../../blocks/make.ts";
import { versionsTable } from "../plan/chapters/acts.ts";
import { NONE } from "../shared/figures.ts";
import { allPlaced } from "../shared/open-plan.ts";
import { capital } from "../shared/words.ts";
import type { Report } from "./content.ts";
import { WORDS } from "./words.ts";

type Left = { readonly name: string; readonly standing: Standing; readonly reason: string | null };

/** What was struck out or found not assessable, with its reason, and the acts that changed the plan in the year. */
export const changed = (report: Report): readonly Block[] => {
  const words = WORDS[report.language];
  const { opened } = report.writing;
  const { versions } = opened.plan;
  const left = leftOut(report);
  const upTo = versions.filter(({ version }) => version <= opened.version.version);
  return [
    heading(2, [text(words.changed)]),
    ...(left.length === 0 && upTo.length < 2 ? [paragraph([text(words.nothingChanged)])] : []),
    ...(left.length === 0 ? [] : [leftTable(left, report)]),
    ...(upTo.length < 2 ? [] : [versionsTable(upTo, report.writing)]),
  ];
};

const leftOut = ({ writing: { opened } }: Report): readonly Left[] => [
  ...opened.version.nodes
    .filter(({ standing }) => standing !== "active")
    .map(({ code, title, standing, standingReason }) => ({
      ...{ name: `${code} ${title}`, standing, reason: standingReason },
    })),
  ...allPlaced(opened)
    .filter(({ use }) => use.standing !== "active")
    .map(({ use, indicator }) => ({
      ...{ name: `${indicator.code} ${indicator.title}`, standing: use.standing, reason: use.standingReason },
    })),
];

const leftTable = (left: readonly Left[], { language }: Report): Block => {
  const words = WORDS[language];
  return table(
    words.changed,
    [
      { title: words.what, align: "start", width: 2 },
      { title: words.level, align: "start", width: "content" },
      { title: words.why, align: "start", width: 2 },
    ],
    left.map(({ name, standing, reason }) =>
      row([
        rowHeader([text(name)]),
        cell([quiet(capital(LABELS[language].standings[standing]))]),
        cell(reason === null ? NONE : [text(reason)]),
      ]),
    ),
  );
};

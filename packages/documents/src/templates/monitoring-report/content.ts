import {
  formatDay,
  ok,
  type BodyDocument,
  type Evaluation,
  type Language,
  type Light,
  type Narrative,
  type NodeId,
  type Punctuality,
  type Result,
} from "@albero/domain";
import type { Block } from "../../blocks/block.ts";
import type { PrintedDocument } from "../../blocks/document.ts";
import { quiet, text } from "../../blocks/make-runs.ts";
import { cell, heading, paragraph, row, rowHeader, table } from "../../blocks/make.ts";
import { areaTable, branchHeading } from "../shared/branch-blocks.ts";
import { rollUpBlocks, type RollUpRef } from "../shared/figures.ts";
import { framed } from "../shared/frame.ts";
import { indicatorBlocks } from "../shared/indicator-table.ts";
import { openPlan, withDescendants, type Branch, type OpenPlan } from "../shared/open-plan.ts";
import { toldBlock } from "../shared/told.ts";
import { tableShape } from "../shared/table-shape.ts";
import { WORDS as SHARED } from "../shared/words.ts";
import { WORDS } from "./words.ts";

/** What a report on a round says beside the figures. */
export type MonitoringReportContent = {
  readonly narratives: ReadonlyMap<NodeId, Narrative>;
  readonly punctuality: readonly Punctuality[];
  readonly language?: Language;
};

type Report = Required<MonitoringReportContent> & { readonly opened: OpenPlan };

/**
 * The report on a round for the deciding bodies: how the body stands, the objectives to look at with what their
 * offices tell of them, every area with its indicators, and how punctual the offices were. Refuses with
 * `other-document` an evaluation that was not made from this document.
 */
export const monitoringReport = (
  document: BodyDocument,
  evaluation: Evaluation,
  { language = "it", ...content }: MonitoringReportContent,
): Result<PrintedDocument, "other-document"> => {
  const opened = openPlan(document, evaluation);
  if (!opened.ok) return opened;
  const report: Report = { ...content, language, opened: opened.value };
  const blocks = [...summary(report), ...attention(report), ...areas(report), ...punctuality(report)];
  const { title } = WORDS[language];
  return ok(framed(opened.value, language, { title, orientation: "landscape", blocks }));
};

const areasOf = ({ opened }: Report): readonly Branch[] =>
  opened.roots.filter(({ node }) => node.kind !== "container");

const summary = (report: Report): readonly Block[] => {
  const { opened, language } = report;
  const { document, evaluation } = opened;
  const ofBody: RollUpRef = (what) => ({ kind: "body", id: document.body.id, what });
  return [
    paragraph([text(WORDS[language].produced(formatDay(evaluation.today)))], "lead"),
    heading(1, [text(SHARED[language].wholeBody)]),
    ...rollUpBlocks(evaluation.body, ofBody, language),
    areaTable(areasOf(report), language),
  ];
};

const WATCHED: readonly Light[] = ["critical", "to-watch"];

const isObjective = ({ node }: Branch): boolean => node.kind === "strategic" || node.kind === "operational";

/** Objectives critical or to be watched: the critical first, each group from the least reached on. */
const attention = (report: Report): readonly Block[] => {
  const words = WORDS[report.language];
  const objectives = areasOf(report).flatMap(withDescendants).filter(isObjective);
  const watched = WATCHED.flatMap((light) =>
    objectives
      .filter(({ result }) => result.light === light)
      .toSorted((a, b) => (a.result.achievement ?? 0) - (b.result.achievement ?? 0)),
  );
  return [
    heading(1, [text(words.attention)]),
    ...(watched.length === 0
      ? [paragraph([text(words.nothingToWatch)])]
      : watched.flatMap((branch) => [
          ...branchHeading(branch, 2, { language: report.language, anchored: false }),
          ...toldOf(branch, report),
        ])),
  ];
};

/** What its office tells of an objective, or that it tells nothing. */
const toldOf = ({ node }: Branch, { narratives, language }: Report): readonly Block[] => {
  const words = WORDS[language];
  const told = narratives.get(node.id);
  if (told === undefined) return [paragraph([quiet(words.nothingTold)])];
  return [toldBlock(node.code, told, language)];
};

const areas = (report: Report): readonly Block[] => {
  const { language, opened } = report;
  const shape = tableShape(opened.roots, {
    year: Number(opened.evaluation.period.slice(0, 4)),
    narrow: false,
  });
  return [
    heading(1, [text(WORDS[language].objectives)]),
    ...areasOf(report).flatMap((area) => [
      ...branchHeading(area, 2, { language }),
      ...indicatorBlocks(area, shape, language),
    ]),
  ];
};

const punctuality = ({ punctuality: offices, opened, language }: Report): readonly Block[] => {
  if (offices.length === 0) return [];
  const words = WORDS[language];
  const names = new Map(opened.document.units.map(({ id, name }) => [id, name]));
  return [
    heading(1, [text(words.punctuality)]),
    table(
      words.punctuality,
      [
        { title: words.office, align: "start", width: 1 },
        { title: words.inTime, align: "end", width: "content" },
        { title: SHARED[language].state, align: "start", width: "content" },
      ],
      offices.map(({ officeId, inTime, asked, onTime }) =>
        row([
          rowHeader([text(officeId === null ? words.nobody : (names.get(officeId) ?? officeId))]),
          cell([text(words.ofAsked(inTime, asked))]),
          cell([text(words.onTime(onTime))]),
        ]),
      ),
    ),
  ];
};

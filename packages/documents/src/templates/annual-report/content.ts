import {
  LIGHTS,
  ok,
  yearOf,
  type BodyDocument,
  type Evaluation,
  type Language,
  type Light,
  type Narrative,
  type NodeKind,
  type Result,
} from "@albero/domain";
import type { Block } from "../../blocks/block.ts";
import type { PrintedDocument } from "../../blocks/document.ts";
import { light, quiet, text } from "../../blocks/make-runs.ts";
import { cell, heading, paragraph, row, rowHeader, table } from "../../blocks/make.ts";
import { printable } from "../../blocks/printable.ts";
import { context } from "../plan/chapters/context.ts";
import { money } from "../plan/chapters/money.ts";
import { staff } from "../plan/chapters/staff.ts";
import { writingOf, type Writing } from "../plan/writing.ts";
import { areaTable } from "../shared/branch-blocks.ts";
import { rollUpBlocks, type RollUpRef } from "../shared/figures.ts";
import { framed } from "../shared/frame.ts";
import { openPlan, withDescendants, type Branch } from "../shared/open-plan.ts";
import { lightWord } from "../shared/words.ts";
import { changed } from "./changed.ts";
import { gender } from "./gender.ts";
import { process } from "./process.ts";
import { resultBlocks, type Telling } from "./results.ts";
import { WORDS } from "./words.ts";

/** What the report says beside the figures, and its language. */
export type AnnualReportContent = {
  /** What offices tell of their objectives for the year, by node. */
  readonly narratives?: ReadonlyMap<string, Narrative>;
  readonly language?: Language;
};

export type Report = Telling & { readonly writing: Writing };

/**
 * The annual report on performance (art. 10 c. 1 lett. b D.Lgs. 150/2009), in the order of the trade: results on one
 * page, context, organisational performance with every deviation from its target, individual performance in aggregate
 * only, gender, the process and the quality of data. Refuses with `other-document` an evaluation that was not made
 * from this document.
 */
export const annualReport = (
  document: BodyDocument,
  evaluation: Evaluation,
  { narratives = new Map(), language = "it" }: AnnualReportContent = {},
): Result<PrintedDocument, "other-document"> => {
  const opened = openPlan(document, evaluation);
  if (!opened.ok) return opened;
  const year = yearOf(evaluation.period);
  const report: Report = { writing: writingOf(opened.value, language), language, year, narratives };
  const words = WORDS[language];
  const blocks: readonly Block[] = [
    { kind: "contents", title: printable(words.contents), depth: 2 },
    ...chapters(report).flatMap(([title, own], index) => [
      { kind: "page-break" } as const,
      heading(1, [quiet(`${index + 1} `), text(title)]),
      ...own,
    ]),
  ];
  return ok(framed(opened.value, language, { title: words.title(year), orientation: "portrait", blocks }));
};

const chapters = (report: Report): readonly (readonly [title: string, blocks: readonly Block[]])[] => {
  const words = WORDS[report.language];
  const { writing } = report;
  return [
    [words.onePage, onePage(report)],
    [words.around, [...context(writing), ...staff(writing), ...money(writing)]],
    [words.organisational, organisational(report)],
    [words.individual, [paragraph([text(words.aggregated)])]],
    [words.gender, gender(report)],
    [words.process, process(report)],
  ];
};

const areasOf = ({ writing }: Report): readonly Branch[] =>
  writing.opened.roots.filter(({ node }) => node.kind !== "container");

const onePage = (report: Report): readonly Block[] => {
  const { document, evaluation } = report.writing.opened;
  const ofBody: RollUpRef = (what) => ({ kind: "body", id: document.body.id, what });
  return [
    ...rollUpBlocks(evaluation.body, ofBody, report.language),
    areaTable(areasOf(report), report.language),
    lightsTable(report),
  ];
};

/** How many strategic and operational objectives stand at each light; lights at which none stands are left out. */
const lightsTable = (report: Report): Block => {
  const words = WORDS[report.language];
  const all = areasOf(report).flatMap(withDescendants);
  const count = (kind: NodeKind, at: Light): string =>
    String(all.filter(({ node, result }) => node.kind === kind && result.light === at).length);
  const present = LIGHTS.filter((at) => count("strategic", at) !== "0" || count("operational", at) !== "0");
  return table(
    words.lights,
    [
      { title: words.level, align: "start", width: 1 },
      { title: words.strategic, align: "end", width: "content" },
      { title: words.operational, align: "end", width: "content" },
    ],
    present.map((at) =>
      row([
        rowHeader([light(at, lightWord(at, report.language))]),
        cell([text(count("strategic", at))]),
        cell([text(count("operational", at))]),
      ]),
    ),
  );
};

const organisational = (report: Report): readonly Block[] => {
  const words = WORDS[report.language];
  const all = areasOf(report).flatMap(withDescendants);
  const of = (kind: NodeKind): readonly Branch[] => all.filter(({ node }) => node.kind === kind);
  const containers = report.writing.opened.roots
    .filter(({ node }) => node.kind === "container")
    .flatMap(withDescendants);
  return [
    [words.strategic, [...of("area").filter(hasOwn), ...of("strategic")]] as const,
    [words.operational, [...of("operational"), ...of("part")]] as const,
    [words.containers, containers] as const,
  ]
    .flatMap(([title, branches]) =>
      branches.length === 0
        ? []
        : [heading(2, [text(title)]), ...branches.flatMap((branch) => resultBlocks(branch, report))],
    )
    .concat(changed(report));
};

const hasOwn = ({ indicators }: Branch): boolean => indicators.length > 0;

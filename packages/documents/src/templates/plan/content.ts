import {
  chapterName,
  ok,
  type BodyDocument,
  type Evaluation,
  type Language,
  type PlanChapter,
  type PlanText,
  type Result,
} from "@albero/domain";
import type { Block } from "../../blocks/block.ts";
import type { PrintedDocument } from "../../blocks/document.ts";
import { quiet, text } from "../../blocks/make-runs.ts";
import { heading, paragraph } from "../../blocks/make.ts";
import { printable } from "../../blocks/printable.ts";
import { framed } from "../shared/frame.ts";
import { openPlan } from "../shared/open-plan.ts";
import { acts } from "./chapters/acts.ts";
import { annexes } from "./chapters/annexes.ts";
import { body } from "./chapters/body.ts";
import { context } from "./chapters/context.ts";
import { monitoring } from "./chapters/monitoring.ts";
import { performance } from "./chapters/performance.ts";
import { publicValue } from "./chapters/public-value.ts";
import { units } from "./chapters/units.ts";
import { textBlocks } from "./text-blocks.ts";
import { WORDS } from "./words.ts";
import { writingOf, type Chapter, type Writing } from "./writing.ts";

/** What the body tells in the chapters of the plan, and the language it is printed in. */
export type PlanDocumentContent = {
  readonly language?: Language;
  readonly texts?: ReadonlyMap<PlanChapter, PlanText>;
};

/**
 * The whole plan as a document, with the chapters the law asks of its year and of a body of its size: the performance
 * plan, or the integrated plan (PIAO), whole or simplified. Its targets are those of the plan, its results those from
 * before it. Refuses with `other-document` an evaluation that was not made from this document.
 */
export const planDocument = (
  document: BodyDocument,
  evaluation: Evaluation,
  { language = "it", texts = new Map() }: PlanDocumentContent = {},
): Result<PrintedDocument, "other-document"> => {
  const opened = openPlan(document, evaluation);
  if (!opened.ok) return opened;
  const writing = writingOf(opened.value, language);
  const words = WORDS[language];
  const blocks: readonly Block[] = [
    { kind: "contents", title: printable(words.contents), depth: 2 },
    ...writing.form.chapters.flatMap((chapter, index) => [
      { kind: "page-break" } as const,
      chapterHeading(chapter, index + 1, writing),
      ...chapterBlocks(chapter, texts.get(chapter), writing),
    ]),
  ];
  const title = `${words.titles[writing.form.kind]} ${yearsOf(writing)}`;
  const subject = writing.form.simplified ? { subject: words.simplified } : {};
  return ok(framed(opened.value, language, { title, ...subject, orientation: "portrait", blocks }));
};

const yearsOf = ({ years }: Writing): string => [...new Set([years[0], years.at(-1)])].join("-");

/** The numbers of the sections in the integrated plan (DM 132/2022); what is around them has none. */
const SECTIONS: Readonly<Partial<Record<PlanChapter, string>>> = {
  body: "1",
  "public-value": "2.1",
  performance: "2.2",
  risks: "2.3",
  structure: "3.1",
  "agile-work": "3.2",
  "staff-needs": "3.3",
  monitoring: "4",
};

const chapterHeading = (chapter: PlanChapter, place: number, { form, language }: Writing): Block => {
  const number = form.kind === "integrated" ? SECTIONS[chapter] : String(place);
  const title = text(chapterName(chapter, language));
  return heading(1, number === undefined ? [title] : [quiet(`${number} `), title]);
};

/** What the body tells, then what is computed; that nobody wrote it where there is neither. */
const chapterBlocks = (
  chapter: PlanChapter,
  told: PlanText | undefined,
  writing: Writing,
): readonly Block[] => {
  const blocks = [
    ...(told === undefined ? [] : textBlocks(told.blocks, writing)),
    ...CHAPTERS[chapter](writing),
  ];
  return blocks.length === 0 ? [paragraph([quiet(WORDS[writing.language].notWritten)])] : blocks;
};

/** What is not computed is told by whoever writes the plan. */
const narrated: Chapter = () => [];

const CHAPTERS: Readonly<Record<PlanChapter, Chapter>> = {
  acts,
  body,
  context,
  "public-value": publicValue,
  performance,
  risks: narrated,
  structure: units,
  "agile-work": narrated,
  "staff-needs": narrated,
  monitoring,
  annexes,
};

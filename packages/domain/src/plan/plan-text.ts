import type { Instant } from "../quantity/day.ts";
import type { NodeId, PlanId, UseId } from "../quantity/id.ts";
import type { PlanChapter } from "./plan-form.ts";

/** A figure that a text names and does not write: it is printed as it is on the day the text is read. */
export type TextFigure =
  | { readonly kind: "node"; readonly id: NodeId; readonly what: "achievement" }
  | { readonly kind: "use"; readonly id: UseId; readonly what: "value" | "target" | "achievement" };

/** How words stand out. */
export const TEXT_MARKS = ["strong", "emphasis"] as const;
export type TextMark = (typeof TEXT_MARKS)[number];

/** A stretch of a text: words, or a figure in their midst. */
export type TextRun =
  | { readonly kind: "words"; readonly text: string; readonly marks: readonly TextMark[] }
  | { readonly kind: "figure"; readonly of: TextFigure };

/** Plain structure only: titles, paragraphs, lists. How they look is the template's. */
export type TextBlock =
  | { readonly kind: "heading"; readonly content: readonly TextRun[] }
  | { readonly kind: "paragraph"; readonly content: readonly TextRun[] }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly (readonly TextRun[])[] };

/**
 * What the body tells in a chapter of its plan beside what is computed. A new text takes the place of the one before,
 * which stays in the record.
 */
export type PlanText = {
  readonly planId: PlanId;
  readonly chapter: PlanChapter;
  /** Number of this text among those of the chapter, from 1. */
  readonly revision: number;
  /** Empty where the text was taken back. */
  readonly blocks: readonly TextBlock[];
  readonly recordedBy: string;
  readonly recordedAt: Instant;
};

/** Of each chapter of a plan the last text known at an instant; one that was taken back is not there. */
export const planTextsAt = (
  texts: readonly PlanText[],
  { planId, knownAt }: { readonly planId: PlanId; readonly knownAt: Instant },
): ReadonlyMap<PlanChapter, PlanText> => {
  const known = texts
    .filter((text) => text.planId === planId && text.recordedAt <= knownAt)
    .toSorted((a, b) => a.revision - b.revision);
  const last = new Map(known.map((text) => [text.chapter, text]));
  return new Map([...last].filter(([, { blocks }]) => blocks.length > 0));
};

const runsOf = (block: TextBlock): readonly TextRun[] =>
  block.kind === "list" ? block.items.flat() : block.content;

/** The figures a text names, in its order. */
export const figuresIn = (blocks: readonly TextBlock[]): readonly TextFigure[] =>
  blocks.flatMap(runsOf).flatMap((run) => (run.kind === "figure" ? [run.of] : []));

/** Chapters no data fill: without a text they are empty. */
const NARRATED_CHAPTERS: readonly PlanChapter[] = ["risks", "agile-work", "staff-needs"];

/** The chapters of a form that are only told, and have no text yet. */
export const chaptersToWrite = (
  chapters: readonly PlanChapter[],
  texts: ReadonlyMap<PlanChapter, PlanText>,
): readonly PlanChapter[] =>
  chapters.filter((chapter) => NARRATED_CHAPTERS.includes(chapter) && !texts.has(chapter));

import type { Drawing } from "./drawing.ts";
import type { Printable } from "./printable.ts";
import type { Runs } from "./run.ts";
import type { Table } from "./table.ts";

/** The title of a document stands above level 1. */
export type HeadingLevel = 1 | 2 | 3;

export type Heading = {
  readonly kind: "heading";
  readonly level: HeadingLevel;
  readonly content: Runs;
  /** Name for links into the document, unique in it: lower-case letters, digits and hyphens; `null` for none. */
  readonly anchor: string | null;
};

/**
 * `lead` opens a document, `headline` carries its few large figures, `figures` is the line of figures under a heading
 * and stays with what follows, `note` is small and quiet.
 */
export type Paragraph = {
  readonly kind: "paragraph";
  readonly manner: "plain" | "lead" | "headline" | "figures" | "note";
  readonly content: Runs;
};

export type List = { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly Runs[] };

/** A drawing with the words that say the same to who does not see it. */
export type Figure = {
  readonly kind: "figure";
  readonly drawing: Drawing;
  readonly alternative: Printable;
  readonly caption: Runs;
};

/** One block of a document. PDF, DOCX and HTML are made from the same blocks, so they cannot differ. */
export type Block =
  | Heading
  | Paragraph
  | List
  | Table
  | Figure
  | { readonly kind: "page-break" }
  /** The table of contents, of headings down to a level. */
  | { readonly kind: "contents"; readonly title: Printable; readonly depth: HeadingLevel };

import type { Day } from "@albero/domain";
import type { Block } from "./block.ts";
import type { Printable } from "./printable.ts";

export type Language = "it" | "en";

/** A whole document as plain data: what is printed, and nothing of how. */
export type PrintedDocument = {
  readonly title: Printable;
  readonly language: Language;
  /** The body that speaks. */
  readonly body: Printable;
  /** What it is and about what, as a line under the title. */
  readonly about: Printable;
  /** The stretch of time its figures are of, in words. */
  readonly period: Printable;
  /** The day its figures stand at; also the date of the file, so that the same data give the same bytes. */
  readonly date: Day;
  /** The same in words; body, period and these stand at the foot of each page. */
  readonly dateWords: Printable;
  /** A word for every page, as on documents of example bodies; `null` for none. */
  readonly mark: Printable | null;
  readonly orientation: "portrait" | "landscape";
  readonly blocks: readonly Block[];
};

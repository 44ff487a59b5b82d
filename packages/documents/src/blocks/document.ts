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
  /** The stretch of time it is about, in words. */
  readonly about: Printable;
  /** The day its figures stand at; also the date of the file, so that the same data give the same bytes. */
  readonly date: Day;
  /** The date as the foot of each page says it. */
  readonly dateWords: Printable;
  /** A word for every page, as on documents of example bodies; `null` for none. */
  readonly mark: Printable | null;
  readonly orientation: "portrait" | "landscape";
  readonly blocks: readonly Block[];
};

import type { Branded } from "@albero/domain";

/**
 * Text that every renderer may print as it stands: one line, composed (NFC), without control or invisible formatting
 * characters. Made only by {@link printable}, so no renderer has to think of what XML, HTML or a font cannot hold.
 */
export type Printable = Branded<string, "printable">;

/** Soft hyphens are kept: they only say where a word may be divided. */
const SOFT_HYPHEN = "\u00AD";
const unprintable = /[\p{Cc}\p{Cf}\p{Cn}\p{Zl}\p{Zp}\uFFFE\uFFFF]/gu;
const blank = /[\t\n\v\f\r\u2028\u2029]/g;

/**
 * Any text as one printable line. Runs of white space and line ends become one space, halves of surrogate pairs the
 * replacement character; marks that turn the direction of reading or hide text are left out, since in an act they
 * could only mislead.
 */
export const printable = (text: string): Printable =>
  text
    .toWellFormed()
    .replace(blank, " ")
    .replace(unprintable, (found) => (found === SOFT_HYPHEN ? found : ""))
    .normalize("NFC")
    .replace(/ +/g, " ") as Printable;

/** A text with line ends or empty lines as its printable paragraphs; none for a blank text. */
export const paragraphsOf = (text: string): readonly Printable[] =>
  text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => printable(line.trim()))
    .filter((line) => line !== "");

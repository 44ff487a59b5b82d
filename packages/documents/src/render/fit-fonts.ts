import type { Printable } from "../blocks/printable.ts";
import { isCovered } from "./fonts.ts";

/** Characters that are never drawn and need no sign. */
const SOFT_HYPHEN = 0xad;

const MARK = /^\p{M}$/u;

const numberOf = (codePoint: number): string =>
  `[U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}]`;

/**
 * A text with every character the fonts have no sign for written as its number, as [U+1F333], and the marks upon it
 * too, which would else stand upon the bracket. PDF/UA forbids the empty box, and one emoji in a narrative text must
 * not stop a plan from being printed, nor vanish from it.
 */
export const fit = (text: Printable): string => {
  let isBaseLost = false;
  return Array.from(text, (character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    const isDrawn = codePoint === SOFT_HYPHEN || isCovered(codePoint);
    isBaseLost = !isDrawn || (isBaseLost && MARK.test(character));
    return isBaseLost ? numberOf(codePoint) : character;
  }).join("");
};

import type { Printable } from "../blocks/printable.ts";
import { isCovered } from "./fonts.ts";

/** Characters that are never drawn and need no sign. */
const SOFT_HYPHEN = 0xad;

/**
 * A text with every character the fonts have no sign for written as its number, as [U+1F333]. PDF/UA forbids the
 * empty box, and one emoji in a narrative text must not stop a plan from being printed, nor vanish from it.
 */
export const fit = (text: Printable): string =>
  Array.from(text, (character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    if (codePoint === SOFT_HYPHEN || isCovered(codePoint)) return character;
    return `[U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}]`;
  }).join("");

import { MOST_LEVELS, tooDeep } from "./depth.ts";
import type { Reading } from "./problem.ts";

const [QUOTE, ESCAPE] = ['"'.charCodeAt(0), "\\".charCodeAt(0)];
const WEIGHTS = new Map(["{", "[", "}", "]"].map((mark, at) => [mark.charCodeAt(0), at < 2 ? 1 : -1]));

/** Whether parts of a JSON text lie inside each other to more levels than these; what stands in quotes is text. */
const isDeeper = (text: string, most: number): boolean => {
  let [depth, isQuoted] = [0, false];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isQuoted && code === ESCAPE) at += 1;
    else if (code === QUOTE) isQuoted = !isQuoted;
    else if (!isQuoted) depth += WEIGHTS.get(code) ?? 0;
    if (depth > most) return true;
  }
  return false;
};

/**
 * Parses JSON that somebody sent. Parts inside each other without end are refused before they are parsed: the parser
 * itself would take hundreds of megabytes for a file of ten.
 */
export const parseJson = (text: string): Reading<unknown> => {
  if (isDeeper(text, MOST_LEVELS)) return { ok: false, problems: [tooDeep] };
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, problems: [{ code: "file", file: null, path: "", message }] };
  }
};

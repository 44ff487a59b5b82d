import { MOST_LEVELS, tooDeep } from "./depth.ts";
import type { Reading, ReadingProblem } from "./problem.ts";

/** No object of a real document has more names than some dozens; half a million of them take seconds to be refused one by one. */
const MOST_NAMES = 5000;

const tooMany: ReadingProblem = {
  ...{ code: "shape", file: null, path: "" },
  message: `has an object with more than ${MOST_NAMES} names`,
};

const codeOf = (mark: string): number => mark.charCodeAt(0);
const [QUOTE, ESCAPE, NAMED] = [codeOf('"'), codeOf("\\"), codeOf(":")];
const OPENING = new Set(["{", "["].map(codeOf));
const CLOSING = new Set(["}", "]"].map(codeOf));

/** What of a JSON text is beyond all measure, read mark by mark; what stands in quotes is text. */
const excessOf = (text: string): ReadingProblem | null => {
  const names: number[] = [0];
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isQuoted && code === ESCAPE) at += 1;
    else if (code === QUOTE) isQuoted = !isQuoted;
    else if (!isQuoted && countMark(names, code) > MOST_NAMES) return tooMany;
    if (names.length > MOST_LEVELS + 1) return tooDeep;
  }
  return null;
};

/** Counts a mark into the names of what is open, and gives how many the innermost has now. */
const countMark = (names: number[], code: number): number => {
  if (OPENING.has(code)) names.push(0);
  else if (CLOSING.has(code)) names.pop();
  else if (code === NAMED) names.push((names.pop() ?? 0) + 1);
  return names.at(-1) ?? 0;
};

/**
 * Parses JSON that somebody sent. Parts inside each other without end, and objects of names without end, are refused
 * before they are parsed: the parser and the check of the form would take hundreds of megabytes for a file of ten.
 */
export const parseJson = (text: string): Reading<unknown> => {
  const excess = excessOf(text);
  if (excess !== null) return { ok: false, problems: [excess] };
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, problems: [{ code: "file", file: null, path: "", message }] };
  }
};

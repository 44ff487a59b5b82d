import { toDay } from "../quantity/day.ts";
import { isBareNodeCode, isWordCharacter, SIGNS, type Sign } from "./grammar.ts";
import type { Span, TextIssue, TextIssueCode } from "./text-issue.ts";
import type { Token } from "./token.ts";

export type Lexed = { readonly tokens: readonly Token[]; readonly issues: readonly TextIssue[] };

/**
 * Cuts a text into words, from left to right and never back. A hyphen without blanks around belongs to a code that is
 * known with it (Dip-Form), and is a minus in all other cases.
 */
export const tokenise = (text: string, hyphenated: HyphenatedCodes): Lexed => {
  const tokens: Token[] = [];
  const issues: TextIssue[] = [];
  let at = 0;
  while (at < text.length) {
    const found = readAt(text, at, hyphenated);
    if (found.token !== undefined) tokens.push(found.token);
    if (found.issue !== undefined) issues.push(found.issue);
    at = found.to;
  }
  return { tokens: [...tokens, { kind: "end", from: text.length, to: text.length }], issues };
};

type Found = { readonly to: number; readonly token?: Token; readonly issue?: TextIssue };

const found = (token: Token): Found => ({ to: token.to, token });

const issue = (code: TextIssueCode, text: string, { from, to }: Span): Found => ({
  to,
  issue: { code, facts: { text: text.slice(from, to) }, from, to, proposal: null },
});

const readAt = (text: string, from: number, hyphenated: HyphenatedCodes): Found => {
  const first = text.charAt(from);
  if (isBlank(first)) return { to: from + 1 };
  if (first === "[") return readBracketed(text, from);
  if (isWordCharacter(pointAt(text, from)))
    return readDate(text, from) ?? found(readWord(text, from, hyphenated));
  const sign = signAt(text, from);
  if (sign !== null) return found({ kind: "sign", ...sign, from });
  return issue("unknown-sign", text, { from, to: endOfUnknown(text, from) });
};

const signs: ReadonlyMap<string, Sign> = new Map(SIGNS);

/** The sign that is typed at a place: of two characters, else of one. */
const signAt = (text: string, from: number): { readonly sign: Sign; readonly to: number } | null => {
  for (const length of [2, 1]) {
    const typed = text.slice(from, from + length);
    const sign = signs.get(typed);
    if (sign !== undefined) return { sign, to: from + typed.length };
  }
  return null;
};

const isBlank = (character: string): boolean => character.trim() === "";

/** The whole character at a place, also where it takes two units of the string. */
const pointAt = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at) as number);

const isReadable = (text: string, at: number): boolean =>
  isBlank(text.charAt(at)) ||
  text.charAt(at) === "[" ||
  isWordCharacter(pointAt(text, at)) ||
  signAt(text, at) !== null;

/** Signs that mean nothing are told together. */
const endOfUnknown = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && !isReadable(text, at)) at += pointAt(text, at).length;
  return at;
};

/** A code in square brackets; a closing one that belongs to it is doubled. */
const readBracketed = (text: string, from: number): Found => {
  const parts: string[] = [];
  let at = from + 1;
  for (;;) {
    const close = text.indexOf("]", at);
    if (close < 0) return issue("code-not-closed", text, { from, to: text.length });
    parts.push(text.slice(at, close));
    at = close + 1;
    if (text.charAt(at) !== "]") break;
    at += 1;
  }
  return found({ kind: "code", text: parts.join("]"), from, to: at });
};

const ITALIAN_DAY = /\d{1,2}\/\d{1,2}\/\d{4}/y;
const ISO_DAY = /\d{4}-\d{2}-\d{2}/y;

/** A date is written without blanks: 15/05/2021 or 2021-05-15. With blanks it would be a division. */
const readDate = (text: string, from: number): Found | null => {
  const written = matchAt(ITALIAN_DAY, text, from) ?? matchAt(ISO_DAY, text, from);
  if (written === null) return null;
  const to = from + written.length;
  if (!endsAt(text, to) && text.charAt(to) !== ".") return null;
  const day = toDay(isoOf(written));
  return day.ok
    ? found({ kind: "date", day: day.value, text: written, from, to })
    : issue("not-a-day", text, { from, to });
};

const isoOf = (written: string): string =>
  written
    .split("/")
    .toReversed()
    .map((part) => part.padStart(2, "0"))
    .join("-");

const matchAt = (pattern: RegExp, text: string, from: number): string | null => {
  pattern.lastIndex = from;
  return pattern.exec(text)?.[0] ?? null;
};

/** Letters, digits, `_` and points, or a number; a known code with hyphens before all. */
const readWord = (text: string, from: number, hyphenated: HyphenatedCodes): Token => {
  const known = readHyphenated(text, from, hyphenated);
  if (known !== null) return { kind: "word", text: text.slice(from, known), from, to: known };
  const numeral = matchAt(NUMERAL, text, from) ?? "";
  const isWhole = numeral !== "" && endsAt(text, from + numeral.length);
  const to = isWhole ? from + numeral.length : endOfWord(text, from);
  const word = text.slice(from, to);
  return { kind: isWhole && isNumber(word) ? "number" : "word", text: word, from, to };
};

/** Digits with points, and commas between digits. */
const NUMERAL = /[\d.]+(?:,[\d.]+)*/y;

/** Several points without a comma are a code: 2.3.1. */
const isNumber = (numeral: string): boolean =>
  /\d/.test(numeral) && (numeral.includes(",") || numeral.indexOf(".") === numeral.lastIndexOf("."));

const endOfWord = (text: string, from: number): number => {
  let at = from;
  while (!endsAt(text, at)) at += pointAt(text, at).length;
  return at;
};

const endsAt = (text: string, at: number): boolean =>
  at >= text.length || !isWordCharacter(pointAt(text, at));

/** The end of the longest known code with hyphens in it that begins here; `null` when there is none. */
const readHyphenated = (text: string, from: number, hyphenated: HyphenatedCodes): number | null => {
  const code = hyphenated
    .get(text.charAt(from))
    ?.find((each) => text.startsWith(each, from) && endsAt(text, from + each.length));
  return code === undefined ? null : from + code.length;
};

/** Codes with hyphens, the longest first, by the letter they begin with. */
export type HyphenatedCodes = ReadonlyMap<string, readonly string[]>;

/** Those of some codes that a text may hold without brackets although a hyphen is in them. */
export const hyphenatedCodes = (codes: Iterable<string>): HyphenatedCodes => {
  const known = [...codes]
    .filter((code) => code.includes("-") && isBareNodeCode(code.replaceAll("-", "")))
    .toSorted((a, b) => b.length - a.length);
  const first = new Set(known.map((code) => code.charAt(0)));
  return new Map([...first].map((letter) => [letter, known.filter((code) => code.startsWith(letter))]));
};

import type { ComparisonSign, Level, Operator, TimeUnit } from "./formula.ts";

// The grammar as data: signs, how strongly they bind, words, limits. The same in EBNF: docs/decisions/0010.

/** The languages a formula is written in; they differ in the decimal mark and in the words, not in the tree. */
export const DIALECTS = ["it", "en"] as const;
export type Dialect = (typeof DIALECTS)[number];

export const DECIMAL_MARK: Readonly<Record<Dialect, "," | ".">> = { it: ",", en: "." };

/** A text longer than this is refused unread. */
export const MAX_LENGTH = 10_000;
/** Levels of a tree; more would not be read by anyone, and would not fit the stack of whoever computes it. */
export const MAX_DEPTH = 200;
/** Issues told at once. */
export const MAX_ISSUES = 20;

export type Infix = Operator | ComparisonSign;
export type Sign = Infix | "(" | ")" | ";" | "," | "%";

/** How every sign may be typed: one or two characters. */
export const SIGNS: readonly (readonly [text: string, sign: Sign])[] = [
  ["<=", "<="],
  [">=", ">="],
  ["<>", "<>"],
  ["!=", "<>"],
  ["==", "="],
  ["≤", "<="],
  ["≥", ">="],
  ["≠", "<>"],
  ["<", "<"],
  [">", ">"],
  ["=", "="],
  ["+", "+"],
  ["-", "-"],
  ["−", "-"],
  ["–", "-"],
  ["*", "*"],
  ["×", "*"],
  ["·", "*"],
  ["/", "/"],
  ["÷", "/"],
  [":", "/"],
  ["(", "("],
  [")", ")"],
  [";", ";"],
  [",", ","],
  ["%", "%"],
];

/** Higher binds more; of two signs that bind alike the left one goes first, and a comparison stands alone. */
export const BINDING: Readonly<Record<Infix, number>> = {
  "<": 1,
  "<=": 1,
  "=": 1,
  "<>": 1,
  ">=": 1,
  ">": 1,
  "+": 2,
  "-": 2,
  "*": 3,
  "/": 3,
};
/** The minus before a part binds more than any sign between two. */
export const UNARY_BINDING = 4;
/** What needs no brackets anywhere. */
export const ATOM_BINDING = 5;

/** The words that are followed by a code in brackets instead of formulas. */
export type Reference = "achievement" | "achievements" | "indicator";

export type Words = {
  readonly references: Readonly<Record<Reference, string>>;
  readonly levels: Readonly<Record<Level, string>>;
  /** For one and for more; further forms are understood too. */
  readonly times: Readonly<Record<TimeUnit, readonly [one: string, more: string, ...others: string[]]>>;
};

export const WORDS: Readonly<Record<Dialect, Words>> = {
  it: {
    references: { achievement: "raggiungimento", achievements: "raggiungimenti", indicator: "indicatore" },
    levels: { area: "ambiti", strategic: "strategici", operational: "operativi" },
    times: { day: ["giorno", "giorni", "gg"], month: ["mese", "mesi"], year: ["anno", "anni"] },
  },
  en: {
    references: { achievement: "achievement", achievements: "achievements", indicator: "indicator" },
    levels: { area: "areas", strategic: "strategic", operational: "operational" },
    times: { day: ["day", "days"], month: ["month", "months"], year: ["year", "years"] },
  },
};

const ASCII_WORD = new Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.");
const wordLetter = /^[\p{L}\p{M}\p{N}]$/u;

/** Whether a character may stand in a code written without brackets: a letter, a digit, `_` or a point. */
export const isWordCharacter = (character: string): boolean =>
  ASCII_WORD.has(character) || (character > "\u007f" && wordLetter.test(character));

/** Whether a code can be written without brackets where a measure or an indicator is named. */
export const isBareCode = (code: string): boolean => /[\p{L}_]/u.test(code) && isBareNodeCode(code);

/** Codes of nodes are often numbers (2.3.1); where only a code can stand they need no brackets. */
export const isBareNodeCode = (code: string): boolean =>
  code !== "" && Array.from(code).every(isWordCharacter);

/** A code as it is written: as it is, or in square brackets with every closing one doubled. */
export const writtenCode = (code: string, isBare: (code: string) => boolean): string =>
  isBare(code) ? code : `[${code.replaceAll("]", "]]")}]`;

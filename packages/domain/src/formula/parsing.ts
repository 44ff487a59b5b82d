import type { Formula } from "./formula.ts";
import { MAX_DEPTH, MAX_ISSUES, type Dialect, type Sign } from "./grammar.ts";
import type { Lexed } from "./lexer.ts";
import type { FormulaCodes } from "./parse.ts";
import type { Span, TextIssue, TextIssueCode } from "./text-issue.ts";
import type { Token } from "./token.ts";

/** A text on its way to becoming a formula. */
export type Parsing = {
  readonly text: string;
  readonly language: Dialect;
  readonly names: FormulaCodes;
  readonly tokens: readonly Token[];
  /** The next word to read. */
  at: number;
  readonly issues: TextIssue[];
  readonly spans: Map<Formula, Span>;
  /** How many parts lie open around the place being read. */
  depth: number;
  /** Whether the rest of the text is left unread: it is too deep, or enough is wrong with it. */
  gaveUp: boolean;
};

/** A part as read: `null` where something is wrong with it. Its height counts the levels below it. */
export type Part = Span & {
  readonly formula: Formula | null;
  readonly height: number;
  readonly bracketed?: boolean;
};

type Beginning = Pick<Parsing, "text" | "language" | "names"> & Lexed;

export const beginParsing = ({ issues, ...beginning }: Beginning): Parsing => ({
  ...beginning,
  issues: [...issues],
  at: 0,
  spans: new Map(),
  depth: 0,
  gaveUp: false,
});

export const peek = ({ tokens, at }: Parsing, ahead = 0): Token =>
  tokens[Math.min(at + ahead, tokens.length - 1)] as Token;

/** The next word, which is then read; the end stays where it is. */
export const take = (parsing: Parsing): Token => {
  const token = peek(parsing);
  if (token.kind !== "end") parsing.at += 1;
  return token;
};

export const isSign = (token: Token, ...signs: readonly Sign[]): boolean =>
  token.kind === "sign" && signs.includes(token.sign);

/** Takes the sign when it is the next word, and says whether it was. */
export const takeSign = (parsing: Parsing, sign: Sign): boolean => {
  const isNext = isSign(peek(parsing), sign);
  if (isNext) parsing.at += 1;
  return isNext;
};

/** What more there is to say of an issue; the proposal is only looked for when the issue is told. */
export type About = {
  readonly facts?: TextIssue["facts"];
  readonly proposal?: () => string | null;
};

/** Tells an issue; when there are enough, nothing more is read. */
export const complain = (
  parsing: Parsing,
  code: TextIssueCode,
  { from, to, ...about }: Span & About,
): void => {
  if (parsing.gaveUp) return;
  const facts = about.facts ?? { text: parsing.text.slice(from, to) };
  parsing.issues.push({ code, facts, from, to, proposal: about.proposal?.() ?? null });
  if (parsing.issues.length >= MAX_ISSUES) giveUp(parsing);
};

const giveUp = (parsing: Parsing): void => {
  parsing.gaveUp = true;
  parsing.at = parsing.tokens.length - 1;
};

/** A part that could not be read. */
export const hole = ({ from, to }: Span): Part => ({ formula: null, height: 0, from, to });

/** A part made of others; `make` gets their formulas when all of them could be read. */
export const partOf = (
  parsing: Parsing,
  span: Span & { readonly of: readonly Part[] },
  make: (formulas: readonly Formula[]) => Formula,
): Part => {
  const { from, to, of } = span;
  const height = 1 + Math.max(0, ...of.map((part) => part.height));
  if (height > MAX_DEPTH) return tooDeep(parsing, { from, to });
  const formulas = of.flatMap(({ formula }) => formula ?? []);
  if (formulas.length < of.length) return { formula: null, height, from, to };
  const formula = make(formulas);
  parsing.spans.set(formula, { from, to });
  return { formula, height, from, to };
};

/** Goes one level deeper; past the limit the rest of the text is left unread. */
export const deeper = (parsing: Parsing, read: () => Part): Part => {
  if (parsing.depth >= MAX_DEPTH) return tooDeep(parsing, peek(parsing));
  parsing.depth += 1;
  const part = read();
  parsing.depth -= 1;
  return part;
};

const tooDeep = (parsing: Parsing, { from, to }: Span): Part => {
  complain(parsing, "too-deep", { from, to, facts: { most: MAX_DEPTH } });
  giveUp(parsing);
  return hole({ from, to });
};

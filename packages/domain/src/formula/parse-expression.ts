import type { Decimal } from "../quantity/decimal.ts";
import { isInfix } from "./binding.ts";
import { isComparison, type Formula } from "./formula.ts";
import { BINDING, UNARY_BINDING, type Infix } from "./grammar.ts";
import { parseNumber } from "./parse-number.ts";
import { parseCode, parseWord } from "./parse-word.ts";
import {
  complain,
  deeper,
  hole,
  isSign,
  partOf,
  peek,
  take,
  takeSign,
  type Parsing,
  type Part,
} from "./parsing.ts";
import type { Token } from "./token.ts";

// A Pratt parser: a part is read, then every sign after it that binds at least as strongly as asked.

/** Reads the whole text; `null` when something is wrong, which is then told. */
export const parseWhole = (parsing: Parsing): Formula | null => {
  if (peek(parsing).kind === "end") {
    if (parsing.issues.length === 0)
      complain(parsing, "empty", { from: 0, to: parsing.text.length, facts: {} });
    return null;
  }
  const { formula } = parseExpression(parsing, 0);
  while (peek(parsing).kind !== "end") passOver(parsing);
  return formula;
};

/** What is left after a whole formula: a bracket or separator too many, and whatever follows it. */
const passOver = (parsing: Parsing): void => {
  const token = take(parsing);
  complain(parsing, isSign(token, ")") ? "bracket-not-opened" : "unknown-sign", token);
  if (startsPart(peek(parsing))) parseExpression(parsing, 0);
};

/** Reads a part and what is joined to it by signs that bind at least so strongly. */
export const parseExpression = (parsing: Parsing, binding: number): Part =>
  deeper(parsing, () => {
    let left = parsePrefix(parsing);
    for (;;) {
      const token = peek(parsing);
      if (startsPart(token)) {
        complain(parsing, "sign-missing", token);
        left = hole({ from: left.from, to: parseExpression(parsing, binding).to });
        continue;
      }
      const infix = infixOf(token);
      if (infix === null || BINDING[infix] < binding) return left;
      left = parseInfix(parsing, infix, left);
    }
  });

const parseInfix = (parsing: Parsing, op: Infix, left: Part): Part => {
  const sign = take(parsing);
  const isChained = isComparison(op) && left.formula !== null && isComparison(left.formula.op);
  if (isChained && left.bracketed !== true) complain(parsing, "chained-comparison", sign);
  const right = parseExpression(parsing, BINDING[op] + 1);
  return partOf(parsing, { from: left.from, to: right.to, of: [left, right] }, ([a, b]) => ({
    op,
    left: a as Formula,
    right: b as Formula,
  }));
};

/** The sign between two parts; a per cent sign, a bracket or a separator is none. */
const infixOf = (token: Token): Infix | null =>
  token.kind === "sign" && isInfix(token.sign) ? token.sign : null;

const startsPart = (token: Token): boolean =>
  isSign(token, "(") || (token.kind !== "sign" && token.kind !== "end");

const parsePrefix = (parsing: Parsing): Part => {
  const token = peek(parsing);
  switch (token.kind) {
    case "number":
      return parseNumber(parsing);
    case "date":
      take(parsing);
      return partOf(parsing, { ...token, of: [] }, () => ({ op: "date", value: token.day }));
    case "word":
      return parseWord(parsing, (nested) => parseExpression(nested, 0));
    case "code":
      return parseCode(parsing);
    case "sign":
      return parseSigned(parsing);
    case "end":
      return missing(parsing);
  }
};

const parseSigned = (parsing: Parsing): Part => {
  const token = peek(parsing);
  if (isSign(token, "-")) return parseMinus(parsing);
  if (isSign(token, "(")) return parseBracket(parsing);
  const part = missing(parsing);
  const isStray = !isSign(token, ")", ";", ",") && infixOf(token) === null;
  if (isStray) take(parsing);
  return part;
};

const missing = (parsing: Parsing): Part => {
  const token = peek(parsing);
  complain(parsing, "part-missing", token);
  return hole(token);
};

/** A minus before a number belongs to it; before anything else it is an operation. */
const parseMinus = (parsing: Parsing): Part => {
  const { from } = take(parsing);
  const isLiteral = peek(parsing).kind === "number";
  const operand = parseExpression(parsing, UNARY_BINDING);
  return partOf(parsing, { from, to: operand.to, of: [operand] }, ([formula]) =>
    isLiteral ? negative(formula as Formula) : { op: "negate", operand: formula as Formula },
  );
};

const negative = (formula: Formula): Formula =>
  formula.op === "number" || formula.op === "percent"
    ? {
        op: formula.op,
        value: (Number(formula.value) === 0 ? formula.value : `-${formula.value}`) as Decimal,
      }
    : { op: "negate", operand: formula };

const parseBracket = (parsing: Parsing): Part => {
  const open = take(parsing);
  const inside = parseExpression(parsing, 0);
  const close = peek(parsing);
  if (takeSign(parsing, ")")) return { ...inside, bracketed: true, from: open.from, to: close.to };
  complain(parsing, "bracket-not-closed", open);
  return { ...inside, from: open.from };
};

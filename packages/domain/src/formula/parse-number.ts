import { toDecimal, type Decimal } from "../quantity/decimal.ts";
import type { TimeUnit } from "./formula.ts";
import { DECIMAL_MARK, DIALECTS, WORDS, type Dialect } from "./grammar.ts";
import { complain, hole, isSign, partOf, peek, take, takeSign, type Parsing, type Part } from "./parsing.ts";
import type { TextIssueCode } from "./text-issue.ts";
import type { Token } from "./token.ts";

/** Reads a number and what belongs to it: "57", "57 %", "15 giorni". */
export const parseNumber = (parsing: Parsing): Part => {
  const token = take(parsing) as Extract<Token, { readonly text: string }>;
  const unit = timeUnitOf(parsing);
  if (unit !== null) return parseDuration(parsing, token, unit);
  const next = peek(parsing);
  const op = takeSign(parsing, "%") ? "percent" : "number";
  const to = op === "percent" ? next.to : token.to;
  const number = decimalOf(token.text, parsing.language);
  if ("code" in number) {
    complain(parsing, number.code, { from: token.from, to: token.to, proposal: () => number.proposal });
    return hole({ from: token.from, to });
  }
  return partOf(parsing, { from: token.from, to, of: [] }, () => ({ op, value: number.value }));
};

type Slip = { readonly code: TextIssueCode; readonly proposal: string | null };

const decimalOf = (text: string, language: Dialect): { readonly value: Decimal } | Slip => {
  const mark = DECIMAL_MARK[language];
  const other = mark === "," ? "." : ",";
  const decimal = text.includes(other) ? null : toDecimal(text.replace(mark, "."));
  if (decimal?.ok === true) return { value: decimal.value };
  const code = decimal?.problem.code === "too-many-digits" ? "too-many-digits" : "number-form";
  return { code, proposal: code === "number-form" ? rewritten(text, mark) : null };
};

/** The number with one decimal mark of this language and none between thousands: 1.234,50 is 1234,50. */
const rewritten = (text: string, mark: string): string | null => {
  const isGrouped = ROW.test(text) || (!text.includes(mark) && THOUSANDS.test(text));
  const last = isGrouped ? text.length : Math.max(text.lastIndexOf(","), text.lastIndexOf("."));
  const whole = text.slice(0, last).replace(/[.,]/g, "");
  const fraction = text.slice(last + 1);
  const proposal = fraction === "" ? whole : `${whole === "" ? "0" : whole}${mark}${fraction}`;
  return proposal === "" ? null : proposal;
};

/** The same mark several times can only part thousands. */
const ROW = /^\d*(?:(?:\.\d*){2,}|(?:,\d*){2,})$/;
/** So does, most likely, another language's mark before three digits: 1.234. */
const THOUSANDS = /^[1-9]\d{0,2}[.,]\d{3}$/;

/** The unit of time that follows, in either language, unless it opens the arguments of a function. */
const timeUnitOf = (parsing: Parsing): TimeUnit | null => {
  const next = peek(parsing);
  if (next.kind !== "word" || isSign(peek(parsing, 1), "(")) return null;
  return unitsByWord.get(next.text.toLowerCase()) ?? null;
};

const unitsByWord: ReadonlyMap<string, TimeUnit> = new Map(
  DIALECTS.flatMap((dialect) =>
    (Object.entries(WORDS[dialect].times) as [TimeUnit, readonly string[]][]).flatMap(([unit, words]) =>
      words.map((word) => [word, unit] as const),
    ),
  ),
);

const parseDuration = (
  parsing: Parsing,
  token: Extract<Token, { readonly text: string }>,
  unit: TimeUnit,
): Part => {
  const { to } = take(parsing);
  const { from } = token;
  if (!/^\d{1,6}$/.test(token.text)) {
    complain(parsing, "not-whole", { from, to: token.to });
    return hole({ from, to });
  }
  return partOf(parsing, { from, to, of: [] }, () => ({ op: "duration", amount: Number(token.text), unit }));
};

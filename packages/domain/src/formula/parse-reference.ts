import { LEVELS, type Formula, type Level } from "./formula.ts";
import { findCode } from "./find-code.ts";
import { DIALECTS, WORDS, type Reference } from "./grammar.ts";
import { complain, hole, partOf, peek, take, takeSign, type Parsing, type Part } from "./parsing.ts";
import { nearest } from "./proposal.ts";
import type { Token } from "./token.ts";

/**
 * Reads what follows "raggiungimento(", "raggiungimenti(" or "indicatore(": codes instead of formulas, so that 2.3
 * is a node and not a number.
 */
export const parseReference = (parsing: Parsing, reference: Reference, from: number): Part => {
  const given = readCodes(parsing, from);
  const span = { from, to: parsing.tokens[parsing.at - 1]?.to ?? from };
  const formula = readers[reference](parsing, given);
  return formula === null ? hole(span) : partOf(parsing, { ...span, of: [] }, () => formula);
};

type Code = Extract<Token, { readonly text: string }>;
type Given = { readonly codes: readonly Code[]; readonly from: number; readonly to: number };

/** The codes up to the closing bracket. */
const readCodes = (parsing: Parsing, from: number): Given => {
  const codes: Code[] = [];
  for (;;) {
    const token = peek(parsing);
    if (!("text" in token)) {
      complain(parsing, "part-missing", token);
      break;
    }
    codes.push(take(parsing) as Code);
    if (takeSign(parsing, ";")) continue;
    break;
  }
  const close = peek(parsing);
  if (!takeSign(parsing, ")")) complain(parsing, "bracket-not-closed", { from, to: close.from });
  return { codes, from, to: close.to };
};

type Reader = (parsing: Parsing, given: Given) => Formula | null;

const readAchievement: Reader = (parsing, given) => {
  const code = only(parsing, "achievement", given);
  const node = code === null ? null : nodeOf(parsing, code);
  return node === null ? null : { op: "achievement", node };
};

const readIndicator: Reader = (parsing, given) => {
  const code = only(parsing, "indicator", given);
  if (code === null) return null;
  const { indicators } = parsing.names;
  const indicator = findCode(indicators, code.text);
  if (indicator !== null) return { op: "indicator", indicator };
  complain(parsing, "unknown-indicator", { ...code, proposal: () => nearest(code.text, indicators.keys()) });
  return null;
};

/** A node and a level, or for the whole body the level alone. */
const readAchievements: Reader = (parsing, given) => {
  const [first, second] = given.codes;
  if (first === undefined) return null;
  if (given.codes.length > 2) return tooMany(parsing, "achievements", { given, least: 1, most: 2 });
  const level = levelOf(parsing, second ?? first);
  const below = second === undefined ? null : nodeOf(parsing, first);
  const isComplete = level !== null && (second === undefined || below !== null);
  return isComplete ? { op: "achievements", below, level } : null;
};

const readers: Readonly<Record<Reference, Reader>> = {
  achievement: readAchievement,
  achievements: readAchievements,
  indicator: readIndicator,
};

const only = (parsing: Parsing, reference: Reference, given: Given): Code | null => {
  const [code, ...rest] = given.codes;
  if (code !== undefined && rest.length > 0) return tooMany(parsing, reference, { given, least: 1, most: 1 });
  return code ?? null;
};

type Counted = { readonly given: Given; readonly least: number; readonly most: number };

const tooMany = (parsing: Parsing, reference: Reference, { given, least, most }: Counted): null => {
  const { from, to, codes } = given;
  const name = WORDS[parsing.language].references[reference];
  complain(parsing, "wrong-count", { from, to, facts: { name, least, most, found: codes.length } });
  return null;
};

const nodeOf = (parsing: Parsing, code: Code) => {
  const { nodes } = parsing.names;
  const node = findCode(nodes, code.text);
  if (node === null)
    complain(parsing, "unknown-node", { ...code, proposal: () => nearest(code.text, nodes.keys()) });
  return node;
};

const levelOf = (parsing: Parsing, code: Code): Level | null => {
  const typed = code.text.toLowerCase();
  const level = LEVELS.find((each) => DIALECTS.some((dialect) => WORDS[dialect].levels[each] === typed));
  if (level !== undefined) return level;
  const words = Object.values(WORDS[parsing.language].levels);
  complain(parsing, "unknown-level", {
    ...code,
    facts: { text: code.text, levels: words.join(", ") },
    proposal: () => nearest(typed, words),
  });
  return null;
};

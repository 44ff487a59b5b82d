import type { Formula } from "./formula.ts";
import { CATALOGUE, functionNamed, functionNames, miscount } from "./catalogue.ts";
import { DIALECTS, WORDS, type Reference } from "./grammar.ts";
import { findCode } from "./find-code.ts";
import { parseReference } from "./parse-reference.ts";
import { complain, hole, isSign, partOf, peek, take, takeSign, type Parsing, type Part } from "./parsing.ts";
import { nearest } from "./proposal.ts";
import type { Span } from "./text-issue.ts";

type Read = (parsing: Parsing) => Part;

/** Reads what begins with a word: a function, a reference by code, or the code of a measure or indicator. */
export const parseWord = (parsing: Parsing, read: Read): Part => {
  const name = callName(parsing);
  if (name === null) return parseCode(parsing);
  const reference = referenceNamed(name.text);
  parsing.at += name.words;
  take(parsing);
  return reference === null ? parseCall(parsing, name, read) : parseReference(parsing, reference, name.from);
};

/** No name of a function has more words. */
const MOST_WORDS = 4;

type CallName = Span & { readonly text: string; readonly words: number };

/** The words up to an opening bracket as one name: "giorni tra" is giorni_tra; `null` when no bracket follows. */
const callName = (parsing: Parsing): CallName | null => {
  const { from } = peek(parsing);
  const texts: string[] = [];
  for (let words = 1; words <= MOST_WORDS; words += 1) {
    const token = peek(parsing, words - 1);
    if (token.kind !== "word") return null;
    texts.push(token.text);
    if (!isSign(peek(parsing, words), "(")) continue;
    const text = texts.join("_");
    const isName = words === 1 || functionNamed(text) !== null;
    return isName ? { text, words, from, to: token.to } : null;
  }
  return null;
};

const references: ReadonlyMap<string, Reference> = new Map(
  DIALECTS.flatMap((dialect) =>
    (Object.entries(WORDS[dialect].references) as [Reference, string][]).map(([reference, word]) => [
      word,
      reference,
    ]),
  ),
);

const referenceNamed = (text: string): Reference | null => references.get(text.toLowerCase()) ?? null;

const parseCall = (parsing: Parsing, name: CallName, read: Read): Part => {
  const called = functionNamed(name.text);
  if (called === null)
    complain(parsing, "unknown-function", { ...name, proposal: () => proposedName(name.text, parsing) });
  const parts = parseArguments(parsing, name, read);
  const span = { from: name.from, to: endOf(parsing) };
  if (called === null) return hole(span);
  const wrong = miscount(called, parts.length);
  if (wrong !== null) {
    const facts = { name: CATALOGUE[called].names[parsing.language], ...wrong };
    complain(parsing, "wrong-count", { ...span, facts });
    return hole(span);
  }
  return partOf(parsing, { ...span, of: parts }, (formulas) => ({
    op: "call",
    name: called,
    arguments: formulas,
  }));
};

const proposedName = (text: string, { language }: Parsing): string | null =>
  nearest(text, [...functionNames(language), ...Object.values(WORDS[language].references)]);

/** The end of the word read last. */
const endOf = ({ tokens, at }: Parsing): number => tokens[at - 1]?.to ?? 0;

const parseArguments = (parsing: Parsing, name: Span, read: Read): readonly Part[] => {
  if (takeSign(parsing, ")")) return [];
  const parts: Part[] = [];
  for (;;) {
    parts.push(read(parsing));
    const token = peek(parsing);
    if (takeSign(parsing, ")")) return parts;
    if (takeSign(parsing, ";")) continue;
    if (!isSign(token, ",")) break;
    take(parsing);
    complain(parsing, "comma", { ...token, proposal: () => ";" });
  }
  complain(parsing, "bracket-not-closed", name);
  return parts;
};

/** Reads the code of a measure or, where no measure has it, of an indicator. */
export const parseCode = (parsing: Parsing): Part => {
  const token = take(parsing);
  const text = token.kind === "word" || token.kind === "code" ? token.text : "";
  const { measures, indicators } = parsing.names;
  const measure = findCode(measures, text);
  const indicator = measure === null ? findCode(indicators, text) : null;
  if (measure !== null) return leaf(parsing, token, { op: "measure", measure });
  if (indicator !== null) return leaf(parsing, token, { op: "indicator", indicator });
  const isFunction = token.kind === "word" && (functionNamed(text) ?? referenceNamed(text)) !== null;
  complain(parsing, isFunction ? "call-expected" : "unknown-name", {
    ...token,
    proposal: () => (isFunction ? `${text}(…)` : proposedCode(text, parsing)),
  });
  return hole(token);
};

const proposedCode = (text: string, { names: { measures, indicators } }: Parsing): string | null =>
  nearest(text, [...measures.keys(), ...indicators.keys()]);

const leaf = (parsing: Parsing, { from, to }: Span, formula: Formula): Part =>
  partOf(parsing, { from, to, of: [] }, () => formula);

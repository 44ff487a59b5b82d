import type { IndicatorId, MeasureId, NodeId } from "../quantity/id.ts";
import type { Formula } from "./formula.ts";
import { MAX_ISSUES, MAX_LENGTH, type Dialect } from "./grammar.ts";
import { hyphenatedCodes, tokenise } from "./lexer.ts";
import { parseWhole } from "./parse-expression.ts";
import { beginParsing } from "./parsing.ts";
import type { Span, TextIssue } from "./text-issue.ts";

/** The codes a text may name things by. */
export type FormulaCodes = {
  readonly measures: ReadonlyMap<string, MeasureId>;
  readonly indicators: ReadonlyMap<string, IndicatorId>;
  readonly nodes: ReadonlyMap<string, NodeId>;
};

/** In which language a text is written, and the codes it may use. */
export type ParseFrame = { readonly language: Dialect; readonly names: FormulaCodes };

/** A formula with the stretch of text each of its parts was read from, or everything that is wrong with the text. */
export type ParsedFormula =
  | { readonly ok: true; readonly value: Formula; readonly spans: ReadonlyMap<Formula, Span> }
  | { readonly ok: false; readonly issues: readonly TextIssue[] };

/**
 * Reads a formula. Whatever is wrong is told at once, each with its place and, where one comes to mind, what to write
 * instead; up to 20 issues. A code is one of a measure, else of an indicator; capitals count only where two codes
 * differ in nothing else. No text makes it slow or exhausts the stack: length and depth have limits.
 */
export const parseFormula = (text: string, { language, names }: ParseFrame): ParsedFormula => {
  if (text.length > MAX_LENGTH) {
    const facts = { length: text.length, most: MAX_LENGTH };
    return { ok: false, issues: [{ code: "too-long", facts, from: 0, to: text.length, proposal: null }] };
  }
  const { measures, indicators, nodes } = names;
  const lexed = tokenise(text, hyphenatedCodes([...measures.keys(), ...indicators.keys(), ...nodes.keys()]));
  const parsing = beginParsing({ text, language, names, ...lexed });
  const formula = parseWhole(parsing);
  const issues = parsing.issues.toSorted((a, b) => a.from - b.from).slice(0, MAX_ISSUES);
  return formula === null || issues.length > 0
    ? { ok: false, issues }
    : { ok: true, value: formula, spans: parsing.spans };
};

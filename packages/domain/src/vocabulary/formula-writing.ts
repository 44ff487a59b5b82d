import type { FormulaWriting } from "../formula/describe.ts";
import type { FunctionName, Operator } from "../formula/formula.ts";
import type { MeasureId, NodeId } from "../quantity/id.ts";
import { formatDay, formatDecimal } from "./format.ts";
import type { Language } from "./language.ts";

/** What a formula calls its measures and nodes: codes or names. */
export type FormulaNames = {
  readonly measure: (measureId: MeasureId) => string;
  readonly node: (nodeId: NodeId) => string;
};

/** A formula with codes and signs: "Dip-Form / (Unit_Stab + N_Dir)", "media(raggiungimento(2.3.1); …)". */
export const formulaInCodes = ({ measure, node }: FormulaNames, language: Language): FormulaWriting => {
  const { functions, achievement } = SYMBOLS[language];
  return {
    measure: (id) => quoted(measure(id)),
    achievement: (id) => `${achievement}(${node(id)})`,
    number: (value) => formatDecimal(value, 0, language),
    date: formatDay,
    operators: { "+": "+", "-": "-", "*": "*", "/": "/" },
    call: (name, parts) => `${functions[name]}(${parts.join("; ")})`,
    closedCalls: true,
  };
};

/** A formula in words: "«Dipendenti formati» diviso («Unità stabili» più «Dirigenti»)". */
export const formulaInWords = ({ measure, node }: FormulaNames, language: Language): FormulaWriting => {
  const { operators, functions, achievement, and, quotes } = PHRASES[language];
  return {
    measure: (id) => `${quotes[0]}${measure(id)}${quotes[1]}`,
    achievement: (id) => `${achievement} ${node(id)}`,
    number: (value) => formatDecimal(value, 0, language),
    date: formatDay,
    operators,
    call: (name, parts) => `${functions[name]} ${listed(parts, and)}`,
    closedCalls: false,
  };
};

/** A code with blanks or brackets in it stands in square ones; a hyphen needs none, since signs have blanks around. */
const quoted = (code: string): string => (/[\s()[\];]/.test(code) ? `[${code}]` : code);

const listed = (parts: readonly string[], and: string): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} ${and} ${parts.at(-1) ?? ""}`;

type Symbols = { readonly functions: Readonly<Record<FunctionName, string>>; readonly achievement: string };

const SYMBOLS: Readonly<Record<Language, Symbols>> = {
  it: { functions: { sum: "somma", mean: "media", min: "min", max: "max" }, achievement: "raggiungimento" },
  en: { functions: { sum: "sum", mean: "mean", min: "min", max: "max" }, achievement: "achievement" },
};

type Phrases = Symbols & {
  readonly operators: Readonly<Record<Operator, string>>;
  readonly and: string;
  readonly quotes: readonly [string, string];
};

const PHRASES: Readonly<Record<Language, Phrases>> = {
  it: {
    operators: { "+": "più", "-": "meno", "*": "per", "/": "diviso" },
    functions: { sum: "somma di", mean: "media di", min: "il minore fra", max: "il maggiore fra" },
    achievement: "grado di raggiungimento dell’obiettivo",
    and: "e",
    quotes: ["«", "»"],
  },
  en: {
    operators: { "+": "plus", "-": "minus", "*": "times", "/": "divided by" },
    functions: { sum: "sum of", mean: "mean of", min: "the least of", max: "the greatest of" },
    achievement: "degree of achievement of objective",
    and: "and",
    quotes: ["“", "”"],
  },
};

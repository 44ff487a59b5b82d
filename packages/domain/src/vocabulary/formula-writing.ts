import type { FormulaNames } from "../formula/format.ts";
import type { FormulaWriting } from "../formula/describe.ts";
import { formatDay, formatDecimal } from "./format.ts";
import { PHRASES } from "./formula-phrases.ts";
import type { Language } from "./language.ts";

/** A formula in words: "«Dipendenti formati» diviso («Unità stabili» più «Dirigenti»)". */
export const formulaInWords = (
  { measure, indicator, node }: FormulaNames,
  language: Language,
): FormulaWriting => {
  const phrases = PHRASES[language];
  const [open, close] = phrases.quotes;
  return {
    measure: (id) => `${open}${measure(id)}${close}`,
    indicator: (id) => phrases.indicator(indicator(id)),
    achievement: (id) => phrases.achievement(node(id)),
    achievements: ({ below, level }) => phrases.achievements[level](below === null ? null : node(below)),
    number: (value) => formatDecimal(value, 0, language),
    percent: (value) => `${formatDecimal(value, 0, language)} %`,
    date: formatDay,
    duration: (amount, unit) => `${amount} ${phrases.times[unit][amount === 1 ? 0 : 1]}`,
    negate: phrases.negate,
    signs: phrases.signs,
    call: (name, parts) => phrases.functions[name](parts),
  };
};

/** What a text means as a number: decimal text with a point, two possible readings, or nothing. */
export type NumberReading =
  | { readonly kind: "number"; readonly number: string }
  | { readonly kind: "ambiguous"; readonly readings: readonly [whole: string, fraction: string] }
  | { readonly kind: "not-a-number" };

const BLANKS = /[\s\u00a0\u2009\u202f']/g;
const PLAIN = /^\d+(?:[.,]\d+)?$/;
/** One point before exactly three digits: thousands to one reader, thousandths to another. */
const EITHER = /^[1-9]\d{0,2}\.\d{3}$/;
const ITALIAN = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const ENGLISH = /^\d{1,3}(?:,\d{3})+\.\d+$/;

const unsigned = (text: string): NumberReading => {
  if (EITHER.test(text)) return { kind: "ambiguous", readings: [text.replace(".", ""), text] };
  if (PLAIN.test(text)) return { kind: "number", number: text.replace(",", ".") };
  if (ITALIAN.test(text)) return { kind: "number", number: text.replaceAll(".", "").replace(",", ".") };
  if (ENGLISH.test(text)) return { kind: "number", number: text.replaceAll(",", "") };
  return { kind: "not-a-number" };
};

/**
 * Reads a number as people write it: `12,5` and `12.5` are the same, `1.234,56` and `1.234.567` have thousands.
 * `1.234` may be either, so both readings come back and the writer is asked; nothing is guessed.
 */
export const readNumber = (text: string): NumberReading => {
  const bare = text.replace(BLANKS, "").replace("−", "-");
  if (!bare.startsWith("-")) return unsigned(bare);
  const reading = unsigned(bare.slice(1));
  if (reading.kind === "number") return { kind: "number", number: `-${reading.number}` };
  if (reading.kind === "ambiguous")
    return { kind: "ambiguous", readings: [`-${reading.readings[0]}`, `-${reading.readings[1]}`] };
  return reading;
};

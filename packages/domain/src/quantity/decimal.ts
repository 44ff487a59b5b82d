import type { Branded } from "./brand.ts";
import { ok, refuse, type Result } from "./result.ts";
import { round } from "./rounding.ts";

/** A recorded number as exact text: optional minus, digits, point, digits; at most 15 significant digits. */
export type Decimal = Branded<string, "decimal">;

const form = /^-?\d+(\.\d+)?$/;

const canonical = (text: string): string => {
  const [whole = "0", fraction = ""] = text.replace("-", "").split(".");
  const digits = whole.replace(/^0+(?=\d)/, "");
  const tail = fraction.replace(/0+$/, "");
  const body = tail === "" ? digits : `${digits}.${tail}`;
  return text.startsWith("-") && body !== "0" ? `-${body}` : body;
};

/**
 * Reads a number with a decimal point ("12.50") into its canonical text ("12.5").
 * Refuses what is not such a number (`not-a-number`) and what has more than 15 significant digits
 * (`too-many-digits`), since binary64 could no longer give it back as it was written (foundation 8).
 */
export const toDecimal = (text: string): Result<Decimal, "not-a-number" | "too-many-digits"> => {
  if (!form.test(text)) return refuse("not-a-number", { text });
  const value = canonical(text);
  const significant = value.replace(/\D/g, "").replace(/^0+/, "");
  return significant.length > 15 ? refuse("too-many-digits", { text }) : ok(value as Decimal);
};

/** The binary64 number formulas run on; exact to 15 significant digits. */
export const decimalToNumber = (decimal: Decimal): number => Number(decimal);

/** A computed number rounded to so many decimals (0 to 15) as exact text: 2.6667 to two is "2.67". */
export const roundedDecimal = (value: number, decimals: number): Decimal =>
  canonical(round(value, decimals).toFixed(decimals)) as Decimal;

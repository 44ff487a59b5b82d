import type { Day } from "../quantity/day.ts";
import type { Decimal } from "../quantity/decimal.ts";
import type { Hundredths } from "../quantity/hundredths.ts";
import type { Cents } from "../quantity/money.ts";
import type { Language } from "./language.ts";

// Figures are written from their exact digits, the same on every machine: no locale data takes part.

const marks: Readonly<Record<Language, { readonly group: string; readonly decimal: string }>> = {
  it: { group: ".", decimal: "," },
  en: { group: ",", decimal: "." },
};

const MINUS = "−";

/**
 * Exact decimal text in the reader's form, with at least so many decimals: "1234.5" is "1.234,50" with two. A digit
 * that was recorded is never lost, so more decimals stay.
 */
export const formatDecimal = (text: Decimal, decimals: number, language: Language): string => {
  const [whole = "0", fraction = ""] = text.replace("-", "").split(".");
  const tail = fraction.padEnd(decimals, "0");
  const { group, decimal } = marks[language];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return `${text.startsWith("-") ? MINUS : ""}${grouped}${tail === "" ? "" : decimal}${tail}`;
};

/** A figure rounded before, with exactly its decimals. */
export const formatNumber = (value: number, decimals: number, language: Language): string =>
  formatDecimal(plain(value, decimals), decimals, language);

const ENOUGH = 6;

/**
 * A figure on its way, not rounded yet: at least so many decimals, more where it has them, up to six and then an
 * ellipsis, so that nobody takes it for the whole.
 */
export const formatRough = (value: number, decimals: number, language: Language): string => {
  const text = plain(value, Math.max(ENOUGH, decimals));
  const exact = text.includes(".") ? text.replace(/\.?0+$/, "") : text;
  const cut = Math.abs(value - Number(text)) > 1e-12 * Math.max(1, Math.abs(value));
  return `${formatDecimal(exact as Decimal, decimals, language)}${cut ? "…" : ""}`;
};

/** Past 10^21 JavaScript writes powers of ten; whole digits say the size as well. */
const plain = (value: number, decimals: number): Decimal => {
  const text = Math.abs(value) < 1e21 ? value.toFixed(decimals) : BigInt(value).toString();
  return (/^-0(\.0*)?$/.test(text) ? text.slice(1) : text) as Decimal;
};

/** A weight or an achievement: 3334 is "33,34". */
export const formatHundredths = (value: Hundredths, language: Language): string =>
  formatDecimal(shifted(value), 2, language);

/** An achievement with its sign: "78,41 %". */
export const formatPercent = (value: Hundredths, language: Language): string =>
  `${formatHundredths(value, language)} %`;

/** An amount of euro: "235.000,00 €", in English "€235,000.00". */
export const formatMoney = (amount: Cents, language: Language): string => {
  const text = formatDecimal(shifted(amount), 2, language);
  if (language === "it") return `${text} €`;
  return text.startsWith(MINUS) ? `${MINUS}€${text.slice(1)}` : `€${text}`;
};

/** A calendar day, the same in both languages: "15/05/2021". */
export const formatDay = (day: Day): string => day.split("-").reverse().join("/");

/** An integer number of hundredths as text with two decimals. */
const shifted = (hundredths: number): Decimal => {
  const digits = String(Math.abs(hundredths)).padStart(3, "0");
  return `${hundredths < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}` as Decimal;
};

import { currentLanguage } from "./i18n.ts";

const locale = (): string => (currentLanguage() === "en" ? "en-GB" : "it-IT");

const numbers = new Map<string, Intl.NumberFormat>();

const numberFormat = (decimals: number | null): Intl.NumberFormat => {
  const key = `${locale()} ${decimals ?? "as-is"}`;
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const digits = decimals === null ? { maximumFractionDigits: 15 } : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const made = new Intl.NumberFormat(locale(), { useGrouping: "always", ...digits });
  numbers.set(key, made);
  return made;
};

/** Exact decimal text ("1234.5") in the reader's form ("1.234,50" with two decimals; as many as it has with `null`). */
export const formatNumber = (text: string, decimals: number | null = null): string =>
  numberFormat(decimals).format(text as unknown as number).replace("-", "−");

/** A per cent with two decimals and its sign: "78,41 %". */
export const formatPercent = (text: string, decimals = 2): string => `${formatNumber(text, decimals)} %`;

/** An amount of euro: "235.000,00 €". */
export const formatMoney = (text: string): string => `${formatNumber(text, 2)} €`;

/** A calendar day, `2021-05-15` as "15/05/2021", in both languages. */
export const formatDay = (day: string): string => day.split("-").reverse().join("/");

/** A moment of record time in the reader's zone: "15/05/2021, 10:42". */
export const formatInstant = (instant: string): string =>
  new Intl.DateTimeFormat(locale(), { dateStyle: "short", timeStyle: "short" }).format(new Date(instant));

const ROMAN = ["", "I", "II", "III", "IV"];
const WORDS = {
  it: { Q: "quadrimestre", T: "trimestre", S: "semestre", year: "Anno" },
  en: { Q: "four-month period", T: "quarter", S: "half", year: "Year" },
} as const;

/** The name of a period as people say it: `2021-Q1` is "I quadrimestre 2021", `2021` is "Anno 2021". */
export const formatPeriod = (code: string): string => {
  const words = WORDS[currentLanguage()];
  const [year = "", part] = code.split("-");
  if (part === undefined) return `${words.year} ${year}`;
  const kind = part.charAt(0);
  if (kind === "Q" || kind === "T" || kind === "S") return `${ROMAN[Number(part.slice(1))] ?? ""} ${words[kind]} ${year}`;
  return new Intl.DateTimeFormat(locale(), { month: "long", year: "numeric" }).format(new Date(`${code}-01T12:00`));
};

/** The hour and minute of a moment: "10:42". */
export const formatTime = (instant: string): string => new Intl.DateTimeFormat(locale(), { timeStyle: "short" }).format(new Date(instant));

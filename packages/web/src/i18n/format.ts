import {
  answerWord,
  formatDay as dayText,
  formatDecimal,
  periodName,
  type Day,
  type Decimal,
  type PeriodCode,
} from "@albero/domain";
import { capital } from "./capital.ts";
import { currentLanguage } from "./i18n.ts";

// Figures are written by the vocabulary of the rules, so that pages, documents and sentences say them alike.

/** Exact decimal text ("1234.5") in the reader's form, with at least so many decimals: "1.234,50" with two. */
export const formatNumber = (text: string, decimals: number | null = null): string =>
  formatDecimal(text as Decimal, decimals ?? 0, currentLanguage());

/** "sì" or "no". */
export const formatAnswer = (yes: boolean): string => answerWord(yes, currentLanguage());

/** A per cent with its sign: "78,41 %". */
export const formatPercent = (text: string): string => `${formatNumber(text, 2)} %`;

/** An amount of euro: "235.000,00 €". */
export const formatMoney = (text: string): string => `${formatNumber(text, 2)} €`;

/** A calendar day, `2021-05-15` as "15/05/2021", in both languages. */
export const formatDay = (day: string): string => dayText(day as Day);

/** A day where there is one. */
export const dayOrNone = (day: string | null): string | null => (day === null ? null : formatDay(day));

/** The name of a period to begin a label: `2021-Q1` is "I quadrimestre 2021", `2021` is "Anno 2021". */
export const formatPeriod = (code: string): string =>
  capital(periodName(code as PeriodCode, currentLanguage()));

/** A round without its year, to stand over several years: `Q1` is "I quadrimestre". */
export const formatRound = (part: string): string =>
  formatPeriod(`2000-${part}`).replace(/(?: of)? 2000$/, "");

const zoned = (instant: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(currentLanguage() === "en" ? "en-GB" : "it-IT", options).format(new Date(instant));

/** The hour and minute of a moment in the reader's zone: "10:42". */
export const formatTime = (instant: string): string => zoned(instant, { timeStyle: "short" });

/** A moment of record time in the reader's zone: "15/05/2021, 10:42". */
export const formatInstant = (instant: string): string =>
  zoned(instant, { day: "2-digit", month: "2-digit", year: "numeric", hour: "2-digit", minute: "2-digit" });

import type { Day } from "../quantity/day.ts";
import type { Period, PeriodCode } from "../quantity/period.ts";
import { formatDay } from "./format.ts";
import type { Language } from "./language.ts";

type PeriodWords = {
  readonly name: string;
  /** The same with the preposition that answers "when". */
  readonly during: string;
};

/** The name of a period by its code: `2021-Q1` is "I quadrimestre 2021", `2021` is "anno 2021". */
export const periodName = (code: PeriodCode, language: Language): string => wordsOfCode(code, language).name;

/** The name of a period given by its days; one without a name is told from day to day. */
export const periodNameOfDays = (period: Period, language: Language): string =>
  wordsOfDays(period, language).name;

/** When something was in a period, by its code: "nel I quadrimestre 2021", "nel 2021". */
export const duringCode = (code: PeriodCode, language: Language): string =>
  wordsOfCode(code, language).during;

/** When something was in a period given by its days: "nel I quadrimestre 2021", "nel 2021". */
export const duringPeriod = (period: Period, language: Language): string =>
  wordsOfDays(period, language).during;

const wordsOfCode = (code: PeriodCode, language: Language): PeriodWords => {
  const [year = "", part = ""] = code.split("-");
  const ordinal = Number(part.replace(/\D/g, ""));
  const letter = /^[QTS]/.exec(part)?.[0] ?? (part === "" ? "Y" : "M");
  return vocabulary[language][letter as Letter](ordinal, year);
};

/** Months a period is long, and the letter of its name. */
const letters: Readonly<Record<number, Letter>> = { 1: "M", 3: "T", 4: "Q", 6: "S", 12: "Y" };

const wordsOfDays = ({ from, to }: Period, language: Language): PeriodWords => {
  const [year = "", month = "", first] = from.split("-");
  const length = monthOf(to) - monthOf(from);
  const letter = letters[length];
  const regular = first === "01" && to.endsWith("-01") && (Number(month) - 1) % length === 0;
  if (letter === undefined || !regular)
    return vocabulary[language].days(formatDay(from), formatDay(dayBefore(to)));
  return vocabulary[language][letter]((Number(month) - 1) / length + 1, year);
};

/** Months since the year 0. */
const monthOf = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

export const dayBefore = (day: Day): Day =>
  Temporal.PlainDate.from(day).subtract({ days: 1 }).toString() as Day;

type Letter = "Y" | "S" | "Q" | "T" | "M";
type PeriodVocabulary = Readonly<Record<Letter, (ordinal: number, year: string) => PeriodWords>> & {
  readonly days: (first: string, last: string) => PeriodWords;
};

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  it: "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split(
    " ",
  ),
  en: "January February March April May June July August September October November December".split(" "),
};

const ROMAN = ["", "I", "II", "III", "IV"];

const italian = (word: string) => (ordinal: number, year: string) => ({
  name: `${ROMAN[ordinal] ?? ""} ${word} ${year}`,
  during: `nel ${ROMAN[ordinal] ?? ""} ${word} ${year}`,
});

const ORDINALS = ["", "1st", "2nd", "3rd", "4th"];

const english = (word: string) => (ordinal: number, year: string) => ({
  name: `${ORDINALS[ordinal] ?? ""} ${word} of ${year}`,
  during: `in the ${ORDINALS[ordinal] ?? ""} ${word} of ${year}`,
});

const vocabulary: Readonly<Record<Language, PeriodVocabulary>> = {
  it: {
    Y: (_, year) => ({ name: `anno ${year}`, during: `nel ${year}` }),
    S: italian("semestre"),
    Q: italian("quadrimestre"),
    T: italian("trimestre"),
    M: (month, year) => withMonth(`${MONTHS.it[month - 1] ?? ""} ${year}`, "nel mese di"),
    days: (first, last) => ({ name: `dal ${first} al ${last}`, during: `dal ${first} al ${last}` }),
  },
  en: {
    Y: (_, year) => ({ name: `year ${year}`, during: `in ${year}` }),
    S: english("half-year"),
    Q: english("four-month period"),
    T: english("quarter"),
    M: (month, year) => withMonth(`${MONTHS.en[month - 1] ?? ""} ${year}`, "in"),
    days: (first, last) => ({ name: `${first} to ${last}`, during: `from ${first} to ${last}` }),
  },
};

const withMonth = (name: string, preposition: string): PeriodWords => ({
  name,
  during: `${preposition} ${name}`,
});

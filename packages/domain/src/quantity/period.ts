import type { Branded } from "./brand.ts";
import type { Day } from "./day.ts";
import { ok, refuse, type Result } from "./result.ts";

/**
 * The name of a period: `2021` a year, `2021-Q1` a quadrimestre (four months, 1 to 3), `2021-T1` a trimestre (three
 * months, 1 to 4), `2021-S1` a semestre, `2021-05` a month.
 */
export type PeriodCode = Branded<string, "period">;

/** A period as days: `from` belongs to it, `to` does not. Cells of measures are keyed by it (foundation 3). */
export type Period = { readonly from: Day; readonly to: Day };

const form = /^(\d{4})(?:-(?:([QTS])([1-4])|(0[1-9]|1[0-2])))?$/;
const months = { Q: 4, T: 3, S: 6 } as const;

/** The first day of the month counted from January of the year: month 13 is January of the next one. */
const firstOf = (year: number, month: number): Day => {
  const y = year + Math.floor((month - 1) / 12);
  const m = ((month - 1) % 12) + 1;
  return `${String(y).padStart(4, "0")}-${String(m).padStart(2, "0")}-01` as Day;
};

type Span = { readonly year: number; readonly start: number; readonly length: number };

const span = (text: string): Span | null => {
  const match = form.exec(text);
  if (match === null) return null;
  const [, year = "", kind, ordinal = "1", month] = match;
  if (month !== undefined) return { year: Number(year), start: Number(month), length: 1 };
  if (kind === undefined) return { year: Number(year), start: 1, length: 12 };
  const length = months[kind as keyof typeof months];
  const start = (Number(ordinal) - 1) * length + 1;
  return start > 12 ? null : { year: Number(year), start, length };
};

/** Reads the name of a period; refuses a fourth quadrimestre or a third semestre. */
export const toPeriodCode = (text: string): Result<PeriodCode, "not-a-period"> =>
  span(text) === null ? refuse("not-a-period", { text }) : ok(text as PeriodCode);

/** The days of a named period. */
export const periodOf = (code: PeriodCode): Period => {
  const { year, start, length } = span(code) as Span;
  return { from: firstOf(year, start), to: firstOf(year, start + length) };
};

/** The calendar year a period begins in. */
export const yearOf = (code: PeriodCode): number => Number(code.slice(0, 4));

/** Months of the year gone by at the end of the period, 1 to 12: 4 for the first quadrimestre. */
export const monthsElapsed = (code: PeriodCode): number => {
  const { start, length } = span(code) as Span;
  return start + length - 1;
};

/** Whether the first period lies wholly inside the second. */
export const within = (inner: Period, outer: Period): boolean =>
  inner.from >= outer.from && inner.to <= outer.to;

/** The name of a period of known form given by its days, or `null` when it has none (as a hand-made range). */
export const periodCode = (period: Period): PeriodCode | null => {
  const year = Number(period.from.slice(0, 4));
  const start = Number(period.from.slice(5, 7));
  const candidates = [
    `${year}`,
    ...[1, 2, 3].map((n) => `${year}-Q${n}`),
    ...[1, 2, 3, 4].map((n) => `${year}-T${n}`),
    ...[1, 2].map((n) => `${year}-S${n}`),
    `${year}-${String(start).padStart(2, "0")}`,
  ] as PeriodCode[];
  return (
    candidates.find((code) => periodOf(code).from === period.from && periodOf(code).to === period.to) ?? null
  );
};

/** The period of the same length right before: before `2021-Q1` comes `2020-Q3`. */
export const previousPeriod = (code: PeriodCode): PeriodCode => {
  const { year, start, length } = span(code) as Span;
  return start > length ? named(code, year, start - length) : named(code, year - 1, 13 - length);
};

/** The same period so many years before: of `2021-Q1` one year before, `2020-Q1`. */
export const yearsBefore = (code: PeriodCode, years: number): PeriodCode => {
  const { year, start } = span(code) as Span;
  return named(code, year - years, start);
};

/** The period with the form of another that begins with this month; the calendar of the program begins with year 0. */
const named = (form: PeriodCode, year: number, start: number): PeriodCode => {
  const { length } = span(form) as Span;
  const letter = /[QTS]/.exec(form)?.[0];
  const text = String(Math.max(0, year)).padStart(4, "0");
  if (length === 12) return text as PeriodCode;
  const month = String(start).padStart(2, "0");
  return `${text}-${letter === undefined ? month : `${letter}${(start - 1) / length + 1}`}` as PeriodCode;
};

/** The year under way; the two before it are closed. */
export const OPEN_YEAR = 2021;

/** What an indicator should reach in the open year, and how it grows from one year to the next. */
export type Aim =
  | { readonly kind: "number"; readonly at: number; readonly step: number }
  | { readonly kind: "day"; readonly monthDay: string };

export const reach = (at: number, step = 0): Aim => ({ kind: "number", at, step });
export const within = (monthDay: string): Aim => ({ kind: "day", monthDay });

const inYear = (aim: Aim, year: number): string =>
  aim.kind === "day" ? `${year}-${aim.monthDay}` : (aim.at + aim.step * (year - OPEN_YEAR)).toFixed(2);

/** Targets for each of these years, besides those given for shorter periods of the open year. */
export const targetsFor = (
  aim: Aim,
  years: readonly number[],
  intermediate: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> => ({
  ...(years.includes(OPEN_YEAR) ? intermediate : {}),
  ...Object.fromEntries(years.map((year) => [String(year), inYear(aim, year)])),
});

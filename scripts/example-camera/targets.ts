/** The year under way; the two before it are closed. */
export const OPEN_YEAR = 2021;

/** What an indicator should reach in the open year, and how it grows from one year to the next. */
export type Aim =
  | { readonly kind: "number"; readonly at: number; readonly step: number }
  | { readonly kind: "day"; readonly monthDay: string }
  | { readonly kind: "range"; readonly from: number; readonly to: number }
  | { readonly kind: "yes" }
  /** So many times what a measure was the year before; a number in the first year, which has none before. */
  | {
      readonly kind: "more-than-last-year";
      readonly measure: string;
      readonly times: string;
      readonly first: number;
    };

type Stated = string | { readonly formula: object };

export const reach = (at: number, step = 0): Aim => ({ kind: "number", at, step });
export const within = (monthDay: string): Aim => ({ kind: "day", monthDay });
export const between = (from: number, to: number): Aim => ({ kind: "range", from, to });
export const YES: Aim = { kind: "yes" };
/** A twentieth more than the year before. */
export const moreThanLastYear = (measure: string, first: number): Aim => ({
  kind: "more-than-last-year",
  measure,
  times: "1.05",
  first,
});

const FIRST_YEAR = 2019;

const inYear = (aim: Aim, year: number): Stated => {
  switch (aim.kind) {
    case "number":
      return (aim.at + aim.step * (year - OPEN_YEAR)).toFixed(2);
    case "day":
      return `${year}-${aim.monthDay}`;
    case "range":
      return `${aim.from.toFixed(2)}..${aim.to.toFixed(2)}`;
    case "yes":
      return "yes";
    case "more-than-last-year":
      return year === FIRST_YEAR ? aim.first.toFixed(2) : { formula: lastYearTimes(aim) };
  }
};

const lastYearTimes = ({ measure, times }: Extract<Aim, { kind: "more-than-last-year" }>): object => ({
  op: "*",
  left: { op: "call", name: "previous-year", arguments: [{ op: "measure", measure }] },
  right: { op: "number", value: times },
});

/** Targets for each of these years, besides those given for shorter periods of the open year. */
export const targetsFor = (
  aim: Aim,
  years: readonly number[],
  intermediate: Readonly<Record<string, string>> = {},
): Readonly<Record<string, Stated>> => ({
  ...(years.includes(OPEN_YEAR) ? intermediate : {}),
  ...Object.fromEntries(years.map((year) => [String(year), inYear(aim, year)])),
});

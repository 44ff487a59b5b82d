import type { Phrases } from "./formula-phrases.ts";

const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1) ?? ""}`;

const ofEach = (what: string) => (below: string | null) =>
  `degrees of achievement of the ${what} ${below === null ? "of the body" : `below ${below}`}`;

export const EN_PHRASES = {
  quotes: ["“", "”"],
  signs: {
    "+": "plus",
    "-": "minus",
    "*": "times",
    "/": "divided by",
    "<": "is less than",
    "<=": "is at most",
    "=": "is equal to",
    "<>": "is other than",
    ">=": "is at least",
    ">": "is more than",
  },
  negate: "minus",
  times: { day: ["day", "days"], month: ["month", "months"], year: ["year", "years"] },
  indicator: (code) => `indicator ${code}`,
  achievement: (node) => `degree of achievement of objective ${node}`,
  achievements: {
    area: ofEach("areas"),
    strategic: ofEach("strategic objectives"),
    operational: ofEach("operational objectives"),
  },
  functions: {
    sum: (parts) => `sum of ${list(parts)}`,
    mean: (parts) => `mean of ${list(parts)}`,
    min: (parts) => `the least of ${list(parts)}`,
    max: (parts) => `the greatest of ${list(parts)}`,
    if: ([condition = "", ifTrue = "", ifFalse = ""]) => `${ifTrue} if ${condition}, else ${ifFalse}`,
    count: (parts) => `how many of these conditions hold: ${parts.join("; ")}`,
    "count-present": (parts) => `how many values there are among ${list(parts)}`,
    "sum-present": (parts) => `sum of the values present among ${list(parts)}`,
    "mean-present": (parts) => `mean of the values present among ${list(parts)}`,
    coalesce: (parts) => `the first value present among ${list(parts)}`,
    "days-between": ([from = "", to = ""]) => `days from ${from} to ${to}`,
    "working-days-between": ([from = "", to = ""]) => `working days from ${from} to ${to}`,
    "previous-period": ([what = ""]) => `${what} at the end of the period before`,
    "previous-year": ([what = ""]) => `${what} in the same period of the year before`,
    "mean-previous-years": ([what = "", years = ""]) =>
      `mean of ${what} in the same period of the ${years} years before`,
    cumulative: ([what = ""]) => `${what} since the beginning of the year`,
    "share-of-total": ([what = ""]) => `share of ${what} in the total of the body`,
    best: (parts) => `the best of ${list(parts)}`,
    worst: (parts) => `the worst of ${list(parts)}`,
  },
} as const satisfies Phrases;

import type { MonthDay } from "../quantity/day-in-year.ts";

/** What the law, or the regulations of a special agency, ask of a body every year by a day. */
export const OBLIGATIONS = [
  "plan",
  "equality-data",
  "equality-report",
  "accessibility-objectives",
  "fund",
  "accounts",
  "agency-objectives",
  "report",
  "public-bodies-index",
  "budget-update",
  "accessibility-declaration",
  "yearly-relation",
  "budget",
  "operating-budget",
  "positive-actions-report",
] as const;
export type ObligationCode = (typeof OBLIGATIONS)[number];

/** Whom an obligation concerns: every public body, chambers of commerce, or a body with a special agency. */
export const BOUNDS = ["every-body", "chamber", "with-agency"] as const;
export type Bound = (typeof BOUNDS)[number];

/** An obligation as one source states it, for the years in which that source holds. */
export type Obligation = {
  readonly code: ObligationCode;
  readonly source: string;
  readonly bound: Bound;
  /** The days of the year by which it is due. */
  readonly by: readonly MonthDay[];
  readonly fromYear: number;
  /** `null` while the source is in force. */
  readonly toYear: number | null;
  /** So many days after the budget instead, in a year in which the law defers the budget; `null` where it stays. */
  readonly afterDeferredBudget: number | null;
};

const FOR_GOOD = { toYear: null, afterDeferredBudget: null } as const;
const EVERY_BODY = { ...FOR_GOOD, bound: "every-body" } as const;
const CHAMBER = { ...FOR_GOOD, bound: "chamber", fromYear: 2006 } as const;
const PLAN = { ...EVERY_BODY, code: "plan", by: ["01-31"] } as const;

/**
 * Dated as the law is: a new row when a source changes, never a condition in the code (law 14). Each day is a proposal
 * that a body edits when it takes the obligation over as a duty of its own.
 */
export const OBLIGATIONS_BY_LAW: readonly Obligation[] = [
  { ...PLAN, source: "D.Lgs. 150/2009 art. 10 c. 1 a)", fromYear: 2010, toYear: 2021 },
  { ...PLAN, source: "D.L. 80/2021 art. 6", fromYear: 2022, toYear: 2022 },
  { ...PLAN, source: "D.L. 80/2021 art. 6; D.M. 132/2022 art. 8", fromYear: 2023, afterDeferredBudget: 30 },
  { ...EVERY_BODY, code: "equality-data", source: "Direttiva 2/2019", by: ["03-01"], fromYear: 2020 },
  { ...EVERY_BODY, code: "equality-report", source: "Direttiva 2/2019", by: ["03-30"], fromYear: 2020 },
  {
    ...EVERY_BODY,
    code: "accessibility-objectives",
    source: "D.L. 179/2012 art. 9 c. 7",
    by: ["03-31"],
    fromYear: 2013,
  },
  { ...EVERY_BODY, code: "fund", source: "CCNL Funzioni locali", by: ["04-30"], fromYear: 2019 },
  { ...CHAMBER, code: "accounts", source: "D.P.R. 254/2005 art. 20", by: ["04-30"] },
  {
    ...FOR_GOOD,
    bound: "with-agency",
    code: "agency-objectives",
    source: "Regolamento dell’azienda speciale",
    by: ["04-30"],
    fromYear: 2013,
  },
  { ...EVERY_BODY, code: "report", source: "D.Lgs. 150/2009 art. 10 c. 1 b)", by: ["06-30"], fromYear: 2010 },
  {
    ...EVERY_BODY,
    code: "public-bodies-index",
    source: "D.Lgs. 82/2005 art. 6-ter c. 3",
    by: ["06-30", "12-31"],
    fromYear: 2017,
  },
  { ...CHAMBER, code: "budget-update", source: "D.P.R. 254/2005 art. 12", by: ["07-31"] },
  {
    ...EVERY_BODY,
    code: "accessibility-declaration",
    source: "D.Lgs. 106/2018",
    by: ["09-23"],
    fromYear: 2020,
  },
  { ...CHAMBER, code: "yearly-relation", source: "D.P.R. 254/2005 art. 5", by: ["10-31"] },
  { ...CHAMBER, code: "budget", source: "D.P.R. 254/2005 art. 6", by: ["11-30"] },
  { ...CHAMBER, code: "operating-budget", source: "D.P.R. 254/2005 art. 8", by: ["12-31"] },
  {
    ...EVERY_BODY,
    code: "positive-actions-report",
    source: "D.Lgs. 198/2006 art. 48",
    by: ["12-31"],
    fromYear: 2007,
  },
];

import type { Day } from "../quantity/day.ts";
import type { Decimal } from "../quantity/decimal.ts";

/** The ways of working elsewhere, which the law keeps apart: lavoro agile, telelavoro, lavoro da remoto. */
export const REMOTE_KINDS = ["agile", "telework", "remote"] as const;
export type RemoteKind = (typeof REMOTE_KINDS)[number];

/** Whether an activity can be done elsewhere: all of it, a part, or only where the body sits. */
export const ACTIVITY_MODES = ["remote", "partly", "on-site"] as const;
export type ActivityMode = (typeof ACTIVITY_MODES)[number];

/** An act as cited; its day is `null` where the body cannot say it. */
export type CitedAct = { readonly act: string; readonly on: Day | null };

/** One line of the process map. */
export type AgileActivity = {
  readonly name: string;
  /** The office that does it, as it is called. */
  readonly unit: string | null;
  readonly mode: ActivityMode;
  /** Why it can be done elsewhere only in part, or not at all. */
  readonly reason: string | null;
};

/** How many asked for a way of working elsewhere in the year, and how many got it. */
export type AgileRequests = {
  readonly kind: RemoteKind;
  readonly count: number;
  readonly granted: number;
};

/** The rules the body gave itself, what changed in them, or why nothing did. */
export type AgileRegulation = {
  readonly title: string;
  readonly act: CitedAct;
  readonly changes: readonly CitedAct[];
  readonly unchangedBecause: string | null;
};

/** Something done in the period to let people work elsewhere, by which act where there was one. */
export type AgileMeasure = { readonly text: string; readonly act: CitedAct | null };

/** What comes next; what is extended "to a year" says from which day to which. */
export type AgileStep = { readonly text: string; readonly from: Day | null; readonly to: Day | null };

/** What a body tells of remote work for one year (DL 179/2012 art. 9 c. 7); no person is named in it. */
export type AgileYear = {
  readonly format: "albero/agile";
  readonly year: number;
  /** What the report covers: the year and the months to 31 March after it. */
  readonly period: { readonly from: Day; readonly to: Day };
  readonly regulation: AgileRegulation | null;
  /** By kind; a kind nobody asked for is told with a nought, and not left out. */
  readonly requests: readonly AgileRequests[];
  /** People in service at the end of the year. */
  readonly staff: number | null;
  /** Working days of all the staff in the year, and those worked elsewhere. */
  readonly days: { readonly all: Decimal; readonly elsewhere: Decimal } | null;
  /** Other ways to reconcile work and life, as flexible hours. */
  readonly tools: readonly string[];
  /** What the equality committee (CUG) was asked and said. */
  readonly committee: string | null;
  readonly measures: readonly AgileMeasure[];
  readonly activities: readonly AgileActivity[];
  readonly steps: readonly AgileStep[];
  readonly signed: { readonly place: string; readonly office: string; readonly on: Day } | null;
  readonly published: { readonly place: string; readonly on: Day } | null;
};

/** The nine contents of the report, in their order (rule book 14). */
export const AGILE_CONTENTS = [
  "period",
  "regulation",
  "requests",
  "tools",
  "committee",
  "measures",
  "activities",
  "steps",
  "published",
] as const;
export type AgileContent = (typeof AGILE_CONTENTS)[number];

/** The year of a body that has told nothing yet. */
export const newAgileYear = (year: number): AgileYear => ({
  ...{ format: "albero/agile", year },
  period: { from: `${year}-01-01` as Day, to: `${year + 1}-03-31` as Day },
  ...{ regulation: null, requests: [], staff: null, days: null, tools: [], committee: null },
  ...{ measures: [], activities: [], steps: [], signed: null, published: null },
});

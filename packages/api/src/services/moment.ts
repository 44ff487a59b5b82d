import type { Moment } from "@albero/contract";
import {
  dayIn,
  periodOf,
  planInForce,
  toInstant,
  type Body,
  type BodyDocument,
  type Day,
  type Instant,
  type PeriodCode,
  type Question,
} from "@albero/domain";

/** The three words of a moment as a query has them; what is absent is the body's own. */
export type AsOfQuery = {
  readonly period?: string;
  readonly today?: string;
  readonly "known-at"?: string;
};

/** The day it is for a body: its own for an example that has one, else the clock's in the body's zone. */
export const todayOf = (body: Pick<Body, "ownToday" | "timeZone">, now: Instant): Day =>
  body.ownToday ?? dayIn(body.timeZone, now);

const QUADRIMESTRI = ["Q1", "Q2", "Q3"] as const;

/**
 * The period pages look at when nobody says: in the first year of the plan in force the last quadrimestre that is
 * over (on 15 May 2021 it is 2021-Q1), and the whole year before the first one is over and in later years.
 */
export const usualPeriod = (plans: BodyDocument["plans"], today: Day, knownAt: Instant): PeriodCode => {
  const year = today.slice(0, 4) as PeriodCode;
  const found = planInForce(plans, { period: year, knownAt });
  if (!found.ok || Math.min(...found.value.plan.years) !== Number(year)) return year;
  const over = QUADRIMESTRI.map((part) => `${year}-${part}` as PeriodCode).filter(
    (each) => periodOf(each).to <= today,
  );
  return over.at(-1) ?? year;
};

/** The question a call asks, every part filled in. The query was checked against its schema. */
export const questionOf = (
  document: Pick<BodyDocument, "body" | "plans">,
  query: AsOfQuery,
  now: Instant,
): Question => {
  const given = query["known-at"] === undefined ? null : toInstant(query["known-at"]);
  const knownAt = given?.ok === true ? given.value : now;
  const today = (query.today as Day | undefined) ?? todayOf(document.body, now);
  const period = (query.period as PeriodCode | undefined) ?? usualPeriod(document.plans, today, knownAt);
  return { period, today, knownAt };
};

export const momentView = ({ period, today, knownAt }: Question): Moment => ({ period, today, knownAt });

/** By last day; of two that end together the shorter first. */
const byEnd = (one: PeriodCode, other: PeriodCode): number => {
  const [a, b] = [periodOf(one), periodOf(other)];
  return a.to === b.to ? (a.from > b.from ? -1 : 1) : a.to < b.to ? -1 : 1;
};

/** The periods one may choose: the quadrimestri of the first year of each plan, and every year of it. */
export const periodsOf = (plans: BodyDocument["plans"]): PeriodCode[] => {
  const names = plans.flatMap(({ years }) => {
    const first = Math.min(...years);
    return [...QUADRIMESTRI.map((part) => `${first}-${part}`), ...years.map(String)];
  });
  return ([...new Set(names)] as PeriodCode[]).toSorted(byEnd);
};

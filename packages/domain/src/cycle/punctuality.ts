import { dayIn, type Day, type Instant } from "../quantity/day.ts";
import type { UnitId } from "../quantity/id.ts";
import { periodOf } from "../quantity/period.ts";
import type { Asked } from "./asked.ts";
import type { Round } from "./window.ts";

/** How an office did in a round, from the record alone: nobody types its own punctuality. */
export type Punctuality = {
  readonly officeId: UnitId | null;
  readonly asked: number;
  readonly done: number;
  /** Done by the deadline of each value. */
  readonly inTime: number;
  /** Whether every value was done by its deadline; `null` while nothing was asked, or the deadline is to come. */
  readonly onTime: boolean | null;
  /** The day the last value was done; `null` while one is missing. */
  readonly completedOn: Day | null;
};

/** The values a round collects: those of the slots that end inside its period. */
export const askedInRound = (asked: readonly Asked[], { period }: Round): readonly Asked[] => {
  const { from, to } = periodOf(period);
  return asked.filter(({ measure, period: slot }) => {
    const end = periodOf(slot).to;
    return measure.frequency !== "year" && end > from && end <= to;
  });
};

const doneOn = ({ standing }: Asked, timeZone: string): Day | null =>
  standing.doneAt === null ? null : dayIn(timeZone, standing.doneAt);

const verdict = ({
  isLost,
  isWon,
}: {
  readonly isLost: boolean;
  readonly isWon: boolean;
}): boolean | null => {
  if (isLost) return false;
  return isWon ? true : null;
};

const summed = (
  officeId: UnitId | null,
  values: readonly Asked[],
  { today, timeZone }: Looking,
): Punctuality => {
  const days = values.map((value) => ({ due: value.window.due, done: doneOn(value, timeZone) }));
  const done = days.flatMap((day) => (day.done === null ? [] : [day.done]));
  const inTime = days.filter((day) => day.done !== null && day.done <= day.due).length;
  const isLost = days.some((day) => day.due < today && (day.done === null || day.done > day.due));
  const isWon = inTime === values.length;
  return {
    ...{ officeId, asked: values.length, done: done.length, inTime },
    onTime: verdict({ isLost, isWon }),
    completedOn: done.length === values.length ? (done.toSorted().at(-1) ?? null) : null,
  };
};

/** The day it is, and the zone in which days end. */
export type Looking = { readonly today: Day; readonly timeZone: string };

/**
 * The punctuality of each office in a round. An office is on time when every value due is sent, or declared not
 * available, by its deadline; returns and extensions do not change that (practice: collecting 3). It is known as soon
 * as all is done, or as one deadline is missed.
 */
export const punctualityOf = (
  asked: readonly Asked[],
  round: Round,
  looking: Looking,
): readonly Punctuality[] => {
  const values = askedInRound(asked, round);
  const offices = [...new Set(values.map(({ officeId }) => officeId))];
  return offices.map((office) => {
    const own = values.filter(({ officeId }) => officeId === office);
    return summed(office, own, looking);
  });
};

/** Rounds whose deadline has passed or that are complete, and those respected: what formulas read. */
export type RoundCount = { readonly due: number; readonly inTime: number };

/** Whether a round was respected by all these offices: one late is enough to lose it; `null` while it is open. */
export const roundRespected = (offices: readonly Punctuality[]): boolean | null => {
  const isLost = offices.some(({ onTime }) => onTime === false);
  return verdict({ isLost, isWon: offices.length > 0 && offices.every(({ onTime }) => onTime === true) });
};

/** Counts the rounds of a year that can be judged and those that were respected: each counts at most once. */
export const countRounds = (rounds: readonly (readonly Punctuality[])[]): RoundCount => {
  const verdicts = rounds.map(roundRespected).filter((respected) => respected !== null);
  return { due: verdicts.length, inTime: verdicts.filter(Boolean).length };
};

const approvedAt = ({ standing }: Asked): Instant | null =>
  standing.stage === "approved" ? (standing.answer?.recordedAt ?? null) : null;

/**
 * When the validation of a round became complete: the last approval of its values; `null` while one that is due waits
 * for its validator or its office. A value declared not available waits for nobody. From then the report to the
 * deciding bodies has three working days (rule book 7).
 */
export const validatedAt = (asked: readonly Asked[], round: Round): Instant | null => {
  const values = askedInRound(asked, round).filter(
    ({ standing }) => standing.last?.value.kind !== "not-available",
  );
  const approvals = values.map(approvedAt);
  if (values.length === 0 || approvals.includes(null)) return null;
  return (
    approvals
      .filter((at) => at !== null)
      .toSorted()
      .at(-1) ?? null
  );
};

import type { Day } from "../quantity/day.ts";

/** The day so many years after; 29 February comes back on 28 February. */
const yearsAfter = (day: Day, years: number): Day =>
  Temporal.PlainDate.from(day).add({ years }).toString() as Day;

/** Whether a candidate has reached the age asked for: on the birthday itself they have (art. 8). */
export const hasAge = (born: Day, on: Day, years: number): boolean => yearsAfter(born, years) <= on;

export type LevelQuestion = {
  /** Levels between the own and the one to be reached. */
  readonly levelsBelow: number;
  readonly inLevelSince: Day;
  readonly on: Day;
};

/** Whether somebody may compete for a level: the years served in the level just below, exactly as many being enough. */
export const mayCompete = (
  { levelsBelow, inLevelSince, on }: LevelQuestion,
  years: number,
): { readonly may: boolean; readonly servedOn: Day } => {
  const servedOn = yearsAfter(inLevelSince, years);
  return { may: levelsBelow === 1 && servedOn <= on, servedOn };
};

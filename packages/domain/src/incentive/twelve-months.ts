import { dayInYear } from "../quantity/day-in-year.ts";
import type { Day } from "../quantity/day.ts";

/** The day before which the months of contract must be complete (AMB-06). */
export type MonthsBefore = "decision" | "yearEnd" | "yearStart";

export type MonthsQuestion = {
  readonly signedOn: Day;
  readonly before: Day;
  /** Months of contract asked for. */
  readonly months: number;
};

/** Whether the contract is old enough, with the two days compared. */
export type MonthsAnswer = { readonly reached: boolean; readonly anniversary: Day; readonly before: Day };

/** The day the months of contract are counted back from. */
export const referenceDay = (
  reading: MonthsBefore,
  { year, decision }: { readonly year: number; readonly decision: Day },
): Day => {
  if (reading === "decision") return decision;
  return dayInYear(year, reading === "yearEnd" ? "12-31" : "01-01");
};

/**
 * Whether the individual contract was signed long enough before (art. 23 c. 6): the anniversary is not after the
 * given day, exactly on it is enough, and 29 February has its anniversary on 28 February.
 */
export const monthsOfContract = ({ signedOn, before, months }: MonthsQuestion): MonthsAnswer => {
  const anniversary = Temporal.PlainDate.from(signedOn).add({ months }).toString() as Day;
  return { reached: anniversary <= before, anniversary, before };
};

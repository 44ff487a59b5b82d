import { dayInYear, type MonthDay } from "../quantity/day-in-year.ts";
import { daysBetween, type Day } from "../quantity/day.ts";

/** The dated steps of the agency's year of evaluation (art. 17, 21, 22, 23). */
export type AgencyStep =
  | "objectivesToDirection"
  | "objectivesToStaff"
  | "summerClosingDates"
  | "oivValidation"
  | "agencyEvaluation"
  | "bonusDecision";

/** Last day of a step: month and day, in the reference year or so many years after it. */
export type StepDeadline = { readonly by: MonthDay; readonly yearsAfter: number };

export type AgencyDeadlines = Readonly<Record<AgencyStep, StepDeadline>>;

/** The last day of a step for a reference year. */
export const deadlineOf = (deadlines: AgencyDeadlines, step: AgencyStep, year: number): Day =>
  dayInYear(year + deadlines[step].yearsAfter, deadlines[step].by);

/** Calendar days a step was done after its last day; zero when on it or before. */
export const daysLate = (deadline: Day, done: Day): number => Math.max(0, daysBetween(deadline, done));

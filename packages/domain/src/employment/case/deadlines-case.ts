import { caseRow, type CaseRow } from "../../quantity/case.ts";
import type { Day } from "../../quantity/day.ts";
import { record } from "../../quantity/record-reader.ts";
import { day, whole, word } from "../../quantity/reader.ts";
import { ok } from "../../quantity/result.ts";
import { daysLate, deadlineOf, type AgencyDeadlines, type AgencyStep } from "../deadlines.ts";

const stepsOf = (deadlines: AgencyDeadlines): readonly AgencyStep[] => Object.keys(deadlines) as AgencyStep[];

/** All deadlines of a reference year as a case. */
export const calendarCase = (deadlines: AgencyDeadlines): CaseRow =>
  caseRow({
    read: record<{ readonly year: number }>({ year: whole(1) }),
    decide: ({ year }) => ok(stepsOf(deadlines).map((step) => [step, deadlineOf(deadlines, step, year)])),
    lay: (days) => Object.fromEntries(days) as unknown,
  });

type Done = { readonly year: number; readonly step: AgencyStep; readonly done: Day };

/** How late one step was done as a case. */
export const lateCase = (deadlines: AgencyDeadlines): CaseRow =>
  caseRow({
    read: record<Done>({ year: whole(1), step: word(stepsOf(deadlines)), done: day }),
    decide: ({ year, step, done }) => {
      const deadline = deadlineOf(deadlines, step, year);
      return ok({ deadline, daysLate: daysLate(deadline, done) });
    },
    lay: (late) => late,
  });

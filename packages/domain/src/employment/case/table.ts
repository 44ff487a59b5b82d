import type { CaseTable } from "../../quantity/case.ts";
import type { EmploymentScheme } from "../scheme.ts";
import { dayForms } from "./day-forms.ts";
import { calendarCase, lateCase } from "./deadlines-case.ts";
import { formsCase } from "./form.ts";
import { leaveCase } from "./leave-case.ts";
import { missionCase } from "./mission-case.ts";
import { boardCase, selectionCase } from "./selection-case.ts";
import { thresholdForms } from "./threshold-forms.ts";
import { weekForms } from "./week-forms.ts";

/** The rules of employment that a case can ask, under the values and readings of a body's regulation. */
export const employmentCases = (scheme: EmploymentScheme): CaseTable => ({
  leave: leaveCase(scheme.leave),
  selection: selectionCase(scheme.selection),
  commission: boardCase(scheme.board),
  hours: formsCase({ ...weekForms(scheme.hours), ...dayForms(scheme.hours) }),
  mission: missionCase(scheme.mission),
  calendar: calendarCase(scheme.deadlines),
  late: lateCase(scheme.deadlines),
  threshold: formsCase(thresholdForms(scheme.thresholds)),
});

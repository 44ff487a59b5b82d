import type { EmploymentScheme, HoursScheme, ThresholdScheme } from "../../employment/scheme.ts";
import type { AgencyDeadlines } from "../../employment/deadlines.ts";
import type { LeaveScheme } from "../../employment/leave.ts";
import type { BoardScheme } from "../../employment/selection-board.ts";
import type { SelectionScheme } from "../../employment/selection.ts";

const ALL_DAYS = ["mon", "tue", "wed", "thu", "fri"] as const;
const LONG_DAYS = ["tue", "thu"] as const;

/** Minutes from midnight, or of a length of time. */
const at = (hours: number, minutes: number): number => hours * 60 + minutes;

/** Art. 17 c. 2. */
const leave: LeaveScheme = {
  daysBefore: 15,
  daysToAnswer: 3,
  presencePercent: 50,
  choices: {
    answer: { point: "AMB-12", default: "calendar", alternatives: ["working"], reasonInAct: false },
    silence: { point: "AMB-13", default: "staysOpen", alternatives: ["approves"], reasonInAct: false },
    presence: { point: "AMB-11", default: "daily", alternatives: ["average"], reasonInAct: false },
    counted: {
      point: "AMB-11",
      default: "employees",
      alternatives: ["allUnits", "fullTimeEquivalents"],
      reasonInAct: false,
    },
    ownAbsence: { point: "R17.8", default: "counted", alternatives: ["notCounted"], reasonInAct: false },
  },
};

/** Art. 10 c. 5. */
const selection: SelectionScheme = {
  termDays: 15,
  admissibleBelow: 3,
  countingDate: { hand: "received", post: "received", pec: "sent", fax: "sent" },
  choices: {
    firstDay: { point: "AMB-15", default: "notCounted", alternatives: ["counted"], reasonInAct: false },
  },
};

/** Art. 10 c. 7 and 9. */
const board: BoardScheme = {
  fewestMembers: 3,
  chair: "Direttore",
  excludedRoles: ["membro del Consiglio di Amministrazione", "membro degli organi camerali"],
  excludedDegree: 4,
};

/** Art. 19; AMB-18 is settled: its figures are hours and minutes, since only so the week makes 38:00. */
const hours: HoursScheme = {
  timetable: { mon: at(6, 30), tue: at(9, 15), wed: at(6, 30), thu: at(9, 15), fri: at(6, 30) },
  weekHours: 38,
  bands: {
    entry: { days: ALL_DAYS, from: at(7, 30), to: at(8, 25) },
    early: { days: ALL_DAYS, from: at(13, 30), to: at(14, 25) },
    late: { days: LONG_DAYS, from: at(17, 0), to: at(18, 0) },
    lunch: { from: at(13, 30), to: at(14, 45), atLeast: 30 },
  },
  choices: {
    bands: { point: "AMB-17", default: "returnOrExit", alternatives: ["shortDayExit"], reasonInAct: false },
    travel: { point: "AMB-16", default: "notCounted", alternatives: ["toRecover"], reasonInAct: false },
  },
};

/** Art. 17 c. 1, 21 c. 1 and 3, 22 c. 1, 23 c. 4. */
const deadlines: AgencyDeadlines = {
  objectivesToDirection: { by: "04-30", yearsAfter: 0 },
  objectivesToStaff: { by: "05-15", yearsAfter: 0 },
  summerClosingDates: { by: "05-31", yearsAfter: 0 },
  oivValidation: { by: "09-15", yearsAfter: 1 },
  agencyEvaluation: { by: "09-30", yearsAfter: 1 },
  bonusDecision: { by: "10-30", yearsAfter: 1 },
};

/** Art. 8, 12, 13, 16. */
const thresholds: ThresholdScheme = {
  payDay: 15,
  extraPayYears: 2,
  levelYears: 2,
  age: 18,
  returnDays: LONG_DAYS,
  voucher: {
    days: { point: "AMB-21", default: "returnDays", alternatives: ["anyAfternoon"], reasonInAct: true },
  },
};

/** The work of the agency's people by its regulation of 2013 (Giunta 79 of 5 July 2013). */
export const isr2013Employment: EmploymentScheme = {
  leave,
  selection,
  board,
  hours,
  mission: {
    rounding: { point: "AMB-14", default: "perTrip", alternatives: ["roundOnce"], reasonInAct: false },
  },
  deadlines,
  thresholds,
  staffNumbers: {
    point: "AMB-20",
    default: "boardThenGiunta",
    alternatives: ["giuntaAlone"],
    reasonInAct: false,
  },
};

import type { Frequency } from "../measurement/measure.ts";
import type { Day, Instant } from "../quantity/day.ts";
import type { MonthDay } from "../quantity/day-in-year.ts";
import type { UnitId } from "../quantity/id.ts";
import type { PeriodCode } from "../quantity/period.ts";

/** What becomes of a deadline that falls on a Saturday, a Sunday or a holiday. */
export const HOLIDAY_RULES = ["next-working-day", "as-it-falls"] as const;
export type HolidayRule = (typeof HOLIDAY_RULES)[number];

/** When people are written to about a window, in days before or after its deadline. */
export type ReminderRules = {
  /** Hour of the day, in the body's zone, from which the mail of the day leaves. */
  readonly hour: number;
  readonly daysBefore: number;
  readonly daysAfter: number;
  /** To who heads the office, so many days after the deadline. */
  readonly managerDaysAfter: number;
};

/** How a body collects its measures in one year (practice: collecting 1): data of the body, never code. */
export type Calendar = {
  readonly year: number;
  /** The rhythm of the rounds (rilevazioni); a chamber collects every quadrimestre. */
  readonly rounds: Frequency;
  /** A round opens so many days before its period ends; 0: the day after the end. */
  readonly opensBefore: number;
  /** Days allowed after the end of the period. A measure may ask for fewer or more. */
  readonly daysAllowed: number;
  /** Days after the deadline in which a late value is still taken; `null`: until the year is closed. */
  readonly daysLate: number | null;
  readonly holidayRule: HolidayRule;
  /**
   * The window of the yearly close, in the year after: final accounts, integrated FTE, benchmark figures and surveys
   * come then. Until its end the values of the year are provisional.
   */
  readonly yearlyClose: { readonly opens: MonthDay; readonly due: MonthDay };
  /** Whether who entered a value may also validate it; separate duties unless the body joins them. */
  readonly joinedDuties: boolean;
  /** `null`: nobody is written to. */
  readonly reminders: ReminderRules | null;
};

/** Eight in the morning, three days before, the day after, and the manager after three (practice: words and habits). */
export const USUAL_REMINDERS: ReminderRules = { hour: 8, daysBefore: 3, daysAfter: 1, managerDaysAfter: 3 };

/** The calendar of a body that has not chosen another: quadrimestri, fifteen days, the accounts by 30 April. */
export const defaultCalendar = (year: number): Calendar => ({
  year,
  rounds: "quadrimestre",
  opensBefore: 0,
  daysAllowed: 15,
  daysLate: null,
  holidayRule: "next-working-day",
  yearlyClose: { opens: "01-16", due: "04-30" },
  joinedDuties: false,
  reminders: USUAL_REMINDERS,
});

/**
 * More time for a round that ends or has ended: for one unit, or for everyone. Granting it is a recorded act with its
 * reason; it opens the cells again and never makes a late unit punctual (practice: collecting 3).
 */
export type Extension = {
  readonly period: PeriodCode;
  /** `null`: for every unit. */
  readonly unitId: UnitId | null;
  readonly until: Day;
  readonly reason: string;
  readonly recordedBy: string;
  readonly recordedAt: Instant;
};

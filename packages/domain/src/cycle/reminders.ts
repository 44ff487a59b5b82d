import { addDays, dayIn, type Day } from "../quantity/day.ts";
import { workingDayFrom, workingDayUpTo, type HolidaysOf } from "../quantity/working-days.ts";
import { askedIn, type Asked, type Collection } from "./asked.ts";
import type { ReminderRules } from "./calendar.ts";
import { isToDo } from "./tasks.ts";

/** Why somebody is written to, most urgent first. Only `escalated` goes to who heads the office. */
export const REMINDER_KINDS = ["escalated", "overdue", "returned", "due-soon", "opened"] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

/** A value somebody has to be written to about, since a day. */
export type Reminder = Asked & { readonly kind: ReminderKind; readonly on: Day };

/** The days a mail makes up for: those after one day, up to another, in the zone in which days end. */
export type ReminderSpan = { readonly after: Day; readonly upTo: Day; readonly timeZone: string };

type Moment = { readonly kind: ReminderKind; readonly on: Day };

const returnedOn = ({ standing }: Asked, timeZone: string): Day | null =>
  standing.stage === "returned" && standing.answer !== null
    ? dayIn(timeZone, standing.answer.recordedAt)
    : null;

/** The last day on which nobody complains: the deadline, or the day an extension gives. */
const lastDay = ({ window, granted }: Asked): Day =>
  granted !== null && granted > window.due ? granted : window.due;

type Ground = {
  readonly rules: ReminderRules;
  readonly holidaysOf: HolidaysOf;
  readonly timeZone: string;
};

/** Every day on which a value that is still to do is written about: all of them working days. */
const momentsOf = (asked: Asked, { rules, holidaysOf, timeZone }: Ground): readonly Moment[] => {
  const last = lastDay(asked);
  const opened = workingDayFrom(asked.window.opens, holidaysOf);
  const soon = workingDayUpTo(addDays(last, -rules.daysBefore), holidaysOf);
  const after = (days: number): Day => workingDayFrom(addDays(last, days), holidaysOf);
  const returned = returnedOn(asked, timeZone);
  return [
    { kind: "opened", on: opened },
    ...(soon > opened ? [{ kind: "due-soon", on: soon } as const] : []),
    ...(returned === null
      ? []
      : [{ kind: "returned", on: workingDayFrom(addDays(returned, 1), holidaysOf) } as const]),
    { kind: "overdue", on: after(rules.daysAfter) },
    { kind: "escalated", on: after(rules.managerDaysAfter) },
  ];
};

/** Of what falls in one mail about the same value only the last is said; who heads the office has his own mail. */
const lastFor = (moments: readonly Moment[], isManager: boolean): readonly Moment[] =>
  moments
    .filter(({ kind }) => (kind === "escalated") === isManager)
    .toSorted((a, b) => a.on.localeCompare(b.on))
    .slice(-1);

/**
 * What people are written to about in some days, the most urgent first; never about what is done. A value is written
 * about when it can be entered, some days before its deadline, the day after it was returned, after the deadline, and
 * then to who heads the office. All of it on working days: before a deadline earlier, after it later. Empty where the
 * body wants no reminders.
 *
 * Source: practice: words and habits; collecting 1.
 */
export const remindersIn = (collection: Collection, span: ReminderSpan): readonly Reminder[] => {
  const { holidaysOf, calendar } = collection;
  const rules = calendar.reminders;
  if (rules === null) return [];
  const { after, upTo, timeZone } = span;
  return askedIn(collection)
    .filter(isToDo)
    .flatMap((asked) => {
      const all = momentsOf(asked, { rules, holidaysOf, timeZone });
      const inside = all.filter(({ on }) => on > after && on <= upTo);
      const said = [...lastFor(inside, false), ...lastFor(inside, true)];
      return said.map((moment): Reminder => ({ ...asked, ...moment }));
    })
    .toSorted(
      (a, b) =>
        REMINDER_KINDS.indexOf(a.kind) - REMINDER_KINDS.indexOf(b.kind) ||
        a.window.due.localeCompare(b.window.due) ||
        a.measure.code.localeCompare(b.measure.code),
    );
};

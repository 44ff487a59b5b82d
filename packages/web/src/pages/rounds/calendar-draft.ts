import type { BodyOf, CalendarView, Endpoints } from "@albero/contract";

/** The rules of a year as they are typed. */
export type CalendarDraft = Pick<CalendarView, "rounds" | "holidayRule"> & {
  readonly joined: "true" | "false";
  readonly opensBefore: string;
  readonly daysAllowed: string;
  /** Empty: until the year is closed. */
  readonly daysLate: string;
  /** Day and month, `16/01`. */
  readonly closeOpens: string;
  readonly closeDue: string;
  /** Empty: nobody is written to. */
  readonly hour: string;
  readonly daysBefore: string;
  readonly daysAfter: string;
  readonly managerDaysAfter: string;
};

type Chosen = BodyOf<Endpoints["setCalendar"]>;

/** The rules as they can be sent, or the fields that cannot be read. */
export type CalendarReading =
  | { readonly ok: true; readonly value: Chosen }
  | { readonly ok: false; readonly wrong: readonly (keyof CalendarDraft)[] };

const turned = (monthDay: string): string => monthDay.split("-").toReversed().join("/");

const USUAL = { daysBefore: 3, daysAfter: 1, managerDaysAfter: 3 };

/** The rules of a year, ready to be changed. */
export const draftOf = (calendar: CalendarView): CalendarDraft => {
  const { rounds, holidayRule, daysLate, yearlyClose, reminders } = calendar;
  const { daysBefore, daysAfter, managerDaysAfter } = reminders ?? USUAL;
  return {
    ...{ rounds, holidayRule, joined: `${calendar.joinedDuties}` },
    ...{ opensBefore: String(calendar.opensBefore), daysAllowed: String(calendar.daysAllowed) },
    daysLate: daysLate === null ? "" : String(daysLate),
    closeOpens: turned(yearlyClose.opens),
    closeDue: turned(yearlyClose.due),
    hour: reminders === null ? "" : String(reminders.hour),
    ...{ daysBefore: String(daysBefore), daysAfter: String(daysAfter) },
    managerDaysAfter: String(managerDaysAfter),
  };
};

const whole = (text: string, most: number): number | null =>
  /^\d{1,3}$/.test(text.trim()) && Number(text) <= most ? Number(text) : null;

/** `30/4` as `04-30`; `null` for what is no day of every year. */
const monthDay = (text: string): string | null => {
  const [, day = "", month = ""] = /^(\d{1,2})\/(\d{1,2})$/.exec(text.trim()) ?? [];
  const written = `${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(written) ? written : null;
};

const MOST = { days: 366, reminder: 60, hour: 23 };

/** Reads what was typed, or names what cannot be read. */
export const readCalendar = (draft: CalendarDraft): CalendarReading => {
  const isEmpty = (name: "daysLate" | "hour") => draft[name].trim() === "";
  const read = {
    opensBefore: whole(draft.opensBefore, MOST.days),
    daysAllowed: whole(draft.daysAllowed, MOST.days),
    daysLate: isEmpty("daysLate") ? 0 : whole(draft.daysLate, MOST.days),
    closeOpens: monthDay(draft.closeOpens),
    closeDue: monthDay(draft.closeDue),
    hour: isEmpty("hour") ? 0 : whole(draft.hour, MOST.hour),
    daysBefore: whole(draft.daysBefore, MOST.reminder),
    daysAfter: whole(draft.daysAfter, MOST.reminder),
    managerDaysAfter: whole(draft.managerDaysAfter, MOST.reminder),
  };
  const names = Object.keys(read) as (keyof typeof read)[];
  const wrong = names.filter((name) => read[name] === null);
  if (wrong.length > 0) return { ok: false, wrong };
  const { opensBefore, daysAllowed, daysLate, closeOpens, closeDue, ...reminders } = read as {
    readonly [Name in keyof typeof read]: NonNullable<(typeof read)[Name]>;
  };
  const { rounds, holidayRule } = draft;
  return {
    ok: true,
    value: {
      ...{ rounds, holidayRule, opensBefore, daysAllowed, joinedDuties: draft.joined === "true" },
      daysLate: isEmpty("daysLate") ? null : daysLate,
      yearlyClose: { opens: closeOpens, due: closeDue },
      reminders: isEmpty("hour") ? null : reminders,
    },
  };
};

import {
  USUAL_REMINDERS,
  type AccountId,
  type BodyId,
  type Calendar,
  type CollectingRecord,
  type Instant,
  type Revised,
} from "@albero/domain";
import type { Tx } from "../connection.ts";
import type { CalendarRow, ExtensionRow } from "../schema/collecting.ts";
import { addRow, insertRows } from "./bulk.ts";
import { revisedOf } from "./revised.ts";

const remindersOf = (row: CalendarRow): Calendar["reminders"] =>
  row.remind_hour === null
    ? null
    : {
        hour: row.remind_hour,
        daysBefore: row.remind_before,
        daysAfter: row.remind_after,
        managerDaysAfter: row.remind_manager_after,
      };

/** A body that wants no reminders keeps no days of its own either. */
const reminderColumns = ({ reminders }: Calendar) => {
  const { daysBefore, daysAfter, managerDaysAfter } = reminders ?? USUAL_REMINDERS;
  return {
    remind_hour: reminders?.hour ?? null,
    ...{ remind_before: daysBefore, remind_after: daysAfter, remind_manager_after: managerDaysAfter },
  };
};

const calendarOf = (row: CalendarRow): Calendar => ({
  year: row.year,
  rounds: row.rounds,
  opensBefore: row.opens_before,
  daysAllowed: row.days_allowed,
  daysLate: row.days_late,
  holidayRule: row.holiday_rule,
  yearlyClose: { opens: row.close_opens, due: row.close_due },
  joinedDuties: row.joined_duties,
  reminders: remindersOf(row),
});

/** The calendar of a year as known now, with the number of its revision; `null` when the body chose none. */
export const findCalendar = async (
  tx: Tx,
  bodyId: BodyId,
  year: number,
): Promise<{ readonly calendar: Calendar; readonly revision: number } | null> => {
  const row = await tx
    .selectFrom("calendar")
    .selectAll()
    .where("body_id", "=", bodyId)
    .where("year", "=", year)
    .where("superseded_at", "is", null)
    .executeTakeFirst();
  return row === undefined ? null : { calendar: calendarOf(row), revision: row.revision };
};

/** The calendars of all years in all their revisions. */
export const loadCalendars = async (tx: Tx, bodyId: BodyId): Promise<CollectingRecord["calendars"]> => {
  const rows = await tx
    .selectFrom("calendar")
    .selectAll()
    .where("body_id", "=", bodyId)
    .orderBy("year")
    .orderBy("revision")
    .execute();
  return rows.map((row) => ({ ...calendarOf(row), ...revisedOf(row) }));
};

/** A calendar in one of its revisions as a row. */
export const calendarRow = (bodyId: BodyId, calendar: Calendar & Revised): CalendarRow => ({
  ...{ body_id: bodyId, year: calendar.year, revision: calendar.revision, rounds: calendar.rounds },
  ...{ opens_before: calendar.opensBefore, days_allowed: calendar.daysAllowed },
  ...{ days_late: calendar.daysLate, holiday_rule: calendar.holidayRule },
  ...{ close_opens: calendar.yearlyClose.opens, close_due: calendar.yearlyClose.due },
  ...{ joined_duties: calendar.joinedDuties },
  ...{ recorded_at: calendar.recordedAt, superseded_at: calendar.supersededAt },
  ...reminderColumns(calendar),
});

/** What a calendar takes the place of: revision 0 is a year for which the body chose none. */
export type CalendarChange = {
  readonly calendar: Calendar;
  readonly seenRevision: number;
  readonly at: Instant;
};

/** Sets the calendar of a year, if it still is the one that was seen; the earlier one is superseded, not lost. */
export const saveCalendar = async (
  tx: Tx,
  bodyId: BodyId,
  { calendar, seenRevision, at }: CalendarChange,
): Promise<boolean> => {
  const { year } = calendar;
  if (seenRevision > 0) {
    const done = await tx
      .updateTable("calendar")
      .set({ superseded_at: at })
      .where("body_id", "=", bodyId)
      .where("year", "=", year)
      .where("revision", "=", seenRevision)
      .where("superseded_at", "is", null)
      .executeTakeFirst();
    if (done.numUpdatedRows === 0n) return false;
  }
  const next = { ...calendar, revision: seenRevision + 1, recordedAt: at, supersededAt: null };
  return addRow(tx, "calendar", calendarRow(bodyId, next));
};

/** Every extension granted, in order of record. */
export const loadExtensions = async (tx: Tx, bodyId: BodyId): Promise<CollectingRecord["extensions"]> => {
  const rows = await tx
    .selectFrom("extension")
    .selectAll()
    .where("body_id", "=", bodyId)
    .orderBy("recorded_at")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    period: row.period,
    unitId: row.unit_id,
    until: row.until,
    reason: row.reason,
    recordedBy: row.recorded_by,
    recordedAt: row.recorded_at,
  }));
};

export type ExtensionToAdd = {
  readonly extension: CollectingRecord["extensions"][number];
  readonly accountId: AccountId | null;
};

/** More time as a row. */
export const extensionRow = (
  bodyId: BodyId,
  extension: ExtensionToAdd["extension"],
  accountId: AccountId | null,
): ExtensionRow => ({
  ...{ body_id: bodyId, id: extension.id, period: extension.period, unit_id: extension.unitId },
  ...{ until: extension.until, reason: extension.reason, recorded_by: extension.recordedBy },
  ...{ account_id: accountId, recorded_at: extension.recordedAt },
});

/** Grants more time; what was granted is never taken back, only granted anew. */
export const addExtension = (
  tx: Tx,
  bodyId: BodyId,
  { extension, accountId }: ExtensionToAdd,
): Promise<void> => insertRows(tx, "extension", [extensionRow(bodyId, extension, accountId)]);

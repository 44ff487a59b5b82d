import {
  formatDay,
  periodName,
  REMINDER_KINDS,
  type Body,
  type Reminder,
  type ReminderKind,
} from "@albero/domain";
import type { MailSettings } from "../parts.ts";
import { writeLetter, type Letter, type LetterLine } from "./letter.ts";
import { MAIL_WORDS } from "./words.ts";

/** For whom a reminder is written, and how. */
export type ReminderFrame = {
  readonly body: Pick<Body, "id" | "name">;
  /** The office or role it is addressed to. */
  readonly title: string;
  readonly settings: Pick<MailSettings, "base" | "language">;
};

const lineOf = (
  { measure, period, unitId, window, granted }: Reminder,
  { body, settings }: ReminderFrame,
): LetterLine => {
  const words = MAIL_WORDS[settings.language];
  const due = words.due(formatDay(window.due));
  return {
    text: `${measure.name} (${measure.code}), ${periodName(period, settings.language)}`,
    note: granted === null ? due : `${due}, ${words.granted(formatDay(granted))}`,
    link: `${settings.base}/enti/${body.id}/misure/${measure.id}?period=${period.slice(0, 4)}#${cellAnchor(period, unitId)}`,
  };
};

/** What a page of a measure calls the row of a cell. */
const cellAnchor = (period: string, unitId: string | null): string =>
  unitId === null ? period : `${period}-${unitId}`;

const count = (reminders: readonly Reminder[], kind: ReminderKind): number =>
  reminders.filter((reminder) => reminder.kind === kind).length;

/**
 * The mail that reminds somebody of values: one, however many they are. It names measures, periods and days and leads
 * to each cell; no figure stands in it.
 */
export const reminderLetter = (reminders: readonly Reminder[], frame: ReminderFrame): Letter => {
  const { body, title, settings } = frame;
  const words = MAIL_WORDS[settings.language];
  const kinds = REMINDER_KINDS.filter((kind) => count(reminders, kind) > 0);
  const first = kinds[0] ?? "opened";
  return writeLetter({
    subject: `${body.name}: ${words.subject(first, count(reminders, first))}`,
    greeting: words.greeting(title),
    sections: kinds.map((kind) => ({
      title: words.section[kind],
      lines: reminders.filter((reminder) => reminder.kind === kind).map((each) => lineOf(each, frame)),
    })),
    action: { label: words.open, link: `${settings.base}/enti/${body.id}/da-fare` },
    why: words.why(body.name),
  });
};

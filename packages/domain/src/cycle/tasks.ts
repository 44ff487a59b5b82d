import { addDays, type Day } from "../quantity/day.ts";
import type { UnitId } from "../quantity/id.ts";
import type { Asked } from "./asked.ts";
import { stageOf, type Stage } from "./window.ts";

/** When something has to be done; `overdue` stays until it is done. */
export const WHENS = ["overdue", "today", "this-week", "later"] as const;
export type When = (typeof WHENS)[number];

/** A value somebody still has to enter or send. */
export type Task = Asked & {
  readonly when: When;
  readonly stage: Stage;
  /** Days from today to the deadline; negative when it has passed. */
  readonly days: number;
};

const DAYS_IN_WEEK = 7;

const sundayOf = (day: Day): Day => addDays(day, DAYS_IN_WEEK - Temporal.PlainDate.from(day).dayOfWeek);

const whenOf = (due: Day, today: Day): When => {
  if (due < today) return "overdue";
  if (due === today) return "today";
  return due <= sundayOf(today) ? "this-week" : "later";
};

const daysTo = (today: Day, due: Day): number =>
  Temporal.PlainDate.from(today).until(Temporal.PlainDate.from(due)).days;

/** Whether the office still has something to do: nothing entered, not sent, or returned. */
export const isToDo = ({ standing }: Asked): boolean =>
  standing.stage === "empty" || standing.stage === "draft" || standing.stage === "returned";

/**
 * What is to be done today: every value whose window has opened and that its office has not sent, the most urgent
 * first. An overdue one never disappears, also after its round has closed: then an extension has to be asked for.
 */
export const tasksOf = (asked: readonly Asked[], today: Day): readonly Task[] =>
  asked
    .filter((value) => value.window.opens <= today && isToDo(value))
    .map((value) => ({
      ...value,
      when: whenOf(value.window.due, today),
      stage: stageOf(value.window, today, value.granted),
      days: daysTo(today, value.window.due),
    }))
    .toSorted(
      (a, b) => a.window.due.localeCompare(b.window.due) || a.measure.code.localeCompare(b.measure.code),
    );

/** How far an office is with what it was asked for. */
export type Progress = { readonly officeId: UnitId | null; readonly asked: number; readonly done: number };

/** n of m for each office, over the values whose window has opened. */
export const progressOf = (asked: readonly Asked[], today: Day): readonly Progress[] => {
  const offices = new Map<UnitId | null, Progress>();
  for (const value of asked) {
    if (value.window.opens > today) continue;
    const { officeId } = value;
    const held = offices.get(officeId) ?? { officeId, asked: 0, done: 0 };
    offices.set(officeId, { officeId, asked: held.asked + 1, done: held.done + (isToDo(value) ? 0 : 1) });
  }
  return [...offices.values()];
};

import type { Day } from "../quantity/day.ts";
import { cents, type Cents } from "../quantity/money.ts";

/** A month of work: "2013-12". */
export type Month = { readonly year: number; readonly month: number };

/** The last day to pay a month worked: that day of the month after (art. 12 c. 3). */
export const payBy = ({ year, month }: Month, dayOfNextMonth: number): Day =>
  Temporal.PlainDate.from({ year, month, day: 1 })
    .add({ months: 1 })
    .with({ day: dayOfNextMonth })
    .toString() as Day;

export type ExtraPayQuestion = {
  /** Years above what was expected, in results and in behaviours. */
  readonly yearsAbove: number;
  /** New and larger tasks formally assigned. */
  readonly hasNewTasks: boolean;
  /** Reasoned proposal of the Director. */
  readonly isProposed: boolean;
};

/** Whether the board may grant extra pay: years, tasks and proposal are all needed (art. 12 c. 2). */
export const mayGrantExtraPay = (
  { yearsAbove, hasNewTasks, isProposed }: ExtraPayQuestion,
  fewestYears: number,
): boolean => yearsAbove >= fewestYears && hasNewTasks && isProposed;

/** The value of a meal voucher: never above the chamber's own (art. 13 c. 2). */
export const voucherValue = (proposed: Cents, chambers: Cents): Cents => cents(Math.min(proposed, chambers));

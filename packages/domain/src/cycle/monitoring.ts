import { dayIn, type Day, type Instant } from "../quantity/day.ts";
import type { UnitId } from "../quantity/id.ts";
import { addWorkingDays, type HolidaysOf } from "../quantity/working-days.ts";
import type { Asked } from "./asked.ts";
import { askedInRound } from "./punctuality.ts";
import { isToDo } from "./tasks.ts";
import type { Round } from "./window.ts";

/** Working days the body's plan leaves for the report after complete validation (rule book 7). */
const DAYS_FOR_REPORT = 3;

/** The last day for the report to the deciding bodies, once the validation of the round is complete. */
export const reportDueOn = (
  validatedAt: Instant,
  { timeZone, holidaysOf }: { readonly timeZone: string; readonly holidaysOf: HolidaysOf },
): Day => addWorkingDays(dayIn(timeZone, validatedAt), DAYS_FOR_REPORT, holidaysOf);

/** What a report on a round still waits for from an office: values to send, and values to validate. */
export type ReportLack = {
  readonly officeId: UnitId | null;
  readonly toSend: number;
  readonly toValidate: number;
};

/**
 * What lacks before the report on a round can be produced, by office; nothing once its validation is complete. A value
 * declared not available waits for nobody.
 *
 * Source: rule book 7, C-VAL.
 */
export const reportLacks = (asked: readonly Asked[], round: Round): readonly ReportLack[] => {
  const waiting = askedInRound(asked, round).filter(
    ({ standing }) => standing.stage !== "approved" && standing.last?.value.kind !== "not-available",
  );
  return [...new Set(waiting.map(({ officeId }) => officeId))].map((office) => {
    const values = waiting.filter(({ officeId }) => officeId === office);
    const toSend = values.filter(isToDo).length;
    return { officeId: office, toSend, toValidate: values.length - toSend };
  });
};

/** A report on a round that was produced: the question its figures answer, for ever. */
export type MonitoringReport = {
  readonly round: Round["period"];
  /** Number among the reports on the round: a value corrected later asks for a new one. */
  readonly revision: number;
  readonly today: Day;
  readonly knownAt: Instant;
  /**
   * The last day in time, as the validation of its round stood then: what is put right later makes no report late. `null`
   * where nothing had to be validated.
   */
  readonly due: Day | null;
  readonly producedBy: string;
};

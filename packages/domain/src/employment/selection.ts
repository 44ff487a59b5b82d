import type { Choices } from "../quantity/choice.ts";
import { addDays, daysBetween, type Day } from "../quantity/day.ts";
import { ok, refuse, type Result } from "../quantity/result.ts";

export type Way = "hand" | "post" | "pec" | "fax";

/** The date that counts for an application: when it was sent or when it came (art. 10 c. 5). */
export type CountingDate = "sent" | "received";

export type SelectionOptions = {
  /** AMB-15: whether the day of publication is counted in the term. */
  readonly firstDay: "notCounted" | "counted";
};

export type SelectionScheme = {
  readonly termDays: number;
  readonly admissibleBelow: number;
  readonly countingDate: Readonly<Record<Way, CountingDate>>;
  readonly choices: Choices<SelectionOptions>;
};

export type Application = {
  readonly id: string;
  readonly way: Way;
  readonly sent: Day | null;
  readonly received: Day | null;
};

export type SelectionQuestion = {
  readonly published: Day;
  readonly deadline: Day;
  /** The reasoned urgency that allows a shorter term; `null` without. */
  readonly urgency: string | null;
  readonly applications: readonly Application[];
  /** Candidates that can be admitted; `null` while they are not known. */
  readonly admissible: number | null;
};

export type Selection = {
  readonly days: number;
  readonly noticeValid: boolean;
  readonly earliestDeadline: Day;
  readonly applications: readonly { readonly id: string; readonly counting: Day; readonly inTime: boolean }[];
  /** Whether the term may, not must, be extended or reopened; `null` while candidates are not known. */
  readonly mayReopen: boolean | null;
};

type Rules = { readonly scheme: SelectionScheme; readonly options: SelectionOptions };

/** The term of a notice, the applications in time and the power to reopen (art. 10 c. 5). */
export const judgeSelection = (
  question: SelectionQuestion,
  { scheme, options }: Rules,
): Result<Selection, "counting-date-missing"> => {
  const { published, deadline, urgency, admissible } = question;
  const firstDay = options.firstDay === "counted" ? 1 : 0;
  const days = daysBetween(published, deadline) + firstDay;
  const dated = question.applications.map((one) => ({ ...one, counting: one[scheme.countingDate[one.way]] }));
  const undated = dated.find(({ counting }) => counting === null);
  if (undated !== undefined)
    return refuse("counting-date-missing", { id: undated.id, date: scheme.countingDate[undated.way] });
  return ok({
    days,
    noticeValid: days >= scheme.termDays || (urgency !== null && deadline > published),
    earliestDeadline: addDays(published, scheme.termDays - firstDay),
    applications: dated.flatMap(({ id, counting }) =>
      counting === null ? [] : [{ id, counting, inTime: counting <= deadline }],
    ),
    mayReopen: admissible === null ? null : admissible < scheme.admissibleBelow,
  });
};

import type { Choices } from "../quantity/choice.ts";
import { addDays, daysBetween, type Day } from "../quantity/day.ts";
import { compare, fraction, isPositive, ZERO, type Fraction } from "../quantity/fraction.ts";
import { ok, refuse, type Result } from "../quantity/result.ts";
import { presenceIn, type Away, type Presence, type PresenceReading } from "./presence.ts";
import { weekDaysAfter } from "./week-days.ts";

/** AMB-11: which staff is the whole that half of must be present. */
export type StaffCounted = "employees" | "allUnits" | "fullTimeEquivalents";

export type LeaveOptions = {
  /** AMB-12: the days of the answer are calendar or working days. */
  readonly answer: "calendar" | "working";
  /** AMB-13: a request without answer stays open, or silence approves it. */
  readonly silence: "staysOpen" | "approves";
  readonly presence: PresenceReading;
  readonly counted: StaffCounted;
  /** R17.8: the absence asked for is taken as granted in the test of half the staff. */
  readonly ownAbsence: "counted" | "notCounted";
};

export type LeaveScheme = {
  readonly daysBefore: number;
  readonly daysToAnswer: number;
  readonly presencePercent: number;
  readonly choices: Choices<LeaveOptions>;
};

export type LeaveQuestion = {
  readonly requested: Day;
  readonly start: Day;
  readonly end: Day;
  readonly answered: Day | null;
  /** The day one looks, where nobody has answered; `null` when the matter is closed. */
  readonly today: Day | null;
  readonly staff: Readonly<Record<StaffCounted, Fraction | null>>;
  /** Part of a post of who asks. */
  readonly own: Fraction;
  readonly othersAway: readonly Away[];
  /** Whether a deadline of the own work that cannot be put off falls in the period. */
  readonly ownDeadline: boolean;
  /** Further reasons put in words: the regulation's list is open. */
  readonly otherGrounds: readonly string[];
};

/** Reasons that justify a refusal without forcing one (art. 17 c. 2). */
export type LeaveGround =
  | { readonly kind: "late-request" }
  | { readonly kind: "presence" }
  | { readonly kind: "own-deadline" }
  | { readonly kind: "other"; readonly text: string };

export type Leave = {
  readonly daysBefore: number;
  readonly inTime: boolean;
  /** Last calendar day of the answer: the day of the reminder in either reading, since it never comes later. */
  readonly answerBy: Day;
  readonly answerDays: number | null;
  /** `null` while nobody has answered. */
  readonly answerInTime: boolean | null;
  readonly presence: Presence;
  readonly grounds: readonly LeaveGround[];
  readonly tacitAcceptance: boolean;
};

export type LeaveRefusal = "end-before-start" | "answer-before-request" | "count-missing";

type Rules = { readonly scheme: LeaveScheme; readonly options: LeaveOptions };

const groundsOf = (
  { ownDeadline, otherGrounds }: LeaveQuestion,
  presence: Presence,
  { inTime, rules }: { readonly inTime: boolean; readonly rules: Rules },
): readonly LeaveGround[] => {
  const { scheme, options } = rules;
  const isBelow =
    options.presence === "daily"
      ? presence.daysBelow.length > 0
      : presence.average !== null && compare(presence.average, fraction(scheme.presencePercent)) < 0;
  return [
    ...(inTime ? [] : [{ kind: "late-request" } as const]),
    ...(isBelow ? [{ kind: "presence" } as const] : []),
    ...(ownDeadline ? [{ kind: "own-deadline" } as const] : []),
    ...otherGrounds.map((text) => ({ kind: "other", text }) as const),
  ];
};

/** Days from the request to the answer, the day of the request not counted. */
const daysOfAnswer = ({ requested, answered }: LeaveQuestion, options: LeaveOptions): number | null => {
  if (answered === null) return null;
  return options.answer === "calendar"
    ? daysBetween(requested, answered)
    : weekDaysAfter(requested, answered);
};

const refusalOf = ({ requested, start, end, answered }: LeaveQuestion): Result<null, LeaveRefusal> => {
  if (end < start) return refuse("end-before-start", { start, end });
  const isEarly = answered !== null && answered < requested;
  return isEarly ? refuse("answer-before-request", { requested, answered }) : ok(null);
};

/** What the regulation says of a request of leave: notice, answer, presence and the grounds there are to refuse it. */
export const judgeLeave = (question: LeaveQuestion, rules: Rules): Result<Leave, LeaveRefusal> => {
  const { scheme, options } = rules;
  const refusal = refusalOf(question);
  if (!refusal.ok) return refusal;
  const staff = question.staff[options.counted];
  if (staff === null || !isPositive(staff)) return refuse("count-missing", { count: options.counted });
  const own = options.ownAbsence === "counted" ? question.own : ZERO;
  const others = question.othersAway;
  const presence = presenceIn({ ...question, staff, own, others }, scheme.presencePercent);
  const daysBefore = daysBetween(question.requested, question.start);
  const inTime = daysBefore >= scheme.daysBefore;
  const answerBy = addDays(question.requested, scheme.daysToAnswer);
  const answerDays = daysOfAnswer(question, options);
  const answerInTime = answerDays === null ? null : answerDays <= scheme.daysToAnswer;
  const isOver = answerInTime === false || question.today === null || question.today > answerBy;
  return ok({
    daysBefore,
    inTime,
    answerBy,
    answerDays,
    answerInTime,
    presence,
    grounds: groundsOf(question, presence, { inTime, rules }),
    tacitAcceptance: options.silence === "approves" && answerInTime !== true && isOver,
  });
};

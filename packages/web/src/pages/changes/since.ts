import type { BodyView } from "@albero/contract";
import { addDays, periodOf, type Day, type PeriodCode } from "@albero/domain";

/** What people compare with. */
export const SINCE_KINDS = ["week", "round", "version", "day"] as const;
export type SinceKind = (typeof SINCE_KINDS)[number];

/** The beginning of a day in the reader's zone, as a moment of record time. */
export const startOf = (day: string): string =>
  Temporal.PlainDate.from(day).toZonedDateTime(Temporal.Now.timeZoneId()).toInstant().toString();

/** The day of a moment in the reader's zone. */
export const dayOf = (instant: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate().toString();

const before = (instant: string): string =>
  Temporal.Instant.from(instant).subtract({ milliseconds: 1 }).toString();

/** The day a collection of values opened: right after the period, or with it while the period still runs. */
export const openingOf = (period: string, today: string): string => {
  const { from, to } = periodOf(period as PeriodCode);
  return to <= today ? to : from;
};

type Asked = {
  readonly kind: SinceKind;
  /** The day of one's choice. */
  readonly day: string;
  readonly moment: BodyView["moment"];
  readonly plan: BodyView["plan"];
};

/** The moment of record time that a choice means; a version of the plan means the moment right before its approval. */
export const sinceOf = ({ kind, day, moment, plan }: Asked): string => {
  switch (kind) {
    case "week":
      return startOf(addDays(moment.today as Day, -7));
    case "round":
      return startOf(openingOf(moment.period, moment.today));
    case "version":
      return plan?.approvedAt === null || plan === null ? startOf(day) : before(plan.approvedAt);
    case "day":
      return startOf(day);
  }
};

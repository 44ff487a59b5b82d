import { addDays, type Body, type Day, type Instant } from "@albero/domain";
import type { AuditPeriod } from "@albero/store";

/** Days asked for: both belong to the period, and each may be left open. */
export type DaysAsked = { readonly from?: string; readonly to?: string };

const midnight = (day: Day, timeZone: string): Instant =>
  Temporal.PlainDate.from(day)
    .toZonedDateTime(timeZone)
    .toInstant()
    .toString({ smallestUnit: "millisecond" }) as Instant;

/** The days of a body as moments: they begin and end at its own midnight. */
export const auditPeriod = ({ from, to }: DaysAsked, { timeZone }: Pick<Body, "timeZone">): AuditPeriod => ({
  since: from === undefined ? null : midnight(from as Day, timeZone),
  before: to === undefined ? null : midnight(addDays(to as Day, 1), timeZone),
});

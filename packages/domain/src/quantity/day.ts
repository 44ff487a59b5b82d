import type { Branded } from "./brand.ts";
import { ok, refuse, type Result } from "./result.ts";

/** A calendar day of the body's time zone, ISO form `2021-05-15`; compares as text. */
export type Day = Branded<string, "day">;

/** A moment of record time, ISO form with `Z` and milliseconds `2021-05-15T08:00:00.000Z`; compares as text. */
export type Instant = Branded<string, "instant">;

/** Reads a calendar day; refuses 30 February and everything that is not `yyyy-mm-dd`. */
export const toDay = (text: string): Result<Day, "not-a-day"> => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return refuse("not-a-day", { text });
  try {
    return ok(Temporal.PlainDate.from(text, { overflow: "reject" }).toString() as Day);
  } catch {
    return refuse("not-a-day", { text });
  }
};

/** Reads a moment in any ISO form with an offset and gives its canonical text in UTC. */
export const toInstant = (text: string): Result<Instant, "not-an-instant"> => {
  try {
    const instant = Temporal.Instant.from(text).round({ smallestUnit: "millisecond", roundingMode: "floor" });
    return ok(instant.toString({ smallestUnit: "millisecond" }) as Instant);
  } catch {
    return refuse("not-an-instant", { text });
  }
};

/** The day `days` after (or, negative, before) the given one. */
export const addDays = (day: Day, days: number): Day =>
  Temporal.PlainDate.from(day).add({ days }).toString() as Day;

/** Whole days from the first to the second; negative when the second is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: "days" }).days;

/** The day an instant falls on in a time zone: the days of a body end at its own midnight. */
export const dayIn = (timeZone: string, instant: Instant): Day =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString() as Day;

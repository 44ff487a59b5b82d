import type { Day, Instant } from "../quantity/day.ts";

/**
 * The two times of everything that holds for a while (foundation 4): from when to when it is valid, and from when to
 * when we knew it so. A change never overwrites: it supersedes, so any past answer can be given again.
 */
export type Dated = {
  readonly validFrom: Day;
  /** First day it no longer holds; `null` while it holds. */
  readonly validTo: Day | null;
  readonly recordedAt: Instant;
  /** When a later record took its place; `null` while it is what we know. */
  readonly supersededAt: Instant | null;
};

/** A moment to look at dated things: what held on a day, as it was known at an instant. */
export type AsOf = { readonly day: Day; readonly knownAt: Instant };

/** Whether a dated thing held on the day, as known at the instant. */
export const holds = (dated: Dated, asOf: AsOf): boolean =>
  dated.validFrom <= asOf.day &&
  (dated.validTo === null || asOf.day < dated.validTo) &&
  dated.recordedAt <= asOf.knownAt &&
  (dated.supersededAt === null || asOf.knownAt < dated.supersededAt);

type Stretch = Pick<Dated, "validFrom" | "validTo">;

/** Whether two stretches of time have a day in common. */
export const overlap = (one: Stretch, other: Stretch): boolean =>
  (one.validTo === null || other.validFrom < one.validTo) &&
  (other.validTo === null || one.validFrom < other.validTo);

/** What was known before something new holds from a day on: cut where the new begins, what began later gives way. */
export const cutAt = <Each extends Dated>(known: readonly Each[], next: Dated): readonly Each[] =>
  known
    .filter(({ validFrom }) => validFrom < next.validFrom)
    .map((each) => ({
      ...each,
      recordedAt: next.recordedAt,
      validTo: each.validTo !== null && each.validTo <= next.validFrom ? each.validTo : next.validFrom,
    }));

import type { MonthDay } from "../quantity/day-in-year.ts";
import type { Day } from "../quantity/day.ts";
import type { BodyId } from "../quantity/id.ts";

/** A public body (ente) that runs its performance cycle here. */
export type Body = {
  readonly id: BodyId;
  readonly slug: string;
  readonly name: string;
  readonly shortName: string;
  readonly nature: string;
  readonly mission: string | null;
  /** IANA name, as `Europe/Rome`: the zone its days are counted in. */
  readonly timeZone: string;
  /** Examples show a mark on every page, the public ones too, and may have their own today. */
  readonly example: boolean;
  /** The day it is for an example body; `null` for a real one, whose day is the clock's. */
  readonly ownToday: Day | null;
  /** Its own holidays, every year, beside the national ones: the patron saint of its town. */
  readonly holidays?: readonly MonthDay[];
};

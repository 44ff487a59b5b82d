import type { Duty, Tick } from "../duty/duty.ts";
import type { Comment } from "../measurement/comment.ts";
import type { ValueMapping } from "../measurement/value-mapping.ts";
import type { Narrative } from "../objective/narrative.ts";
import type { Instant } from "../quantity/day.ts";
import type { Calendar, Extension } from "./calendar.ts";
import type { MonitoringReport } from "./monitoring.ts";

/** The place of a choice among those made for the same thing: a later one supersedes it and it stays on record. */
export type Revised = {
  readonly revision: number;
  readonly recordedAt: Instant;
  /** `null` while it holds. */
  readonly supersededAt: Instant | null;
};

/** A mapping of files as it was kept, and by whom. */
export type KeptMapping = ValueMapping &
  Pick<Revised, "revision" | "recordedAt"> & { readonly recordedBy: string };

/** What a body keeps of its collecting beside the values themselves, with all that was superseded. */
export type CollectingRecord = {
  readonly calendars: readonly (Calendar & Revised)[];
  readonly extensions: readonly (Extension & { readonly id: string })[];
  readonly duties: readonly (Duty & Revised)[];
  readonly ticks: readonly Tick[];
  readonly narratives: readonly Narrative[];
  readonly comments: readonly Comment[];
  readonly reports: readonly MonitoringReport[];
  readonly mappings: readonly KeptMapping[];
};

/** The record of a body that decided, did and told nothing yet. */
export const NOTHING_COLLECTED: CollectingRecord = {
  ...{ calendars: [], extensions: [], duties: [], ticks: [] },
  ...{ narratives: [], comments: [], reports: [], mappings: [] },
};

/** Of choices in their revisions those that hold. */
export const currentOf = <Choice extends Revised>(choices: readonly Choice[]): readonly Choice[] =>
  choices.filter(({ supersededAt }) => supersededAt === null);

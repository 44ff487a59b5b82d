import type { Instant } from "../quantity/day.ts";
import { applyEdits } from "./apply-edit.ts";
import type { PlanContent } from "./content.ts";
import type { PlanEdit } from "./edit.ts";
import { describesSame } from "../quantity/same.ts";
import { meets, touchesOf } from "./touch.ts";

/** What was written on a draft in one go: its number is the draft's revision after it. */
export type DraftChange = {
  readonly revision: number;
  readonly edits: readonly PlanEdit[];
  /** As a role or an office, never a person's name. */
  readonly by: string;
  readonly at: Instant;
  readonly reason: string | null;
  /** The act the change rests on, as cited; `null` when there is none. */
  readonly act: string | null;
};

/** A place that somebody else wrote after the author of an edit had looked. */
export type EditConflict = { readonly place: string; readonly by: string; readonly at: Instant };

/**
 * The places where new edits meet what others wrote since the author looked. Different fields never meet; the same
 * field does, unless both wrote the same. `now` is the draft with what the others wrote.
 */
export const conflictsWith = (
  edits: readonly PlanEdit[],
  since: readonly DraftChange[],
  now: PlanContent,
): readonly EditConflict[] => {
  const written = since.flatMap((change) =>
    change.edits.flatMap(touchesOf).map((place) => ({ place, by: change.by, at: change.at })),
  );
  const mine = edits.filter((edit) => !describesSame(now, applyEdits(now, [edit]))).flatMap(touchesOf);
  const met = mine.flatMap((place) => written.findLast((other) => meets(place, other.place)) ?? []);
  return [...new Map(met.map((conflict) => [conflict.place, conflict])).values()];
};

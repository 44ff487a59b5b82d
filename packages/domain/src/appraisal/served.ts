import type { Assignment } from "../organisation/post.ts";
import { dayInYear } from "../quantity/day-in-year.ts";
import { daysBetween, type Day } from "../quantity/day.ts";
import { hundredths, type Hundredths } from "../quantity/hundredths.ts";
import type { PersonId, PostId } from "../quantity/id.ts";

/** The days of a year somebody held a post, with what part-time leaves of them. */
export type Held = {
  readonly personId: PersonId;
  readonly postId: PostId;
  readonly from: Day;
  readonly to: Day;
  readonly fullDays: Hundredths;
  readonly adInterim: boolean;
};

/**
 * Who held which post in a year: one row for a person and post, also when part-time changed in between or somebody was
 * away for a while. Hires and leavers have the days they were there. In order of the first day.
 */
export const heldIn = (assignments: readonly Assignment[], year: number): readonly Held[] => {
  const [first, next] = [dayInYear(year, "01-01"), dayInYear(year + 1, "01-01")];
  const rows = new Map<string, Held>();
  for (const { personId, postId, kind, share, validFrom, validTo } of assignments) {
    const from = validFrom > first ? validFrom : first;
    const to = validTo !== null && validTo < next ? validTo : next;
    if (from >= to) continue;
    const key = `${personId} ${postId}`;
    const fullDays = hundredths(Math.round((daysBetween(from, to) * share) / 100));
    rows.set(
      key,
      together(rows.get(key), { personId, postId, from, to, fullDays, adInterim: kind === "ad-interim" }),
    );
  }
  return [...rows.values()].toSorted((a, b) =>
    a.from === b.from ? (a.postId < b.postId ? -1 : 1) : a.from < b.from ? -1 : 1,
  );
};

const together = (one: Held | undefined, other: Held): Held =>
  one === undefined
    ? other
    : {
        ...other,
        from: one.from < other.from ? one.from : other.from,
        to: one.to > other.to ? one.to : other.to,
        fullDays: hundredths(one.fullDays + other.fullDays),
        adInterim: one.adInterim && other.adInterim,
      };

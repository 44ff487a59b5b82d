import { HUNDRED } from "../quantity/hundredths.ts";
import type { Day } from "../quantity/day.ts";
import { overlap, type Dated } from "./dated.ts";
import type { Assignment, Post } from "./post.ts";

/** The posts of a body and who holds them, over time. */
export type Staffing = { readonly posts: readonly Post[]; readonly assignments: readonly Assignment[] };

type Stretch = Pick<Dated, "validFrom" | "validTo">;

export type StaffingFault =
  | "ends-before-it-begins"
  | "post-not-there"
  | "post-still-held"
  | "holds-it-already"
  | "post-taken"
  | "more-than-full-time";

const isKnown = ({ supersededAt }: Dated): boolean => supersededAt === null;

/** Whether the stretches, one after the other without a gap, reach over all of a stretch. */
const covers = (stretches: readonly Stretch[], whole: Stretch): boolean => {
  let reached: Day | null = whole.validFrom;
  for (const { validFrom, validTo } of stretches.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))) {
    if (reached === null || validFrom > reached) break;
    if (validTo === null || validTo > reached) reached = validTo;
  }
  return reached === null || (whole.validTo !== null && reached >= whole.validTo);
};

/** Whether one full time is enough, on every day of a stretch, for it and the others of the same days. */
const leavesRoom = (others: readonly Assignment[], next: Assignment): boolean =>
  [next, ...others]
    .filter(({ validFrom }) => validFrom >= next.validFrom)
    .every(({ validFrom: day }) => {
      const there = others.filter(
        (each) => each.validFrom <= day && (each.validTo === null || day < each.validTo),
      );
      return there.reduce((sum, { share }) => sum + share, 0) + next.share <= HUNDRED;
    });

/**
 * Why somebody cannot hold a post as written, seen beside what is known now; `null` when they can: the post is there on
 * all those days, nobody holds it twice, one full time holds a post and each person one full time of posts. Whoever
 * holds a post ad interim has it besides their own: one at a time, and it takes nothing from their full time.
 */
export const assignmentFault = ({ posts, assignments }: Staffing, next: Assignment): StaffingFault | null => {
  if (next.validTo !== null && next.validTo <= next.validFrom) return "ends-before-it-begins";
  if (
    !covers(
      posts.filter((post) => post.id === next.postId && isKnown(post)),
      next,
    )
  )
    return "post-not-there";
  const others = assignments.filter((each) => isKnown(each) && each.id !== next.id && overlap(each, next));
  const ofPost = others.filter(({ postId }) => postId === next.postId);
  if (ofPost.some(({ personId }) => personId === next.personId)) return "holds-it-already";
  if (next.kind === "ad-interim")
    return ofPost.some(({ kind }) => kind === "ad-interim") ? "post-taken" : null;
  const held = others.filter(({ kind }) => kind === "held");
  if (
    !leavesRoom(
      held.filter(({ postId }) => postId === next.postId),
      next,
    )
  )
    return "post-taken";
  const own = held.filter(({ personId }) => personId === next.personId);
  return leavesRoom(own, next) ? null : "more-than-full-time";
};

/** Why a post cannot be as its stretches say; `null` when it can: whoever holds it holds something that is there. */
export const postFault = (
  states: readonly Post[],
  assignments: readonly Assignment[],
): StaffingFault | null => {
  if (states.some(({ validFrom, validTo }) => validTo !== null && validTo <= validFrom))
    return "ends-before-it-begins";
  const held = assignments.filter((each) => isKnown(each) && each.postId === states[0]?.id);
  return held.every((each) => covers(states, each)) ? null : "post-still-held";
};

import type { HoldingView, PostView } from "@albero/contract";
import type { Assignment, Post } from "@albero/domain";
import { hundredthsText } from "../../views/numbers.ts";

type Closing = { readonly supersededAt: string | null };

export const isKnown = ({ supersededAt }: Closing): boolean => supersededAt === null;

/** A post with every stretch of its life as known now; its revision counts everything ever recorded of it. */
export const postView = (id: Post["id"], posts: readonly Post[]): PostView => {
  const own = posts.filter((post) => post.id === id);
  const states = own.filter(isKnown).toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  return {
    ...{ id, revision: own.length },
    states: states.map(({ title, role, unitId, paysInvoices, validFrom, validTo }) => ({
      ...{ title, role, unitId, paysInvoices, validFrom, validTo },
    })),
  };
};

/** An assignment as known now; its revision counts how often it was recorded. */
export const holdingView = (
  { id, personId, postId, kind, share, validFrom, validTo }: Assignment,
  all: readonly Assignment[],
): HoldingView => ({
  ...{ id, revision: all.filter((each) => each.id === id).length, personId, postId, kind },
  ...{ share: hundredthsText(share), validFrom, validTo },
});

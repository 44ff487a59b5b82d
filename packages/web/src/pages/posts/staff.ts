import type { HoldingView, PersonNameView, PostView, StaffingView } from "@albero/contract";
import { nameOf } from "../../components/person-fields.tsx";

type Stretch = { readonly validFrom: string; readonly validTo: string | null };

/** Whether something holds on a day. */
export const isOn = ({ validFrom, validTo }: Stretch, day: string): boolean =>
  validFrom <= day && (validTo === null || day < validTo);

/** What a post is on a day; what it was last, or will be first, where it is not there. */
export const stateOn = ({ states }: PostView, day: string): PostView["states"][number] | undefined =>
  states.find((state) => isOn(state, day)) ??
  states.findLast(({ validFrom }) => validFrom <= day) ??
  states[0];

/** A post as a list shows it on a day: what it is then, whether it is there, and who holds it. */
export type PostRow = {
  readonly id: string;
  readonly state: PostView["states"][number];
  readonly isThere: boolean;
  readonly holdings: readonly HoldingView[];
};

/** The posts as they are on a day, in order of their names. */
export const rowsOn = ({ posts, assignments }: StaffingView, day: string): readonly PostRow[] =>
  posts
    .flatMap((post) => {
      const state = stateOn(post, day);
      const holdings = assignments.filter(({ postId, ...each }) => postId === post.id && isOn(each, day));
      return state === undefined ? [] : [{ id: post.id, state, isThere: isOn(state, day), holdings }];
    })
    .toSorted((a, b) => a.state.title.localeCompare(b.state.title, "it", { numeric: true }));

/** What a person is called; where nobody wrote it, the post they hold or held last, if not the one looked at. */
export const calledIn =
  ({ people, posts, assignments }: StaffingView, unnamed: string) =>
  (personId: string, onPostId: string | null = null): string => {
    const person: PersonNameView | undefined = people.find(({ id }) => id === personId);
    const name = person === undefined ? null : nameOf(person);
    if (name !== null) return name;
    const held = assignments
      .filter((each) => each.personId === personId && each.kind === "held")
      .toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1));
    if (held[0]?.postId === onPostId) return unnamed;
    const title = posts.find(({ id }) => id === held[0]?.postId)?.states.at(-1)?.title;
    return title === undefined ? unnamed : `${unnamed} (${title})`;
  };

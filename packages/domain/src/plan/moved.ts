import { entitiesOf, parentOf, siblingsIn, type PlanContent, type PlanEntity } from "./content.ts";

/**
 * The things that stay under the same parent but stand elsewhere among their siblings: the fewest that explain the new
 * order, so that one objective brought to the top is one move and not all of them. A new parent is a changed field.
 */
export const movedIn = (before: PlanContent, after: PlanContent, entity: PlanEntity): ReadonlySet<string> => {
  const parents = new Set(entitiesOf(after, entity).map(({ id }) => parentOf(after, entity, id)));
  const moved = [...parents].flatMap((parent) => {
    const was = siblingsIn(before, entity, parent).map(({ id }) => id as string);
    const is = siblingsIn(after, entity, parent).map(({ id }) => id as string);
    const stayed = is.filter((id) => was.includes(id));
    const inOrder = new Set(longestRise(stayed.map((id) => was.indexOf(id))).map((index) => was[index]));
    return stayed.filter((id) => !inOrder.has(id));
  });
  return new Set(moved);
};

/** The longest part of a list of different numbers that rises, in its order. */
const longestRise = (numbers: readonly number[]): readonly number[] => {
  const ending: (readonly number[])[] = [];
  for (const number of numbers) {
    const before = ending.filter((run) => (run.at(-1) ?? -1) < number);
    const longest = before.reduce<readonly number[]>((a, b) => (b.length > a.length ? b : a), []);
    ending.push([...longest, number]);
  }
  return ending.reduce<readonly number[]>((a, b) => (b.length > a.length ? b : a), []);
};

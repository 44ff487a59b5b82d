import type { UseId } from "../quantity/id.ts";

/** How a sample is drawn: so many, by a seed that is recorded, with a digest that any program has (SHA-256). */
export type Drawing = {
  readonly seed: string;
  readonly size: number;
  readonly digestOf: (text: string) => string;
};

/**
 * Draws a sample that anybody can draw again: every indicator gets the digest of `seed:id`, and those with the smallest
 * digests are drawn. The order in which they are given does not matter; all of them where there are not so many.
 */
export const drawSample = (ids: readonly UseId[], { seed, size, digestOf }: Drawing): readonly UseId[] =>
  [...new Set(ids)]
    .map((id) => ({ id, digest: digestOf(`${seed}:${id}`) }))
    .toSorted((a, b) => (a.digest < b.digest ? -1 : 1))
    .slice(0, size)
    .map(({ id }) => id);

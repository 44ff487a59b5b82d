import type { ChildRef } from "../evaluation.ts";
import { groupBy } from "../outline.ts";

/** That something of the tree belongs under a key of a view. */
export type Claim = { readonly key: string | null; readonly of: ChildRef };

/** A key of a view with all that belongs under it, each once. */
export type Gathering = { readonly key: string | null; readonly parts: readonly ChildRef[] };

/** Claims by key, keys and parts in the order of the claims. */
export const gather = (claims: readonly Claim[]): readonly Gathering[] =>
  [...groupBy(claims, ({ key }) => key)].map(([key, own]) => ({ key, parts: own.map(({ of }) => of) }));

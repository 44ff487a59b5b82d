import { compare, type Fraction } from "../../quantity/fraction.ts";
import type { HigherQuota } from "./rule.ts";

export type Ranked = { readonly id: string; readonly score: Fraction };

/** Who has the higher bonus, and who is equal across its limit. */
export type Higher = { readonly ids: ReadonlySet<string>; readonly tied: readonly string[] };

/**
 * The best results within the quota. Equals across the limit have it all or not at all, never by the order of a list;
 * they are named, since somebody has to look.
 */
export const higherOf = (people: readonly Ranked[], { ofPeople, ties }: HigherQuota): Higher => {
  const most = Math.max(1, Math.floor((people.length * ofPeople) / 100));
  const ranked = people.toSorted((a, b) => compare(b.score, a.score));
  const last = ranked[most - 1];
  const next = ranked[most];
  if (last === undefined || next === undefined || compare(last.score, next.score) !== 0)
    return { ids: new Set(ranked.slice(0, most).map(({ id }) => id)), tied: [] };
  const tied = people.filter(({ score }) => compare(score, last.score) === 0).map(({ id }) => id);
  const above = people.filter(({ score }) => compare(score, last.score) > 0).map(({ id }) => id);
  return { ids: new Set(ties === "all" ? [...above, ...tied] : above), tied };
};

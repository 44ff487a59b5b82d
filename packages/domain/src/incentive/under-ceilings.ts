import { exactCents } from "../quantity/amount.ts";
import { apportion } from "../quantity/apportion.ts";
import { compare, ZERO, type Fraction } from "../quantity/fraction.ts";
import { cents, type Cents } from "../quantity/money.ts";

/** Somebody with points and the most they may get; `null` without a ceiling. */
export type UnderCeiling = { readonly points: Fraction; readonly ceiling: Cents | null };

/** What happens to money above the ceilings: it stays with the body, or is shared again among the others. */
export type AboveCeiling = "keep" | "shareAgain";

type Filling = {
  readonly pool: Cents;
  readonly people: readonly UnderCeiling[];
  readonly full: ReadonlySet<number>;
};

const ceilingOf = ({ ceiling }: UnderCeiling): Cents => ceiling ?? cents(0);

/** Shares what those at their ceiling leave, until nobody else goes above their own. */
const fill = ({ pool, people, full }: Filling): readonly Cents[] => {
  const taken = people.reduce((sum, person, index) => sum + (full.has(index) ? ceilingOf(person) : 0), 0);
  const open = people.map(({ points }, index) => (full.has(index) ? ZERO : points));
  const portions = apportion(cents(pool - taken), open);
  const above = people.flatMap(({ ceiling }, index) => {
    const exact = portions[index]?.exact ?? ZERO;
    return !full.has(index) && ceiling !== null && compare(exact, exactCents(ceiling)) > 0 ? [index] : [];
  });
  if (above.length > 0) return fill({ pool, people, full: new Set([...full, ...above]) });
  return people.map((person, index) =>
    full.has(index) ? ceilingOf(person) : (portions[index]?.amount ?? cents(0)),
  );
};

/**
 * Shares a pool in proportion to points where each person has a ceiling. The amounts never add up to more than the
 * pool; what is above the ceilings stays with the body, or goes to those still below theirs.
 */
export const shareUnderCeilings = (
  pool: Cents,
  people: readonly UnderCeiling[],
  above: AboveCeiling,
): readonly Cents[] => {
  if (above === "shareAgain") return fill({ pool, people, full: new Set() });
  const portions = apportion(
    pool,
    people.map(({ points }) => points),
  );
  return people.map(({ ceiling }, index) => {
    const amount = portions[index]?.amount ?? cents(0);
    return ceiling === null ? amount : cents(Math.min(amount, ceiling));
  });
};

/** Where a figure stands to what is wanted: below, on it, above. */
export type Side = -1 | 0 | 1;

/** A search over whole numbers: hundredths, days, whatever the values of a measure are counted in. */
export type Search = {
  readonly least: number;
  readonly most: number;
  /** On which side the result comes out for a value; `null` where there is no result. */
  readonly sideAt: (value: number) => Side | null;
  /** The sides that are wanted, without a gap between them. */
  readonly wanted: readonly [Side, ...Side[]];
};

export type Found =
  /** These values and all between; `null` where the whole range goes on that way. */
  | { readonly kind: "values"; readonly from: number | null; readonly to: number | null }
  /** No value of the range. */
  | { readonly kind: "none" }
  /** No value has a result: something else is not there. */
  | { readonly kind: "open" }
  /** The result goes up and down again: there is no simple answer. */
  | { readonly kind: "not-monotone" };

/** So many values are looked at besides, to see whether the result goes one way only. */
const EVEN = 32;

/**
 * Which values bring the result to a wanted side, exactly to the last unit: the first and the last one, found by
 * halving. It asks that the result goes one way only as the value grows, tries that at some hundred values (the ends,
 * powers of two, evenly between), and says so where it does not.
 */
export const inverse = (search: Search): Found => {
  const probes = probesOf(search).flatMap((value) => {
    const side = search.sideAt(value);
    return side === null ? [] : [{ value, side }];
  });
  const [first, last] = [probes[0], probes.at(-1)];
  if (first === undefined || last === undefined) return { kind: "open" };
  const way = last.side >= first.side ? 1 : -1;
  const isOneWay = probes.every(
    ({ side }, i) => i === 0 || (side - (probes[i - 1]?.side ?? side)) * way >= 0,
  );
  if (!isOneWay) return { kind: "not-monotone" };

  const wanted = search.wanted.map((side) => side * way);
  const rank = (value: number): number | null => {
    const side = search.sideAt(value);
    return side === null ? null : side * way;
  };
  const range = { least: first.value, most: last.value };
  const from = firstWhere(range, (value) => atLeast(rank(value), Math.min(...wanted)));
  const beyond = firstWhere(range, (value) => atLeast(rank(value), Math.max(...wanted) + 1));
  if (from === "hole" || beyond === "hole") return { kind: "not-monotone" };
  if (from >= beyond) return { kind: "none" };
  return {
    kind: "values",
    from: from === search.least ? null : from,
    to: beyond > search.most ? null : beyond - 1,
  };
};

const atLeast = (rank: number | null, least: number): boolean | null =>
  rank === null ? null : rank >= least;

type Range = { readonly least: number; readonly most: number };

/** The first value of a range for which something holds that then holds for all; one past the range when never. */
const firstWhere = ({ least, most }: Range, holds: (value: number) => boolean | null): number | "hole" => {
  let low = least;
  let high = most + 1;
  while (low < high) {
    const middle = low + Math.floor((high - low) / 2);
    const found = holds(middle);
    if (found === null) return "hole";
    if (found) high = middle;
    else low = middle + 1;
  }
  return low;
};

const probesOf = ({ least, most }: Range): readonly number[] => {
  const powers = Array.from({ length: 53 }, (_, i) => 2 ** i);
  const even = Array.from({ length: EVEN + 1 }, (_, i) => Math.round(least + ((most - least) / EVEN) * i));
  return [...new Set([...even, 0, ...powers, ...powers.map((power) => -power)])]
    .filter((value) => value >= least && value <= most)
    .toSorted((a, b) => a - b);
};

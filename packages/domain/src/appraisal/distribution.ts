import { HUNDRED, type Hundredths } from "../quantity/hundredths.ts";
import { round } from "../quantity/rounding.ts";

/** How many results fall into a band: from `from` on, and below the next one. */
export type ScoreBand = { readonly from: Hundredths; readonly count: number };

/** How somebody's, or a group's, results are spread: what is looked at before signing. */
export type Distribution = {
  readonly count: number;
  readonly bands: readonly ScoreBand[];
  readonly mean: Hundredths | null;
  /** Whether there are several and all are the same (D.Lgs. 150/2009 art. 18: no undifferentiated rewards). */
  readonly allAlike: boolean;
};

const BANDS: readonly Hundredths[] = [0, 6000, 7000, 8000, 9000].map((from) => from as Hundredths);

/** The spread of results; those that are not there yet are not counted, and are not zero. */
export const distributionOf = (totals: readonly (Hundredths | null)[]): Distribution => {
  const known = totals.filter((total) => total !== null);
  const sum = known.reduce<number>((all, total) => all + total, 0);
  return {
    count: known.length,
    bands: BANDS.map((from, index) => ({
      from,
      count: known.filter((total) => total >= from && total < (BANDS[index + 1] ?? HUNDRED + 1)).length,
    })),
    mean: known.length === 0 ? null : (round(sum / known.length, 0) as Hundredths),
    allAlike: known.length > 1 && known.every((total) => total === known[0]),
  };
};

/** Results by group, as one group and what its spread is. */
export type GroupDistribution<Key extends string = string> = {
  readonly key: Key;
  readonly distribution: Distribution;
};

/**
 * The spread of each group for readers who may not know single results: only groups of at least so many, and none at
 * all where the whole less the groups told would leave a smaller one to be found by subtraction.
 */
export const toldGroups = <Key extends string>(
  groups: readonly GroupDistribution<Key>[],
  least: number,
): readonly GroupDistribution<Key>[] => {
  const told = groups.filter(({ distribution }) => distribution.count >= least);
  const hidden = groups
    .filter(({ distribution }) => distribution.count < least)
    .reduce((sum, { distribution }) => sum + distribution.count, 0);
  return hidden > 0 && hidden < least ? [] : told;
};

import { daysBetween, type Day } from "../quantity/day.ts";
import type { Hundredths } from "../quantity/hundredths.ts";
import { round } from "../quantity/rounding.ts";

/** The result of a card with the days it is of; `to` is the first day no longer. */
export type CardStretch<Id extends string = string> = {
  readonly id: Id;
  readonly from: Day;
  readonly to: Day;
  readonly adInterim: boolean;
  readonly total: Hundredths | null;
};

/** A result of a person's year, with the cards it is made of. */
export type YearResult<Id extends string = string> = {
  readonly cardIds: readonly Id[];
  readonly days: number;
  /** `null` while one of its cards has none: what is missing is not zero, and is nobody's guess. */
  readonly total: Hundredths | null;
};

/**
 * The results of a person's year. Posts held one after the other give one result, in which each counts for its days;
 * posts held at the same time stay apart (practice: people 2).
 */
export const yearResultsOf = <Id extends string>(
  cards: readonly CardStretch<Id>[],
): readonly YearResult<Id>[] => {
  const rows: CardStretch<Id>[][] = [];
  const inOrder = cards.toSorted(
    (a, b) => Number(a.adInterim) - Number(b.adInterim) || (a.from < b.from ? -1 : a.from > b.from ? 1 : 0),
  );
  for (const card of inOrder) {
    const free = rows.find((row) => row.every((each) => each.to <= card.from || card.to <= each.from));
    if (free === undefined) rows.push([card]);
    else free.push(card);
  }
  return rows.map(meanByDays);
};

const meanByDays = <Id extends string>(row: readonly CardStretch<Id>[]): YearResult<Id> => {
  const parts = row.map(({ from, to, total }) => ({ days: daysBetween(from, to), total }));
  const days = parts.reduce((sum, part) => sum + part.days, 0);
  const products = parts.reduce<number | null>(
    (sum, part) => (sum === null || part.total === null ? null : sum + part.days * part.total),
    0,
  );
  return {
    cardIds: row.map(({ id }) => id),
    days,
    total: products === null || days === 0 ? null : (round(products / days, 0) as Hundredths),
  };
};

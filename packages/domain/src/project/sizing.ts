import { exactCents, nearestCents } from "../quantity/amount.ts";
import { toDecimal, type Decimal } from "../quantity/decimal.ts";
import {
  decimalText,
  fraction,
  sumOf,
  times,
  toFraction,
  ZERO,
  type Fraction,
} from "../quantity/fraction.ts";
import type { Cents } from "../quantity/money.ts";
import type { HourlyCosts, Project, ResourceRow } from "./project.ts";

/** A recorded number as an exact ratio; `null` stays missing. */
export const exactly = (value: Decimal | null): Fraction | null => {
  const read = value === null ? null : toFraction(value);
  return read?.ok === true ? read.value : null;
};

/** Of products of decimals more than this many places never come. */
const PLACES = 8;

/** An exact figure as a decimal: 22.08 by 180 by 16 per cent is 635.904. */
export const decimalOf = (value: Fraction): Decimal => {
  const read = toDecimal(decimalText(value, PLACES));
  if (!read.ok) throw new RangeError("A product of recorded numbers has too many digits.");
  return read.value;
};

/** Euro as whole cents, halves away from zero: 2787.054 is 278705. */
export const centsOf = (euro: Fraction): Cents => nearestCents(times(euro, fraction(100)));

/** Whole cents as euro with their two decimals. */
export const euroOf = (amount: Cents): Decimal => decimalOf(times(exactCents(amount), fraction(1, 100)));

/** Hourly cost by hours (rule book 9.2); `null` where a cell is missing. */
export const productOf = ({
  hourlyCost,
  hours,
}: Pick<ResourceRow, "hourlyCost" | "hours">): Fraction | null => {
  const [cost, time] = [exactly(hourlyCost), exactly(hours)];
  return cost === null || time === null ? null : times(cost, time);
};

/** So many per cent of a product, exact: rows are not rounded, only their sum is. */
export const shareOf = (product: Fraction | null, percentage: Decimal | null): Fraction | null => {
  const percent = exactly(percentage);
  return product === null || percent === null ? null : times(times(product, percent), fraction(1, 100));
};

/** What the given results of a table add up to, exact; a row without one counts for nothing and is told by its check. */
export const sumOfResults = ({ rows }: Pick<Project, "rows">): Fraction =>
  sumOf(rows.map(({ result }) => exactly(result) ?? ZERO));

/** What a project asks of the fund: the sum of its rows rounded once, to the cent (rule book 9.2). */
export const amountOf = (project: Pick<Project, "rows">): Cents => centsOf(sumOfResults(project));

/** The table of hourly costs in force at the beginning of a year; `null` where none is that old. */
export const costsOfYear = (tables: readonly HourlyCosts[], year: number): HourlyCosts | null =>
  tables.filter(({ from }) => from <= `${year}-01-01`).toSorted((a, b) => (a.from < b.from ? 1 : -1))[0] ??
  null;

/** What an hour of a grade costs by the table; `null` for a grade it does not have. */
export const tableCost = (table: HourlyCosts | null, grade: string | null): Decimal | null =>
  grade !== null && table !== null && Object.hasOwn(table.costs, grade) ? (table.costs[grade] ?? null) : null;

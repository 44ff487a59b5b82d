import type { Direction } from "../indicator/indicator.ts";
import type { IndicatorId } from "../quantity/id.ts";
import { newRoom, sortByDigits, type Room, type Sorted } from "./sorted.ts";

/** What is compared: one definition of an indicator, since figures of two definitions cannot be. */
export type Compared = {
  readonly indicatorId: IndicatorId;
  readonly version: number;
  readonly decimals: number;
  readonly direction: Direction;
};

export type Quartiles = { readonly first: number; readonly median: number; readonly third: number };

/** Where the bodies of a group stand in one indicator and period. */
export type Comparison = Pick<Compared, "indicatorId" | "version"> & {
  /** Bodies that have a value. */
  readonly bodies: number;
  /** `null` when too few have one: with few bodies a quartile would give away somebody's figure. */
  readonly quartiles: Quartiles | null;
  /**
   * The place of each row, 1 for the best; equal values share the first place of theirs, and the next one counts them
   * all. 0 for a row without a value, and everywhere when the group is too small or no direction is the better one.
   */
  readonly ranks: Uint32Array;
};

/** Bodies of a group, below which nothing is told. */
export const SMALLEST_GROUP = 5;

/** How a group is compared: the least of bodies that must have a value, and the room to sort in. */
export type Comparing = { readonly smallestGroup: number; readonly room: Room };

export const comparing = (rows: number, smallestGroup = SMALLEST_GROUP): Comparing => ({
  smallestGroup,
  room: newRoom(rows),
});

/**
 * Quartiles and ranks of one indicator over a group, from values already rounded to its decimals and NaN where a body
 * has none. Quartiles lie between the two values next to them in proportion (type 7 of Hyndman and Fan, the
 * `percentile_cont` of SQL). What ranks first follows the direction of the indicator: more, less, or the earlier day.
 */
export const compareBodies = (
  values: Float64Array,
  { indicatorId, version, decimals, direction }: Compared,
  { smallestGroup, room }: Comparing,
): Comparison => {
  const ranks = new Uint32Array(values.length);
  const group = gather(values, 10 ** decimals, room);
  const about = { indicatorId, version, bodies: group.size, ranks };
  if (group.size < Math.max(1, smallestGroup)) return { ...about, quartiles: null };
  const sorted = sortByDigits(room, group.size, group.greatest);
  if (direction !== "=") rank(sorted, group.size, { ranks, descending: direction.startsWith(">") });
  return {
    ...about,
    quartiles: quartilesOf(group.size, (place) => group.valueAt(sorted.keys[place] as number)),
  };
};

type Gathered = {
  readonly size: number;
  readonly greatest: number;
  /** The value that a key stands for. */
  readonly valueAt: (key: number) => number;
};

/**
 * Puts the values of a group into a room as whole numbers in their order. Values with few decimals are whole numbers
 * of their last digit; where they spread too far for that, or were not rounded, they are numbered in their order.
 */
const gather = (values: Float64Array, scale: number, room: Room): Gathered => {
  let least = Infinity;
  let most = -Infinity;
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const base = Math.round(least * scale);
  const greatest = Math.round(most * scale) - base;
  const size = greatest < 2 ** 32 ? gatherDigits(values, { scale, base }, room) : -1;
  if (size >= 0) return { size, greatest, valueAt: (key) => (key + base) / scale };
  return gatherPlaces(values, room);
};

type Grid = { readonly scale: number; readonly base: number };

/** -1 where a value is not on the grid of the decimals. */
const gatherDigits = (values: Float64Array, { scale, base }: Grid, { keys, rows }: Room): number => {
  let size = 0;
  let off = 0;
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number;
    const digits = Math.round(value * scale);
    keys[size] = digits - base;
    rows[size] = row;
    size += value === value ? 1 : 0;
    off += value === value && digits / scale !== value ? 1 : 0;
  }
  return off > 0 ? -1 : size;
};

const gatherPlaces = (values: Float64Array, { keys, rows }: Room): Gathered => {
  const distinct = [...new Set(values.filter((value) => !Number.isNaN(value)))].toSorted((a, b) => a - b);
  const places = new Map(distinct.map((value, place) => [value, place]));
  let size = 0;
  for (let row = 0; row < values.length; row++) {
    const place = places.get(values[row] as number);
    if (place === undefined) continue;
    keys[size] = place;
    rows[size] = row;
    size++;
  }
  return { size, greatest: distinct.length, valueAt: (key) => distinct[key] as number };
};

type Ranking = { readonly ranks: Uint32Array; readonly descending: boolean };

const rank = ({ keys, rows }: Sorted, size: number, { ranks, descending }: Ranking): void => {
  const step = descending ? -1 : 1;
  let place = descending ? size - 1 : 0;
  let shared = 0;
  let last = -1;
  for (let counted = 1; counted <= size; counted++, place += step) {
    const key = keys[place] as number;
    shared = key === last ? shared : counted;
    last = key;
    ranks[rows[place] as number] = shared;
  }
};

const quartilesOf = (size: number, valueAt: (place: number) => number): Quartiles => {
  const quantile = (share: number): number => {
    const place = (size - 1) * share;
    const below = Math.floor(place);
    const value = valueAt(below);
    const next = valueAt(Math.min(below + 1, size - 1));
    return value + (place - below) * (next - value);
  };
  return { first: quantile(0.25), median: quantile(0.5), third: quantile(0.75) };
};

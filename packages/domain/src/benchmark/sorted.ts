/** Room to compare up to so many bodies, used again for every indicator. */
export type Room = {
  readonly keys: Uint32Array;
  readonly otherKeys: Uint32Array;
  readonly rows: Uint32Array;
  readonly otherRows: Uint32Array;
  readonly counts: Uint32Array;
};

/** Digits of so many bits: fewer for few rows, so that counting them does not cost more than the rows. */
const FEW = 2048;
const SHORT = 8;
const LONG = 11;

export const newRoom = (most: number): Room => ({
  keys: new Uint32Array(most),
  otherKeys: new Uint32Array(most),
  rows: new Uint32Array(most),
  otherRows: new Uint32Array(most),
  counts: new Uint32Array(2 ** LONG),
});

/** The rows of a group in order of their keys, equal ones in order of row. */
export type Sorted = { readonly keys: Uint32Array; readonly rows: Uint32Array };

/**
 * Sorts the first `size` keys of a room, with the rows they belong to, by their digits from the last to the first. Only
 * as many digits as the greatest key has are looked at.
 */
export const sortByDigits = (room: Room, size: number, greatest: number): Sorted => {
  const bits = size < FEW ? SHORT : LONG;
  let from: Sorted = { keys: room.keys, rows: room.rows };
  let to: Sorted = { keys: room.otherKeys, rows: room.otherRows };
  for (let shift = 0; shift < 32 && greatest >>> shift > 0; shift += bits) {
    pass({ from, to, counts: room.counts, size }, shift, 2 ** bits - 1);
    [from, to] = [to, from];
  }
  return from;
};

type Pass = {
  readonly from: Sorted;
  readonly to: Sorted;
  readonly counts: Uint32Array;
  readonly size: number;
};

const at = (column: Uint32Array, place: number): number => column[place] as number;

const pass = ({ from, to, counts, size }: Pass, shift: number, mask: number): void => {
  const { keys, rows } = from;
  const { keys: sortedKeys, rows: sortedRows } = to;
  counts.fill(0, 0, mask + 1);
  for (let i = 0; i < size; i++) {
    const digit = (at(keys, i) >>> shift) & mask;
    counts[digit] = at(counts, digit) + 1;
  }
  for (let digit = 0, before = 0; digit <= mask; digit++) {
    const count = at(counts, digit);
    counts[digit] = before;
    before += count;
  }
  for (let i = 0; i < size; i++) {
    const key = at(keys, i);
    const digit = (key >>> shift) & mask;
    const place = at(counts, digit);
    counts[digit] = place + 1;
    sortedKeys[place] = key;
    sortedRows[place] = at(rows, i);
  }
};

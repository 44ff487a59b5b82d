/** Chance that gives the same numbers at every run (mulberry32). */
export type Chance = {
  /** A number from 0, less than 1. */
  readonly next: () => number;
  /** A whole number from `from` up to `to`. */
  readonly between: (from: number, to: number) => number;
};

export const chance = (seed: number): Chance => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { next, between: (from, to) => from + Math.floor(next() * (to - from + 1)) };
};

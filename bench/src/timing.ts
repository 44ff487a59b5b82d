import { performance } from "node:perf_hooks";

/** Something to time: it does its work once when run. */
export type Task = () => void | Promise<void>;

/** Milliseconds of one run, from as many runs as take some 30 ms. */
const once = async (task: Task, runs: number): Promise<number> => {
  const start = performance.now();
  for (let i = 0; i < runs; i++) {
    const done = task();
    if (done instanceof Promise) await done;
  }
  return (performance.now() - start) / runs;
};

const runsFor = async (task: Task, least: number): Promise<number> => {
  await once(task, 1);
  const single = await once(task, 1);
  const runs = Math.max(1, Math.min(100_000, Math.ceil(least / single)));
  if (runs > 1) await once(task, runs);
  return runs;
};

export const median = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? NaN) : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
};

export type Pair = {
  /** Milliseconds of one run of each, medians. */
  readonly ours: number;
  readonly theirs: number;
  /** The median of theirs over ours within each round. */
  readonly ratio: number;
  /** The least and the greatest of these. */
  readonly spread: readonly [number, number];
};

/**
 * Ours before and after theirs in every round, so that whatever else the machine does meets both. Both are warmed up
 * before.
 */
export const pair = async (
  ours: Task,
  theirs: Task,
  { rounds = 9, least = 30 }: { rounds?: number; least?: number } = {},
): Promise<Pair> => {
  const runs = [await runsFor(ours, least), await runsFor(theirs, least)] as const;
  const found: { ours: number; theirs: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const before = await once(ours, runs[0]);
    const between = await once(theirs, runs[1]);
    const after = await once(ours, runs[0]);
    found.push({ ours: (before + after) / 2, theirs: between });
  }
  const ratios = found.map((each) => each.theirs / each.ours);
  return {
    ours: median(found.map((each) => each.ours)),
    theirs: median(found.map((each) => each.theirs)),
    ratio: median(ratios),
    spread: [Math.min(...ratios), Math.max(...ratios)],
  };
};

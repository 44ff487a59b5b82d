import { performance } from "node:perf_hooks";

/** Something to time: it does its work once when run. */
export type Task = () => void | Promise<void>;

/**
 * What tells the time: the processor time of this thread where both sides run in it, which other work on the machine
 * does not lengthen; the time on the wall where one of them runs elsewhere too, in other threads or processes.
 */
export type Clock = "processor" | "wall";

const now = (clock: Clock): number => {
  if (clock === "wall") return performance.now();
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
};

/** Milliseconds of one run. */
const once = async (task: Task, runs: number, clock: Clock): Promise<number> => {
  const start = now(clock);
  for (let i = 0; i < runs; i++) {
    const done = task();
    if (done instanceof Promise) await done;
  }
  return (now(clock) - start) / runs;
};

/** As many runs as take so many milliseconds, found while warming up. */
const runsFor = async (task: Task, least: number): Promise<number> => {
  let single = await once(task, 1, "wall");
  // What takes seconds is warm after once.
  for (let i = 0; i < 3 && single < 1_000; i++) single = await once(task, 1, "wall");
  const runs = Math.max(1, Math.min(100_000, Math.ceil(least / single)));
  if (runs > 1) await once(task, runs, "wall");
  return runs;
};

export const median = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? NaN)
    : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
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
  { rounds = 9, least = 150, clock = "processor" }: { rounds?: number; least?: number; clock?: Clock } = {},
): Promise<Pair> => {
  const runs = [await runsFor(ours, least), await runsFor(theirs, least)] as const;
  const found: { ours: number; theirs: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const before = await once(ours, runs[0], clock);
    const between = await once(theirs, runs[1], clock);
    const after = await once(ours, runs[0], clock);
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

/** So many rows at a time, so that what one instruction writes is still in the cache when the next one reads it. */
export const CHUNK = 512;

/**
 * One loop over some rows, ready to run: which columns it reads and which one it fills. All instructions have the same
 * fields in the same order whatever they do, so that calling one costs the same everywhere.
 */
export type Instruction = {
  readonly run: Kernel;
  readonly out: Float64Array;
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly c: Float64Array;
  readonly d: Float64Array;
  /** Places to step from row to row and from chunk to chunk: 1 in a column, 0 at the start of a scratch column. */
  readonly outStep: number;
  readonly aStep: number;
  readonly bStep: number;
  readonly cStep: number;
  readonly dStep: number;
  /** Numbers that the loop keeps at hand: a scale, a cap, weights. Typed, so that no loop ever takes them for integers. */
  readonly constants: Float64Array;
  /** What a mean is made of, and where its coverage goes beside `out`. */
  readonly parts: readonly Part[];
  readonly coverage: Float64Array;
  readonly cells: Cells;
};

/** Fills the rows from `from` to `to`, of which there are at most `CHUNK`. */
export type Kernel = (instruction: Instruction, from: number, to: number) => void;

/** Computes one row by itself, for what no loop is made for. */
export type Cells = (row: number) => number;

/** A figure that enters a mean: with its coverage, where that is not all or nothing. */
export type Part = {
  readonly values: Float64Array;
  readonly coverage: Float64Array | null;
  readonly weight: number;
};

const NOTHING = new Float64Array(0);
const NO_CELLS: Cells = () => NaN;

/** An instruction with the fields that matter to it. */
export const instruction = (about: Pick<Instruction, "run" | "out"> & Partial<Instruction>): Instruction => ({
  a: NOTHING,
  b: NOTHING,
  c: NOTHING,
  d: NOTHING,
  outStep: 1,
  aStep: 1,
  bStep: 1,
  cStep: 1,
  dStep: 1,
  constants: NOTHING,
  parts: [],
  coverage: NOTHING,
  cells: NO_CELLS,
  ...about,
});

/** Whether a loop computes each row by itself, which may read whatever the evaluator of one formula reads. */
export const asksRowByRow = ({ cells }: Instruction): boolean => cells !== NO_CELLS;

/** Whether a loop makes a mean of its parts. */
export const isMean = ({ coverage }: Instruction): boolean => coverage.length > 0;

/** Runs a program over some rows, chunk by chunk. */
export const runProgram = (program: readonly Instruction[], from: number, to: number): void => {
  for (let start = from; start < to; start += CHUNK) {
    const end = Math.min(start + CHUNK, to);
    for (const step of program) step.run(step, start, end);
  }
};

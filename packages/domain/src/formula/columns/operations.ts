import type { Kernel } from "./instruction.ts";
import { LAST_QUOTIENTS } from "./quotients.ts";

// One operation at a time over a chunk, for formulas of any shape. Operands and result stand in columns or in scratch
// columns, which begin at 0 for every chunk.

const at = (column: Float64Array, row: number): number => column[row] as number;

const add: Kernel = ({ out, a, b, outStep, aStep, bStep }, from, to) => {
  const o = from * outStep;
  const p = from * aStep;
  const q = from * bStep;
  for (let i = 0; i < to - from; i++) out[o + i] = at(a, p + i) + at(b, q + i);
};

const subtract: Kernel = ({ out, a, b, outStep, aStep, bStep }, from, to) => {
  const o = from * outStep;
  const p = from * aStep;
  const q = from * bStep;
  for (let i = 0; i < to - from; i++) out[o + i] = at(a, p + i) - at(b, q + i);
};

const multiply: Kernel = ({ out, a, b, outStep, aStep, bStep }, from, to) => {
  const o = from * outStep;
  const p = from * aStep;
  const q = from * bStep;
  for (let i = 0; i < to - from; i++) out[o + i] = at(a, p + i) * at(b, q + i);
};

// One of two numbers by a product with 1 or 0, exact for finite ones; of the others nothing finite is left.

const least: Kernel = ({ out, a, b, outStep, aStep, bStep }, from, to) => {
  const o = from * outStep;
  const p = from * aStep;
  const q = from * bStep;
  for (let i = 0; i < to - from; i++) {
    const x = at(a, p + i);
    const y = at(b, q + i);
    const isFirst = Number(x < y);
    out[o + i] = x * isFirst + y * (1 - isFirst);
  }
};

const greatest: Kernel = ({ out, a, b, outStep, aStep, bStep }, from, to) => {
  const o = from * outStep;
  const p = from * aStep;
  const q = from * bStep;
  for (let i = 0; i < to - from; i++) {
    const x = at(a, p + i);
    const y = at(b, q + i);
    const isFirst = Number(x > y);
    out[o + i] = x * isFirst + y * (1 - isFirst);
  }
};

/** An achievement in hundredths as a fraction of one; dividing twice, as the evaluator of one body does. */
export const shareOfOne: Kernel = ({ out, a, outStep, aStep }, from, to) => {
  const o = from * outStep;
  const p = from * aStep;
  for (let i = 0; i < to - from; i++) out[o + i] = at(a, p + i) / 100 / 100;
};

/** Makes NaN of what is not finite. */
export const finite: Kernel = ({ out, a, outStep, aStep }, from, to) => {
  const o = from * outStep;
  const p = from * aStep;
  for (let i = 0; i < to - from; i++) {
    const x = at(a, p + i);
    out[o + i] = x - x + x;
  }
};

/** Row by row, by the evaluator of one formula: exact for everything it knows, and slow. */
export const cellByCell: Kernel = ({ out, cells, outStep }, from, to) => {
  const o = from * outStep;
  for (let i = 0; i < to - from; i++) out[o + i] = cells(from + i);
};

// The same where they come last: into the column itself, and NaN for what is not finite.

const addLast: Kernel = ({ out, a, b, aStep, bStep }, from, to) => {
  const p = from * aStep;
  const q = from * bStep;
  for (let i = 0; i < to - from; i++) {
    const x = at(a, p + i) + at(b, q + i);
    out[from + i] = x - x + x;
  }
};

const subtractLast: Kernel = ({ out, a, b, aStep, bStep }, from, to) => {
  const p = from * aStep;
  const q = from * bStep;
  for (let i = 0; i < to - from; i++) {
    const x = at(a, p + i) - at(b, q + i);
    out[from + i] = x - x + x;
  }
};

const multiplyLast: Kernel = ({ out, a, b, aStep, bStep }, from, to) => {
  const p = from * aStep;
  const q = from * bStep;
  for (let i = 0; i < to - from; i++) {
    const x = at(a, p + i) * at(b, q + i);
    out[from + i] = x - x + x;
  }
};

/** Operations of two operands. Those of more are made of these, from the left. */
export const OPERATIONS = {
  "+": add,
  "-": subtract,
  "*": multiply,
  min: least,
  max: greatest,
} as const;

/** What an operation becomes as the last one of its formula; the others may be followed by `finite`. */
export const LAST: ReadonlyMap<Kernel, Kernel> = new Map([
  [add, addLast],
  [subtract, subtractLast],
  [multiply, multiplyLast],
  ...LAST_QUOTIENTS,
  [shareOfOne, shareOfOne],
]);

import type { Kernel } from "./instruction.ts";

// Divisions. An infinite divisor would hide itself in a 0; in every other operation what is not finite shows until the
// last loop of the formula, which makes NaN of it.

const at = (column: Float64Array, row: number): number => column[row] as number;

/** By a measure or a number of the formula itself, which are finite or not there. */
export const divideByPlain: Kernel = ({ out, a, b, outStep, aStep, bStep }, from, to) => {
  const o = from * outStep;
  const p = from * aStep;
  const q = from * bStep;
  for (let i = 0; i < to - from; i++) out[o + i] = at(a, p + i) / at(b, q + i);
};

/** By what was computed. */
export const divide: Kernel = ({ out, a, b, outStep, aStep, bStep }, from, to) => {
  const o = from * outStep;
  const p = from * aStep;
  const q = from * bStep;
  for (let i = 0; i < to - from; i++) {
    const under = at(b, q + i);
    out[o + i] = under - under + at(a, p + i) / under;
  }
};

/** By a sum or a difference, which are made on the way. */
export const divideBySum: Kernel = ({ out, a, b, c, constants, outStep, aStep, bStep, cStep }, from, to) => {
  const s = at(constants, 1);
  const o = from * outStep;
  const p = from * aStep;
  const q = from * bStep;
  const r = from * cStep;
  for (let i = 0; i < to - from; i++) {
    const under = at(b, q + i) + s * at(c, r + i);
    out[o + i] = under - under + at(a, p + i) / under;
  }
};

/** By a product, which is made on the way. */
export const divideByProduct: Kernel = ({ out, a, b, c, outStep, aStep, bStep, cStep }, from, to) => {
  const o = from * outStep;
  const p = from * aStep;
  const q = from * bStep;
  const r = from * cStep;
  for (let i = 0; i < to - from; i++) {
    const under = at(b, q + i) * at(c, r + i);
    out[o + i] = under - under + at(a, p + i) / under;
  }
};

// The same where they come last.

const divideByPlainLast: Kernel = ({ out, a, b, aStep, bStep }, from, to) => {
  const p = from * aStep;
  const q = from * bStep;
  for (let i = 0; i < to - from; i++) {
    const x = at(a, p + i) / at(b, q + i);
    out[from + i] = x - x + x;
  }
};

const divideLast: Kernel = ({ out, a, b, aStep, bStep }, from, to) => {
  const p = from * aStep;
  const q = from * bStep;
  for (let i = 0; i < to - from; i++) {
    const under = at(b, q + i);
    const x = at(a, p + i) / under;
    out[from + i] = under - under + (x - x) + x;
  }
};

const divideBySumLast: Kernel = ({ out, a, b, c, constants, aStep, bStep, cStep }, from, to) => {
  const s = at(constants, 1);
  const p = from * aStep;
  const q = from * bStep;
  const r = from * cStep;
  for (let i = 0; i < to - from; i++) {
    const under = at(b, q + i) + s * at(c, r + i);
    const x = at(a, p + i) / under;
    out[from + i] = under - under + (x - x) + x;
  }
};

const divideByProductLast: Kernel = ({ out, a, b, c, aStep, bStep, cStep }, from, to) => {
  const p = from * aStep;
  const q = from * bStep;
  const r = from * cStep;
  for (let i = 0; i < to - from; i++) {
    const under = at(b, q + i) * at(c, r + i);
    const x = at(a, p + i) / under;
    out[from + i] = under - under + (x - x) + x;
  }
};

/** What a division becomes as the last operation of its formula. */
export const LAST_QUOTIENTS: readonly (readonly [Kernel, Kernel])[] = [
  [divideByPlain, divideByPlainLast],
  [divide, divideLast],
  [divideBySum, divideBySumLast],
  [divideByProduct, divideByProductLast],
];

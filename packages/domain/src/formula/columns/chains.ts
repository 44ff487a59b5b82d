import type { Kernel } from "./instruction.ts";

// Several additions and subtractions in one loop, from the left, as `a + b - c`: what is taken away is added with its
// sign turned round, which gives the same bits. A chain takes three or four operands; the first of a longer one is
// what the chain before it gave.

const at = (column: Float64Array, row: number): number => column[row] as number;

const addThree: Kernel = ({ out, a, b, c, constants, outStep, aStep, bStep, cStep }, from, to) => {
  const s = at(constants, 1);
  const t = at(constants, 2);
  const o = from * outStep;
  const p = from * aStep;
  const q = from * bStep;
  const r = from * cStep;
  for (let i = 0; i < to - from; i++) out[o + i] = at(a, p + i) + s * at(b, q + i) + t * at(c, r + i);
};

const addFour: Kernel = ({ out, a, b, c, d, constants, outStep, aStep, bStep, cStep, dStep }, from, to) => {
  const s = at(constants, 1);
  const t = at(constants, 2);
  const u = at(constants, 3);
  const o = from * outStep;
  const p = from * aStep;
  const q = from * bStep;
  const r = from * cStep;
  const v = from * dStep;
  for (let i = 0; i < to - from; i++)
    out[o + i] = at(a, p + i) + s * at(b, q + i) + t * at(c, r + i) + u * at(d, v + i);
};

/** Chains by the number of their operands. */
export const CHAINS: Readonly<Partial<Record<number, Kernel>>> = { 3: addThree, 4: addFour };

import type { Part } from "../../formula/columns/instruction.ts";
import { NUDGED } from "../../indicator/columns/round.ts";

// What the loops of weighted means have in common. Weights and achievements are integers, so their sums are exact in any
// order and the result has the same bits as `rollUp`. A part without a figure has NaN; one that leaves has LEFT as its
// coverage.

/** Coverage of what is struck out or cannot be assessed: it leaves with its weight. */
export const LEFT = -1;

export const at = (column: Float64Array, row: number): number => column[row] as number;

/** Weights that nobody counts give 0/0, which is no achievement. */
export const meanOf = (products: number, weights: number): number =>
  Math.floor((products / weights) * NUDGED + 0.5);

export const counted = (achievement: number, weight: number): number =>
  achievement === achievement ? weight * achievement : 0;

export const weighed = (achievement: number, weight: number): number =>
  achievement === achievement ? weight : 0;

export const coverageOf = ({ coverage, values }: Part): Float64Array => coverage ?? values;

export const stayingOf = (coverage: number, weight: number): number => Number(coverage >= 0) * weight;

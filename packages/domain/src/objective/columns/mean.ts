import {
  CHUNK,
  instruction,
  type Instruction,
  type Kernel,
  type Part,
} from "../../formula/columns/instruction.ts";
import { NUDGED } from "../../indicator/columns/round.ts";
import { HUNDRED } from "../../quantity/hundredths.ts";

// The weighted mean of `rollUp` as loops. Weights and achievements are integers, so their sums are exact in any order
// and the result has the same bits. A part without a figure has NaN; one that leaves has LEFT as its coverage.

/** Coverage of what is struck out or cannot be assessed: it leaves with its weight. */
export const LEFT = -1;

const at = (column: Float64Array, row: number): number => column[row] as number;

/** Weights that nobody counts give 0/0, which is no achievement. */
const meanOf = (products: number, weights: number): number => Math.floor((products / weights) * NUDGED + 0.5);

const counted = (achievement: number, weight: number): number =>
  achievement === achievement ? weight * achievement : 0;

const weighed = (achievement: number, weight: number): number => (achievement === achievement ? weight : 0);

/** One indicator: its achievement, and all of the weight or none. */
const meanOfOne: Kernel = ({ out, a, coverage }, from, to) => {
  for (let i = from; i < to; i++) {
    out[i] = at(a, i);
    coverage[i] = weighed(at(a, i), HUNDRED);
  }
};

const meanOfTwo: Kernel = ({ out, a, b, coverage, constants }, from, to) => {
  const [u, v] = constants;
  for (let i = from; i < to; i++) {
    const weights = weighed(at(a, i), u) + weighed(at(b, i), v);
    out[i] = meanOf(counted(at(a, i), u) + counted(at(b, i), v), weights);
    coverage[i] = meanOf(weights * HUNDRED, u + v);
  }
};

const meanOfThree: Kernel = ({ out, a, b, c, coverage, constants }, from, to) => {
  const [u, v, w] = constants;
  for (let i = from; i < to; i++) {
    const weights = weighed(at(a, i), u) + weighed(at(b, i), v) + weighed(at(c, i), w);
    out[i] = meanOf(counted(at(a, i), u) + counted(at(b, i), v) + counted(at(c, i), w), weights);
    coverage[i] = meanOf(weights * HUNDRED, u + v + w);
  }
};

const meanOfFour: Kernel = ({ out, a, b, c, d, coverage, constants }, from, to) => {
  const [u, v, w, x] = constants;
  for (let i = from; i < to; i++) {
    const weights =
      weighed(at(a, i), u) + weighed(at(b, i), v) + (weighed(at(c, i), w) + weighed(at(d, i), x));
    const products =
      counted(at(a, i), u) + counted(at(b, i), v) + (counted(at(c, i), w) + counted(at(d, i), x));
    out[i] = meanOf(products, weights);
    coverage[i] = meanOf(weights * HUNDRED, u + v + w + x);
  }
};

const OF_INDICATORS = [meanOfOne, meanOfTwo, meanOfThree, meanOfFour] as const;

/** What a chunk has added up to so far: products and weights of what has a figure, coverage and weights of what stays. */
const sums = {
  products: new Float64Array(CHUNK),
  weights: new Float64Array(CHUNK),
  covered: new Float64Array(CHUNK),
  staying: new Float64Array(CHUNK),
};

/** Any number of parts of any kind, added up one after the other. */
const meanOfParts: Kernel = ({ out, parts, coverage }, from, to) => {
  const { products, weights, covered, staying } = sums;
  for (const sum of [products, weights, covered, staying]) sum.fill(0, 0, to - from);
  for (const part of parts) {
    if (part.coverage === null) addIndicator(part, from, to);
    else addCovered(part, part.coverage, { from, to });
  }
  for (let i = 0; i < to - from; i++) {
    out[from + i] = meanOf(at(products, i), at(weights, i));
    const share = meanOf(at(covered, i), at(staying, i));
    coverage[from + i] = at(staying, i) > 0 ? share : LEFT;
  }
};

const addIndicator = ({ values, weight }: Part, from: number, to: number): void => {
  const { products, weights, covered, staying } = sums;
  for (let i = 0; i < to - from; i++) {
    const achievement = at(values, from + i);
    const weighing = weighed(achievement, weight);
    products[i] = at(products, i) + counted(achievement, weight);
    weights[i] = at(weights, i) + weighing;
    covered[i] = at(covered, i) + weighing * HUNDRED;
    staying[i] = at(staying, i) + weight;
  }
};

type Rows = { readonly from: number; readonly to: number };

const addCovered = ({ values, weight }: Part, coverage: Float64Array, { from, to }: Rows): void => {
  const { products, weights, covered, staying } = sums;
  for (let i = 0; i < to - from; i++) {
    const share = at(coverage, from + i);
    const stays = share >= 0 ? weight : 0;
    const achievement = at(values, from + i);
    products[i] = at(products, i) + counted(achievement, stays);
    weights[i] = at(weights, i) + weighed(achievement, stays);
    covered[i] = at(covered, i) + stays * share;
    staying[i] = at(staying, i) + stays;
  }
};

/** Where a rolled-up figure goes. */
export type RollUpColumns = { readonly achievements: Float64Array; readonly coverage: Float64Array };

/** The loop that fills a rolled-up figure from its parts; parts without weight count for nothing. */
export const meanColumns = (
  parts: readonly Part[],
  { achievements, coverage }: RollUpColumns,
): Instruction => {
  const weighing = parts.filter(({ weight }) => weight > 0);
  const run = OF_INDICATORS[weighing.length - 1];
  if (run === undefined || weighing.some((part) => part.coverage !== null))
    return instruction({ run: meanOfParts, out: achievements, coverage, parts: weighing });
  const [a, b, c, d] = weighing.map(({ values }) => values);
  const [u = 0, v = 0, w = 0, x = 0] = weighing.map(({ weight }) => weight);
  const columns = { ...(a && { a }), ...(b && { b }), ...(c && { c }), ...(d && { d }) };
  return instruction({ run, out: achievements, coverage, ...columns, constants: [u, v, w, x] });
};

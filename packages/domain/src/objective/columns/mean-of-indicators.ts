import { CHUNK, type Kernel, type Part } from "../../formula/columns/instruction.ts";
import { HUNDRED } from "../../quantity/hundredths.ts";
import { at, counted, meanOf, weighed } from "./weighing.ts";

/** One indicator: its achievement, and all of the weight or none. */
export const meanOfOne: Kernel = ({ out, a, coverage }, from, to) => {
  for (let i = from; i < to; i++) {
    const achievement = at(a, i);
    out[i] = achievement;
    coverage[i] = weighed(achievement, HUNDRED);
  }
};

export const meanOfTwo: Kernel = ({ out, a, b, coverage, constants }, from, to) => {
  const u = at(constants, 0);
  const v = at(constants, 1);
  const all = at(constants, constants.length - 1);
  for (let i = from; i < to; i++) {
    const x = at(a, i);
    const y = at(b, i);
    const weights = weighed(x, u) + weighed(y, v);
    out[i] = meanOf(counted(x, u) + counted(y, v), weights);
    coverage[i] = meanOf(weights * HUNDRED, all);
  }
};

/** Three or four; the fourth of three weighs nothing. */
export const meanOfFour: Kernel = ({ out, a, b, c, d, coverage, constants }, from, to) => {
  const u = at(constants, 0);
  const v = at(constants, 1);
  const w = at(constants, 2);
  const x = at(constants, 3);
  const all = at(constants, constants.length - 1);
  for (let i = from; i < to; i++) {
    const p = at(a, i);
    const q = at(b, i);
    const r = at(c, i);
    const s = at(d, i);
    const weights = weighed(p, u) + weighed(q, v) + (weighed(r, w) + weighed(s, x));
    const products = counted(p, u) + counted(q, v) + (counted(r, w) + counted(s, x));
    out[i] = meanOf(products, weights);
    coverage[i] = meanOf(weights * HUNDRED, all);
  }
};

/** What a chunk has added up so far. */
const chunk = { products: new Float64Array(CHUNK), weights: new Float64Array(CHUNK) };

/** More than four indicators, four at a time; the last ones of the last four may weigh nothing. */
export const meanOfMany: Kernel = ({ out, parts, coverage, constants }, from, to) => {
  const { products, weights } = chunk;
  const all = at(constants, constants.length - 1);
  for (let i = 0; i < to - from; i++) {
    products[i] = 0;
    weights[i] = 0;
  }
  for (let first = 0; first < parts.length; first += 4) addFour(parts, constants, { first, from, to });
  for (let i = 0; i < to - from; i++) {
    const weight = at(weights, i);
    out[from + i] = meanOf(at(products, i), weight);
    coverage[from + i] = meanOf(weight * HUNDRED, all);
  }
};

type Four = { readonly first: number; readonly from: number; readonly to: number };

const addFour = (parts: readonly Part[], constants: Float64Array, { first, from, to }: Four): void => {
  const { products, weights } = chunk;
  const { values: a } = parts[first] as Part;
  const { values: b } = parts[first + 1] as Part;
  const { values: c } = parts[first + 2] as Part;
  const { values: d } = parts[first + 3] as Part;
  const u = at(constants, first);
  const v = at(constants, first + 1);
  const w = at(constants, first + 2);
  const x = at(constants, first + 3);
  for (let i = 0; i < to - from; i++) {
    const p = at(a, from + i);
    const q = at(b, from + i);
    const r = at(c, from + i);
    const s = at(d, from + i);
    products[i] = at(products, i) + (counted(p, u) + counted(q, v) + (counted(r, w) + counted(s, x)));
    weights[i] = at(weights, i) + (weighed(p, u) + weighed(q, v) + (weighed(r, w) + weighed(s, x)));
  }
};

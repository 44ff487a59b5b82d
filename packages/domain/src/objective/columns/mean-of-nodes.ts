import { CHUNK, type Kernel, type Part } from "../../formula/columns/instruction.ts";
import { HUNDRED } from "../../quantity/hundredths.ts";
import { at, counted, coverageOf, LEFT, meanOf, stayingOf, weighed } from "./weighing.ts";

/** Two parts that have a coverage of their own each, or one beside itself without weight. */
export const meanOfTwoNodes: Kernel = ({ out, a, b, c, d, coverage, constants }, from, to) => {
  const ofA = at(constants, 0);
  const ofB = at(constants, 1);
  for (let i = from; i < to; i++) {
    const u = stayingOf(at(c, i), ofA);
    const v = stayingOf(at(d, i), ofB);
    const p = at(a, i);
    const q = at(b, i);
    const share = meanOf(u * at(c, i) + v * at(d, i), u + v);
    out[i] = meanOf(counted(p, u) + counted(q, v), weighed(p, u) + weighed(q, v));
    coverage[i] = u + v > 0 ? share : LEFT;
  }
};

/** Three or four such parts; the fourth of three weighs nothing. */
export const meanOfFourNodes: Kernel = ({ out, a, b, c, d, parts, coverage, constants }, from, to) => {
  const k = coverageOf(parts[0] as Part);
  const l = coverageOf(parts[1] as Part);
  const m = coverageOf(parts[2] as Part);
  const n = coverageOf(parts[3] as Part);
  const ofA = at(constants, 0);
  const ofB = at(constants, 1);
  const ofC = at(constants, 2);
  const ofD = at(constants, 3);
  for (let i = from; i < to; i++) {
    const u = stayingOf(at(k, i), ofA);
    const v = stayingOf(at(l, i), ofB);
    const w = stayingOf(at(m, i), ofC);
    const x = stayingOf(at(n, i), ofD);
    const staying = u + v + (w + x);
    const p = at(a, i);
    const q = at(b, i);
    const r = at(c, i);
    const s = at(d, i);
    const weights = weighed(p, u) + weighed(q, v) + (weighed(r, w) + weighed(s, x));
    const products = counted(p, u) + counted(q, v) + (counted(r, w) + counted(s, x));
    const covered = u * at(k, i) + v * at(l, i) + (w * at(m, i) + x * at(n, i));
    const share = meanOf(covered, staying);
    out[i] = meanOf(products, weights);
    coverage[i] = staying > 0 ? share : LEFT;
  }
};

/** What a chunk has added up so far: products and weights of what has a figure, coverage and weights of what stays. */
const chunk = {
  products: new Float64Array(CHUNK),
  weights: new Float64Array(CHUNK),
  covered: new Float64Array(CHUNK),
  staying: new Float64Array(CHUNK),
};

/** Any number of parts, of which some have a coverage of their own or may leave in some rows. */
export const meanOfParts: Kernel = ({ out, parts, coverage, constants }, from, to) => {
  const { products, weights, covered, staying } = chunk;
  for (let i = 0; i < to - from; i++) {
    products[i] = 0;
    weights[i] = 0;
    covered[i] = 0;
    staying[i] = 0;
  }
  for (let place = 0; place < parts.length; place++) {
    const part = parts[place] as Part;
    const weight = at(constants, place);
    if (part.coverage === null) addIndicator(part.values, weight, { from, to });
    else addCovered(part.values, part.coverage, { weight, from, to });
  }
  for (let i = 0; i < to - from; i++) {
    const share = meanOf(at(covered, i), at(staying, i));
    out[from + i] = meanOf(at(products, i), at(weights, i));
    coverage[from + i] = at(staying, i) > 0 ? share : LEFT;
  }
};

type Rows = { readonly from: number; readonly to: number };

const addIndicator = (values: Float64Array, weight: number, { from, to }: Rows): void => {
  const { products, weights, covered, staying } = chunk;
  for (let i = 0; i < to - from; i++) {
    const achievement = at(values, from + i);
    const weighing = weighed(achievement, weight);
    products[i] = at(products, i) + counted(achievement, weight);
    weights[i] = at(weights, i) + weighing;
    covered[i] = at(covered, i) + weighing * HUNDRED;
    staying[i] = at(staying, i) + weight;
  }
};

const addCovered = (
  values: Float64Array,
  coverage: Float64Array,
  { weight, from, to }: Rows & { readonly weight: number },
): void => {
  const { products, weights, covered, staying } = chunk;
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

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
    const achievement = at(a, i);
    out[i] = achievement;
    coverage[i] = weighed(achievement, HUNDRED);
  }
};

const meanOfTwo: Kernel = ({ out, a, b, coverage, constants }, from, to) => {
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
const meanOfFour: Kernel = ({ out, a, b, c, d, coverage, constants }, from, to) => {
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

/** What a chunk has added up so far: products and weights of what has a figure, coverage and weights of what stays. */
const sums = {
  products: new Float64Array(CHUNK),
  weights: new Float64Array(CHUNK),
  covered: new Float64Array(CHUNK),
  staying: new Float64Array(CHUNK),
};

/** More than four indicators, four at a time; the last ones of the last four may weigh nothing. */
const meanOfMany: Kernel = ({ out, parts, coverage, constants }, from, to) => {
  const { products, weights } = sums;
  const all = at(constants, constants.length - 1);
  for (let i = 0; i < to - from; i++) {
    products[i] = 0;
    weights[i] = 0;
  }
  for (let first = 0; first < parts.length; first += 4) addFour(parts, constants, { first, from, to });
  for (let i = 0; i < to - from; i++) {
    out[from + i] = meanOf(at(products, i), at(weights, i));
    coverage[from + i] = meanOf(at(weights, i) * HUNDRED, all);
  }
};

type Four = { readonly first: number; readonly from: number; readonly to: number };

const addFour = (parts: readonly Part[], constants: Float64Array, { first, from, to }: Four): void => {
  const { products, weights } = sums;
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

const coverageOf = ({ coverage, values }: Part): Float64Array => coverage ?? values;

const stayingOf = (coverage: number, weight: number): number => Number(coverage >= 0) * weight;

/** Two parts that have a coverage of their own each, or one beside itself without weight. */
const meanOfTwoNodes: Kernel = ({ out, a, b, c, d, coverage, constants }, from, to) => {
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
const meanOfNodes: Kernel = ({ out, a, b, c, d, parts, coverage, constants }, from, to) => {
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

/** Any number of parts, of which some have a coverage of their own or may leave in some rows. */
const meanOfParts: Kernel = ({ out, parts, coverage, constants }, from, to) => {
  const { products, weights, covered, staying } = sums;
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

const addCovered = (
  values: Float64Array,
  coverage: Float64Array,
  { weight, from, to }: Rows & { readonly weight: number },
): void => {
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
  given: readonly Part[],
  { achievements, coverage }: RollUpColumns,
): Instruction => {
  const parts = given.filter(({ weight }) => weight > 0);
  const about = { out: achievements, coverage };
  const ofIndicators = parts.every((part) => part.coverage === null);
  if (ofIndicators && parts.length > 0) return meanOfIndicators(parts, about);
  const ofNodes = parts.every((part) => part.coverage !== null) && parts.length <= 4;
  if (!ofNodes || parts.length === 0)
    return instruction({ run: meanOfParts, ...about, parts, constants: weightsOf(parts) });
  if (parts.length <= 2) return pairOfNodes(parts, about);
  return fourOf(padToFours(parts), { run: meanOfNodes, ...about });
};

type Place = Pick<Instruction, "out" | "coverage">;

const meanOfIndicators = (parts: readonly Part[], about: Place): Instruction => {
  const padded = parts.length < 3 ? parts : padToFours(parts);
  const run = RUNS.find(([most]) => padded.length <= most)?.[1] ?? meanOfMany;
  return fourOf(padded, { run, ...about });
};

/** The first four also stand where the loops of up to four parts look for them. */
const fourOf = (parts: readonly Part[], about: Place & Pick<Instruction, "run">): Instruction => {
  const [a, b = a, c = a, d = a] = parts.map(({ values }) => values) as [Float64Array, ...Float64Array[]];
  return instruction({ ...about, a, b, c, d, parts, constants: weightsOf(parts) });
};

const pairOfNodes = (parts: readonly Part[], about: Place): Instruction => {
  const [first, second = { ...first, weight: 0 }] = parts as [Part, ...Part[]];
  const columns = { a: first.values, b: second.values, c: coverageOf(first), d: coverageOf(second) };
  return instruction({ run: meanOfTwoNodes, ...about, ...columns, constants: weightsOf([first, second]) });
};

/** How many indicators each loop takes at most. */
const RUNS: readonly (readonly [number, Kernel])[] = [
  [1, meanOfOne],
  [2, meanOfTwo],
  [4, meanOfFour],
];

/** The first part again, without weight, until the last four are four. */
const padToFours = (parts: readonly Part[]): readonly Part[] => {
  const lacking = (4 - (parts.length % 4)) % 4;
  const [first] = parts;
  return first === undefined
    ? parts
    : [...parts, ...Array.from({ length: lacking }, () => ({ ...first, weight: 0 }))];
};

/** The weights of the parts and, last, their sum. */
const weightsOf = (parts: readonly Part[]): Float64Array =>
  Float64Array.of(
    ...parts.map(({ weight }) => weight),
    parts.reduce((sum, { weight }) => sum + weight, 0),
  );

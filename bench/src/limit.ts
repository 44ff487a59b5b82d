import type { Workload } from "./workload.ts";

// The limit: what a programmer would write by hand for these very formulas and this very tree, and nothing else. One
// loop for each indicator, no branch on data, every choice between two numbers at hand, blocks that stay in the cache.

type Columns = readonly Float64Array[];
const at = (column: Float64Array, i: number): number => column[i] as number;

const safe = (x: number): number => x - x + x;

type Loop = (out: Float64Array, c: Columns, from: number, to: number) => void;

/** By name of the kind of formula. */
const LOOPS: Readonly<Record<string, Loop>> = {
  "a/b": (out, [a, b], from, to) => {
    for (let i = from; i < to; i++) out[i] = safe(at(a!, i) / at(b!, i));
  },
  "a/b %": (out, [a, b], from, to) => {
    for (let i = from; i < to; i++) out[i] = safe(at(a!, i) / at(b!, i));
  },
  "a/(b+c)": (out, [a, b, c], from, to) => {
    for (let i = from; i < to; i++) out[i] = safe(at(a!, i) / (at(b!, i) + at(c!, i)));
  },
  "(a+b)/(c+d) %": (out, [a, b, c, d], from, to) => {
    for (let i = from; i < to; i++) out[i] = safe((at(a!, i) + at(b!, i)) / (at(c!, i) + at(d!, i)));
  },
  sum: (out, [a, b, c], from, to) => {
    for (let i = from; i < to; i++) out[i] = at(a!, i) + at(b!, i) + at(c!, i);
  },
  mean: (out, [a, b, c], from, to) => {
    for (let i = from; i < to; i++) out[i] = (at(a!, i) + at(b!, i) + at(c!, i)) / 3;
  },
  "(a-b)/c %": (out, [a, b, c], from, to) => {
    for (let i = from; i < to; i++) out[i] = safe((at(a!, i) - at(b!, i)) / at(c!, i));
  },
  days: (out, [a, b], from, to) => {
    for (let i = from; i < to; i++) out[i] = at(a!, i) - at(b!, i);
  },
  a: (out, [a], from, to) => {
    for (let i = from; i < to; i++) out[i] = at(a!, i);
  },
  "a/b+c/d": (out, [a, b, c, d], from, to) => {
    for (let i = from; i < to; i++) out[i] = safe(at(a!, i) / at(b!, i) + at(c!, i) / at(d!, i));
  },
  "(a+b-c)/(d*e)": (out, [a, b, c, d, e], from, to) => {
    for (let i = from; i < to; i++)
      out[i] = safe((at(a!, i) + at(b!, i) - at(c!, i)) / (at(d!, i) * at(e!, i)));
  },
  "max(a,b)/(c+d)": (out, [a, b, c, d], from, to) => {
    for (let i = from; i < to; i++) {
      const x = at(a!, i);
      const y = at(b!, i);
      const m = Number(x > y);
      out[i] = safe((x * m + y * (1 - m)) / (at(c!, i) + at(d!, i)));
    }
  },
  "mean(a/b,c/d)": (out, [a, b, c, d], from, to) => {
    for (let i = from; i < to; i++) out[i] = safe((at(a!, i) / at(b!, i) + at(c!, i) / at(d!, i)) / 2);
  },
  "a/(b+c+d+e)": (out, [a, b, c, d, e], from, to) => {
    for (let i = from; i < to; i++)
      out[i] = safe(at(a!, i) / (at(b!, i) + at(c!, i) + at(d!, i) + at(e!, i)));
  },
};

const BLOCK = 2_048;

/** Formulas alone, into columns that are there already. */
export const limitFormulas = ({ specs, columns, rows }: Workload, outs: Columns): (() => void) => {
  const steps = specs.map((spec, i) => ({
    loop: LOOPS[spec.kind.name] as Loop,
    out: outs[i] as Float64Array,
    reads: spec.reads.map((index) => columns[index] as Float64Array),
  }));
  return () => {
    for (const { loop, out, reads } of steps)
      for (let from = 0; from < rows; from += BLOCK) loop(out, reads, from, Math.min(from + BLOCK, rows));
  };
};

const NUDGED = 1 + 1.6e-15;

/** From raw results to rounded values and hundredths, in one loop for each direction. */
type Judge = (
  value: Float64Array,
  target: Float64Array,
  out: Float64Array,
  about: { factor: number; scale: number; from: number; to: number },
) => void;

const round = (x: number, scale: number): number =>
  (Math.floor(Math.abs(x) * NUDGED * scale + 0.5) / scale) * (1 - 2 * Number(x < 0)) + 0;
const hundredths = (share: number): number => Math.floor(share * 100 * NUDGED * 100 + 0.5);
/** Computed, not chosen: whether a target is reached cannot be guessed, and a wrong guess costs more than the loop. */
const lesser = (x: number, y: number): number => (x + y - Math.abs(x - y)) * 0.5;
const positive = (x: number): number => (x + Math.abs(x)) * 0.5;

const JUDGES: Readonly<Record<string, Judge>> = {
  ">=": (value, target, out, { factor, scale, from, to }) => {
    for (let i = from; i < to; i++) {
      const v = round(at(value, i) * factor, scale);
      const t = at(target, i);
      value[i] = v;
      out[i] = positive(lesser(hundredths(v / t), 10_000));
      if (t <= 0) out[i] = Number(v >= t) * 10_000 + (v - v);
    }
  },
  ">": (value, target, out, { factor, scale, from, to }) => {
    for (let i = from; i < to; i++) {
      const v = round(at(value, i) * factor, scale);
      const t = at(target, i);
      value[i] = v;
      out[i] = positive(lesser(hundredths(v / t), 9_999 + Number(v > t)));
      if (t <= 0) out[i] = Number(v > t) * 10_000 + (v - v);
    }
  },
  "<=": (value, target, out, { factor, scale, from, to }) => {
    for (let i = from; i < to; i++) {
      const v = round(at(value, i) * factor, scale);
      const t = at(target, i);
      value[i] = v;
      out[i] = lesser(hundredths(t / v), 10_000);
      if (t <= 0 || v <= 0) out[i] = Number(v <= t) * 10_000 + (v - v);
    }
  },
  "<": (value, target, out, { factor, scale, from, to }) => {
    for (let i = from; i < to; i++) {
      const v = round(at(value, i) * factor, scale);
      const t = at(target, i);
      value[i] = v;
      out[i] = lesser(hundredths(t / v), 9_999 + Number(v < t));
      if (t <= 0 || v <= 0) out[i] = Number(v < t) * 10_000 + (v - v);
    }
  },
  "=": (value, target, out, { factor, scale, from, to }) => {
    for (let i = from; i < to; i++) {
      const v = round(at(value, i) * factor, scale);
      value[i] = v;
      out[i] = Number(v === at(target, i)) * 10_000 + (v - v);
    }
  },
};

type Rows = { readonly from: number; readonly to: number };
const p = (x: number, w: number): number => (x === x ? w * x : 0);
const q = (x: number, w: number): number => (x === x ? w : 0);
const mean = (products: number, weights: number): number => Math.floor((products / weights) * NUDGED + 0.5);

/** The mean of an objective's indicators, written out for as many as it has: four to seven. */
type Mean = (
  c: Columns,
  w: readonly number[],
  out: readonly [Float64Array, Float64Array],
  rows: Rows,
) => void;

const MEANS: Readonly<Record<number, Mean>> = {
  4: ([a, b, c, d], [e = 0, f = 0, g = 0, h = 0], [out, cover], { from, to }) => {
    const all = e + f + g + h;
    for (let i = from; i < to; i++) {
      const x = at(a!, i),
        y = at(b!, i),
        z = at(c!, i),
        u = at(d!, i);
      const weights = q(x, e) + q(y, f) + (q(z, g) + q(u, h));
      out[i] = mean(p(x, e) + p(y, f) + (p(z, g) + p(u, h)), weights);
      cover[i] = mean(weights * 10_000, all);
    }
  },
  5: ([a, b, c, d, a1], [e = 0, f = 0, g = 0, h = 0, e1 = 0], [out, cover], { from, to }) => {
    const all = e + f + g + h + e1;
    for (let i = from; i < to; i++) {
      const x = at(a!, i),
        y = at(b!, i),
        z = at(c!, i),
        u = at(d!, i),
        x1 = at(a1!, i);
      const weights = q(x, e) + q(y, f) + (q(z, g) + q(u, h)) + q(x1, e1);
      out[i] = mean(p(x, e) + p(y, f) + (p(z, g) + p(u, h)) + p(x1, e1), weights);
      cover[i] = mean(weights * 10_000, all);
    }
  },
  6: ([a, b, c, d, a1, b1], [e = 0, f = 0, g = 0, h = 0, e1 = 0, f1 = 0], [out, cover], { from, to }) => {
    const all = e + f + g + h + e1 + f1;
    for (let i = from; i < to; i++) {
      const x = at(a!, i),
        y = at(b!, i),
        z = at(c!, i),
        u = at(d!, i),
        x1 = at(a1!, i),
        y1 = at(b1!, i);
      const weights = q(x, e) + q(y, f) + (q(z, g) + q(u, h)) + (q(x1, e1) + q(y1, f1));
      out[i] = mean(p(x, e) + p(y, f) + (p(z, g) + p(u, h)) + (p(x1, e1) + p(y1, f1)), weights);
      cover[i] = mean(weights * 10_000, all);
    }
  },
  7: (
    [a, b, c, d, a1, b1, c1],
    [e = 0, f = 0, g = 0, h = 0, e1 = 0, f1 = 0, g1 = 0],
    [out, cover],
    { from, to },
  ) => {
    const all = e + f + g + h + e1 + f1 + g1;
    for (let i = from; i < to; i++) {
      const x = at(a!, i),
        y = at(b!, i),
        z = at(c!, i),
        u = at(d!, i);
      const x1 = at(a1!, i),
        y1 = at(b1!, i),
        z1 = at(c1!, i);
      const weights = q(x, e) + q(y, f) + (q(z, g) + q(u, h)) + (q(x1, e1) + q(y1, f1) + q(z1, g1));
      out[i] = mean(p(x, e) + p(y, f) + (p(z, g) + p(u, h)) + (p(x1, e1) + p(y1, f1) + p(z1, g1)), weights);
      cover[i] = mean(weights * 10_000, all);
    }
  },
};

/** One, two or three nodes into the one above, whose parts all count. */
const meanOfNodes = (
  parts: readonly {
    readonly achievement: Float64Array;
    readonly cover: Float64Array;
    readonly weight: number;
  }[],
  [out, cover]: readonly [Float64Array, Float64Array],
  { from, to }: Rows,
): void => {
  const [first, second, third] = parts;
  const none = new Float64Array(0);
  const [a, b, c] = [first?.achievement ?? none, second?.achievement ?? none, third?.achievement ?? none];
  const [k, l, m] = [first?.cover ?? none, second?.cover ?? none, third?.cover ?? none];
  const [u, v, w] = [first?.weight ?? 0, second?.weight ?? 0, third?.weight ?? 0];
  const all = u + v + w;
  if (parts.length === 1)
    for (let i = from; i < to; i++) {
      out[i] = at(a, i);
      cover[i] = at(k, i);
    }
  else if (parts.length === 2)
    for (let i = from; i < to; i++) {
      out[i] = mean(p(at(a, i), u) + p(at(b, i), v), q(at(a, i), u) + q(at(b, i), v));
      cover[i] = mean(u * at(k, i) + v * at(l, i), all);
    }
  else
    for (let i = from; i < to; i++) {
      const products = p(at(a, i), u) + p(at(b, i), v) + p(at(c, i), w);
      out[i] = mean(products, q(at(a, i), u) + q(at(b, i), v) + q(at(c, i), w));
      cover[i] = mean(u * at(k, i) + v * at(l, i) + w * at(m, i), all);
    }
};

export type LimitResult = {
  readonly values: Columns;
  readonly achievements: Columns;
  readonly nodes: Columns;
  readonly coverage: Columns;
  readonly run: () => void;
};

/** Formulas, rounding, achievements and the tree, objective after objective so that nothing leaves the cache early. */
export const limitAll = (workload: Workload): LimitResult => {
  const { specs, nodes, columns, targets, rows } = workload;
  const fresh = (): Float64Array => new Float64Array(rows);
  const values = specs.map(fresh);
  const achievements = specs.map(fresh);
  const all = [...nodes, null].map(fresh);
  const coverage = [...nodes, null].map(fresh);
  const steps: ((rows: Rows) => void)[] = [];
  const own = (node: number): number[] => specs.flatMap((spec, i) => (spec.node === node ? [i] : []));
  const visit = (node: number | null): void => {
    const place = node ?? nodes.length;
    const children = nodes.flatMap(({ parent }, i) => (parent === node ? [i] : []));
    for (const child of children) visit(child);
    const out = [all[place] as Float64Array, coverage[place] as Float64Array] as const;
    if (children.length > 0) {
      const parts = children.map((child) => ({
        achievement: all[child] as Float64Array,
        cover: coverage[child] as Float64Array,
        weight: (nodes[child]?.weight ?? 0) * 100,
      }));
      steps.push((span) => meanOfNodes(parts, out, span));
      return;
    }
    const uses = own(place);
    for (const i of uses) {
      const spec = specs[i]!;
      const reads = spec.reads.map((index) => columns[index] as Float64Array);
      const [value, target, achievement] = [values[i]!, targets[i]!, achievements[i]!];
      const loop = LOOPS[spec.kind.name] as Loop;
      const judge = JUDGES[spec.direction] as Judge;
      const factor = spec.percent ? 100 : 1;
      const scale = 10 ** spec.decimals;
      steps.push(({ from, to }) => {
        loop(value, reads, from, to);
        judge(value, target, achievement, { factor, scale, from, to });
      });
    }
    const loop = MEANS[uses.length] as Mean;
    const parts = uses.map((i) => achievements[i] as Float64Array);
    const weights = uses.map((i) => specs[i]?.weight ?? 0);
    steps.push((span) => loop(parts, weights, out, span));
  };
  visit(null);
  const run = (): void => {
    for (let from = 0; from < rows; from += BLOCK) {
      const span = { from, to: Math.min(from + BLOCK, rows) };
      for (const step of steps) step(span);
    }
  };
  return { values, achievements, nodes: all, coverage, run };
};

import type { Formula } from "../../packages/domain/src/index.ts";
import type { Workload } from "./workload.ts";

// What every result is compared with before anything is timed: written anew, one row after the other, sharing nothing
// with the engine but the data. Rounding is done on decimal digits here, not by a nudge.

/** A formula in one row; `null` without a value. */
export const valueIn = (formula: Formula, read: (measure: number) => number): number | null => {
  switch (formula.op) {
    case "measure": {
      const value = read(Number(formula.measure.slice(1)));
      return Number.isNaN(value) ? null : value;
    }
    case "call": {
      const parts = formula.arguments.map((part) => valueIn(part, read));
      const present = parts.filter((part) => part !== null);
      if (present.length < parts.length) return null;
      const total = present.reduce((sum, part) => sum + part);
      if (formula.name === "max") return Math.max(...present);
      return formula.name === "mean" ? total / present.length : total;
    }
    case "+":
    case "-":
    case "*":
    case "/": {
      const left = valueIn(formula.left, read);
      const right = valueIn(formula.right, read);
      if (left === null || right === null) return null;
      if (formula.op === "+") return left + right;
      if (formula.op === "-") return left - right;
      if (formula.op === "*") return left * right;
      return right === 0 ? null : left / right;
    }
    default:
      throw new Error(`The workloads have no ${formula.op}`);
  }
};

/** Half away from zero on the first fifteen digits. */
export const rounded = (value: number, decimals: number): number => {
  const digits = Number((Math.abs(value) * 10 ** decimals).toPrecision(15));
  const whole = Math.floor(digits) + (digits - Math.floor(digits) >= 0.5 ? 1 : 0);
  const result = whole / 10 ** decimals;
  return value < 0 && result !== 0 ? -result : result;
};

/** What the columns of a figure should hold. */
export type Expected = {
  readonly raw: readonly Float64Array[];
  readonly values: readonly Float64Array[];
  readonly achievements: readonly Float64Array[];
  /** Nodes, then the body. */
  readonly nodes: readonly Float64Array[];
  readonly coverage: readonly Float64Array[];
  readonly cards: readonly Float64Array[];
};

const achieved = (value: number | null, target: number, direction: string): number | null => {
  if (value === null) return null;
  const reached =
    (direction === ">=" && value >= target) ||
    (direction === ">" && value > target) ||
    (direction === "<=" && value <= target) ||
    (direction === "<" && value < target) ||
    (direction === "=" && value === target);
  if (reached) return 10_000;
  if (direction === "=" || target <= 0) return 0;
  const share = direction.startsWith(">") ? value / target : value <= 0 ? 1 : target / value;
  const hundredths = Math.min(10_000, Math.max(0, rounded(share * 100, 2) * 100));
  const whole = Math.round(hundredths);
  return direction === ">" || direction === "<" ? Math.min(9_999, whole) : whole;
};

type Weighed = { readonly weight: number; readonly achievement: number | null; readonly coverage: number };

const mean = (parts: readonly Weighed[]): { achievement: number | null; coverage: number } => {
  const present = parts.filter(({ achievement }) => achievement !== null);
  const all = parts.reduce((sum, { weight }) => sum + weight, 0);
  const covered = parts.reduce((sum, { weight, coverage }) => sum + weight * coverage, 0);
  const coverage = all === 0 ? 0 : Math.round(covered / all);
  const weights = present.reduce((sum, { weight }) => sum + weight, 0);
  if (weights === 0) return { achievement: null, coverage };
  const products = present.reduce((sum, { weight, achievement }) => sum + weight * (achievement ?? 0), 0);
  return { achievement: Math.round(products / weights), coverage };
};

export const expect = (workload: Workload): Expected => {
  const { specs, nodes, cardSpecs, columns, targets, rows } = workload;
  const fresh = (): Float64Array => new Float64Array(rows).fill(NaN);
  const expected = {
    raw: specs.map(fresh),
    values: specs.map(fresh),
    achievements: specs.map(fresh),
    nodes: [...nodes, null].map(fresh),
    coverage: [...nodes, null].map(fresh),
    cards: cardSpecs.map(fresh),
  };
  for (let row = 0; row < rows; row++) {
    const parts: Weighed[][] = [...nodes, null].map(() => []);
    specs.forEach((spec, i) => {
      const raw = valueIn(spec.formula, (index) => columns[index]?.[row] ?? NaN);
      const value = raw === null ? null : rounded(spec.percent ? raw * 100 : raw, spec.decimals);
      const achievement = achieved(value, targets[i]?.[row] ?? NaN, spec.direction);
      put(expected.raw[i], row, raw);
      put(expected.values[i], row, value);
      put(expected.achievements[i], row, achievement);
      const coverage = achievement === null ? 0 : 10_000;
      parts[spec.node]?.push({ weight: spec.weight, achievement, coverage });
    });
    // Children come after their parents, so from the last to the first every node finds its parts ready.
    for (let i = nodes.length - 1; i >= 0; i--) {
      const node = nodes[i];
      const result = mean(parts[i] ?? []);
      put(expected.nodes[i], row, result.achievement);
      put(expected.coverage[i], row, result.coverage);
      if (node !== undefined) parts[node.parent ?? nodes.length]?.push({ weight: node.weight, ...result });
    }
    const body = mean(parts[nodes.length] ?? []);
    put(expected.nodes[nodes.length], row, body.achievement);
    put(expected.coverage[nodes.length], row, body.coverage);
    cardSpecs.forEach((card, i) => {
      const own = card.nodes.map((node, j) => ({
        weight: card.weights[j] ?? 0,
        achievement: nullable(expected.nodes[node]?.[row] ?? NaN),
        coverage: expected.coverage[node]?.[row] ?? 0,
      }));
      put(expected.cards[i], row, mean(own).achievement);
    });
  }
  return expected;
};

const nullable = (value: number): number | null => (Number.isNaN(value) ? null : value);

const put = (column: Float64Array | undefined, row: number, value: number | null): void => {
  if (column !== undefined) column[row] = value ?? NaN;
};

/** How many places differ by more than 1e-9 of themselves; without a value must be without a value on both sides. */
export const mismatches = (found: ArrayLike<number>, expected: ArrayLike<number>): number => {
  let wrong = found.length === expected.length ? 0 : 1;
  for (let i = 0; i < expected.length; i++) {
    const a = found[i] as number;
    const b = expected[i] as number;
    const same = Number.isNaN(b) ? Number.isNaN(a) : Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
    if (!same) wrong++;
  }
  return wrong;
};

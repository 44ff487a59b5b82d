import type { Formula } from "../../packages/domain/src/index.ts";
import type { Workload } from "./workload.ts";

// What every result is compared with before anything is timed: written anew, one row after the other, sharing nothing
// with the engine but the data. Rounding near a half is decided by whole numbers here, not by a nudge.

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

type Fraction = { readonly over: bigint; readonly under: bigint };

/** The formula without any loss: the measures of the workloads have two decimals at most. */
const exactIn = (formula: Formula, read: (measure: number) => number): Fraction => {
  switch (formula.op) {
    case "measure":
      return { over: BigInt(Math.round(read(Number(formula.measure.slice(1))) * 100)), under: 100n };
    case "call": {
      const parts = formula.arguments.map((part) => exactIn(part, read));
      if (formula.name === "max")
        return parts.reduce((a, b) => (a.over * b.under > b.over * a.under ? a : b));
      const sum = parts.reduce((a, b) => ({
        over: a.over * b.under + b.over * a.under,
        under: a.under * b.under,
      }));
      return formula.name === "mean" ? { ...sum, under: sum.under * BigInt(parts.length) } : sum;
    }
    case "+":
    case "-":
    case "*":
    case "/": {
      const a = exactIn(formula.left, read);
      const b = exactIn(formula.right, read);
      if (formula.op === "/") return { over: a.over * b.under, under: a.under * b.over };
      if (formula.op === "*") return { over: a.over * b.over, under: a.under * b.under };
      const sign = formula.op === "+" ? 1n : -1n;
      return { over: a.over * b.under + sign * b.over * a.under, under: a.under * b.under };
    }
    default:
      throw new Error(`Nothing exact is known of ${formula.op}`);
  }
};

/** Half away from zero, decided by whole numbers alone. */
const roundedExactly = ({ over, under }: Fraction, scale: number): number => {
  const negative = over < 0n !== under < 0n;
  const [n, d] = [over < 0n ? -over : over, under < 0n ? -under : under];
  const whole = (n * BigInt(scale) * 2n + d) / (d * 2n);
  return negative && whole !== 0n ? -Number(whole) : Number(whole);
};

/** Plain rounding, save near a half, where only whole numbers can tell. */
const rounded = (value: number, decimals: number, exact: () => Fraction): number => {
  const scale = 10 ** decimals;
  if (isNearHalf(value, scale)) return roundedExactly(exact(), scale) / scale;
  const whole = Math.round(Math.abs(value) * scale) / scale;
  return value < 0 && whole !== 0 ? -whole : whole;
};

const isNearHalf = (value: number, scale: number): boolean => {
  const digits = Math.abs(value) * scale;
  return Math.abs(digits - Math.floor(digits) - 0.5) < 1e-4;
};

/**
 * The difference of two numbers with decimals has lost its last digits before anything is rounded, so that at a tie it
 * may be printed one below what exact arithmetic gives: 724,06 less 697 is 27,059999999999945. Formulas run in binary
 * numbers by decision (foundation 8), so what they give is expected, and how often it is not exact is counted.
 */
const roundedBinary = (value: number, decimals: number): number => {
  const scale = 10 ** decimals;
  const digits = Math.abs(value) * scale;
  const whole = Math.round(digits * (1 + 1.6e-15)) / scale;
  return value < 0 && whole !== 0 ? -whole : whole;
};

const times100 = ({ over, under }: Fraction): Fraction => ({ over: over * 100n, under });

/** Values and targets have two decimals at most, as their shares are compared. */
const shareOf = (over: number, under: number): Fraction => ({
  over: BigInt(Math.round(over * 100)),
  under: BigInt(Math.round(under * 100)),
});

/** What the columns of a figure should hold. */
export type Expected = {
  /** Values whose printed last digit is not that of exact arithmetic. */
  readonly inexact: number;
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
  if (direction.startsWith("<") && value <= 0) return 10_000;
  const [over, under] = direction.startsWith(">") ? [value, target] : [target, value];
  const hundredths = rounded((over / under) * 10_000, 0, () => times100(times100(shareOf(over, under))));
  const whole = Math.min(10_000, Math.max(0, hundredths));
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
  let inexact = 0;
  for (let row = 0; row < rows; row++) {
    const parts: Weighed[][] = [...nodes, null].map(() => []);
    specs.forEach((spec, i) => {
      const read = (index: number): number => columns[index]?.[row] ?? NaN;
      const raw = valueIn(spec.formula, read);
      const exact = (): Fraction => {
        const fraction = exactIn(spec.formula, read);
        return spec.percent ? times100(fraction) : fraction;
      };
      const full = raw === null || !spec.percent ? raw : raw * 100;
      const ideal = full === null ? null : rounded(full, spec.decimals, exact);
      const isDifference = spec.kind.name.includes("-");
      const value = full === null || !isDifference ? ideal : roundedBinary(full, spec.decimals);
      if (value !== ideal) inexact++;
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
  return { ...expected, inexact };
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

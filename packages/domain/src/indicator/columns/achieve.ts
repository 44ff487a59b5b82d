import { instruction, type Instruction, type Kernel } from "../../formula/columns/instruction.ts";
import { HUNDRED } from "../../quantity/hundredths.ts";
import type { NumberDirection } from "../compare/number.ts";
import type { Direction, Indicator } from "../indicator.ts";
import type { Policies } from "../policies.ts";
import { NUDGED, printingOf } from "./round.ts";

// `achieve` as loops: from rounded values and targets to hundredths, NaN without a value or a target. Bit for bit the
// same, since rounding to two decimals and then to hundredths is one floor. Whether a target is reached is a toss-up
// that no processor can guess, so the lesser of two numbers is computed instead of chosen: a branch would cost more
// than all the rest.

/** Written as a target where the value cannot be compared with the one given, or where one is missing. */
export const MISTYPED = -Infinity;
/** Written as a target that is not due yet, as what it is computed from. */
export const NOT_DUE = Infinity;

const at = (column: Float64Array, row: number): number => column[row] as number;

const toHundredths = (percent: number): number => Math.floor(percent * NUDGED * 100 + 0.5);

/** Exact as long as both are whole and within `FAR`. */
const lesser = (x: number, y: number): number => (x + y - Math.abs(x - y)) * 0.5;
const notBelowZero = (x: number): number => (x + Math.abs(x)) * 0.5;

/** Achievements beyond are told by their sign alone; a division by zero ends here. */
const FAR = 2 ** 50;

/** What the loops below leave aside, as it hardly ever happens: a share out of all measure, a target not above zero. */
const isRare = (target: number, share: number): boolean => !(target > 0) || Math.abs(share) > FAR;

type Rare = {
  readonly value: number;
  readonly target: number;
  readonly share: number;
  readonly most: number;
};

const rare = ({ value, target, share, most }: Rare, whole: number): number => {
  if (target > 0) return share > 0 ? most : 0;
  return allOrNothing(value, target, whole);
};

/** All or nothing, NaN where the value or the target is; a target that is not comparable gives none either. */
const allOrNothing = (value: number, target: number, whole: number): number =>
  value - value + (target - target) + whole;

const atLeast: Kernel = ({ out, a, b, constants }, from, to) => {
  const most = at(constants, 0);
  const full = at(constants, 1);
  for (let i = from; i < to; i++) {
    const value = at(a, i);
    const target = at(b, i);
    const share = toHundredths((value / target) * 100);
    out[i] = notBelowZero(lesser(share, most));
    if (isRare(target, share)) out[i] = rare({ value, target, share, most }, Number(value >= target) * full);
  }
};

const atMost: Kernel = ({ out, a, b, constants }, from, to) => {
  const most = at(constants, 0);
  const full = at(constants, 1);
  for (let i = from; i < to; i++) {
    const value = at(a, i);
    const target = at(b, i);
    const share = toHundredths((target / notBelowZero(value)) * 100);
    out[i] = lesser(share, most);
    if (isRare(target, share)) out[i] = rare({ value, target, share, most }, Number(value <= target) * full);
  }
};

/** A strict comparison that is not reached stays below 100; one that is reached is 100 and no more. */
const moreThan: Kernel = ({ out, a, b, constants }, from, to) => {
  const full = at(constants, 1);
  const almost = at(constants, 2);
  for (let i = from; i < to; i++) {
    const value = at(a, i);
    const target = at(b, i);
    const share = toHundredths((value / target) * 100);
    const most = almost + Number(value > target) * (full - almost);
    out[i] = notBelowZero(lesser(share, most));
    if (isRare(target, share)) out[i] = rare({ value, target, share, most }, Number(value > target) * full);
  }
};

const lessThan: Kernel = ({ out, a, b, constants }, from, to) => {
  const full = at(constants, 1);
  const almost = at(constants, 2);
  for (let i = from; i < to; i++) {
    const value = at(a, i);
    const target = at(b, i);
    const share = toHundredths((target / notBelowZero(value)) * 100);
    const most = almost + Number(value < target) * (full - almost);
    out[i] = lesser(share, most);
    if (isRare(target, share)) out[i] = rare({ value, target, share, most }, Number(value < target) * full);
  }
};

const equal: Kernel = ({ out, a, b, constants }, from, to) => {
  const full = at(constants, 1);
  for (let i = from; i < to; i++) {
    const value = at(a, i);
    const target = at(b, i);
    out[i] = allOrNothing(value, target, Number(value === target) * full);
  }
};

/** Days not later than the target's, or what the days of delay leave of 100. */
const byDate: Kernel = ({ out, a, b, constants }, from, to) => {
  const most = at(constants, 0);
  const lost = at(constants, 1);
  for (let i = from; i < to; i++) {
    const left = toHundredths(100 - notBelowZero(at(a, i) - at(b, i)) * lost);
    out[i] = notBelowZero(lesser(left, most));
  }
};

const KERNELS: Readonly<Record<NumberDirection, Kernel>> = {
  ">=": atLeast,
  "<=": atMost,
  ">": moreThan,
  "<": lessThan,
  "=": equal,
};

/** As near to 100,00 as a strict comparison comes that is not reached, in hundredths. */
const ALMOST = HUNDRED - 1;

/** More than 100 for each day late. */
const EVERYTHING = 1e9;

/** What is judged: rounded values, targets, and where the achievements go. */
export type Judging = {
  readonly type: "number" | "date";
  readonly direction: Direction;
  readonly options: Pick<Policies, "cap" | "lostPerDayLate">;
  readonly values: Float64Array;
  readonly targets: Float64Array;
  readonly achievements: Float64Array;
};

/** Whether the loops below are made for these policies; the others are judged row by row. */
export const isLooped = ({ scale, floor, zeroTarget, zeroValue }: Policies): boolean =>
  scale.kind === "proportional" &&
  floor === null &&
  zeroTarget.kind === "all-or-nothing" &&
  zeroValue === "cap";

/** The loop that judges an indicator; `null` where no value can be compared with any target. */
export const achieveColumn = (judging: Judging): Instruction | null => {
  const { type, direction, options, values, targets, achievements } = judging;
  const columns = { out: achievements, a: values, b: targets };
  const { cap, lostPerDayLate } = options;
  const full = Math.min(HUNDRED, cap);
  if (type === "date") {
    const lost = lostPerDayLate === null ? EVERYTHING : lostPerDayLate / 100;
    return instruction({ run: byDate, ...columns, constants: Float64Array.of(full, lost) });
  }
  if (direction === "by" || direction === "within" || direction === "is") return null;
  const almost = Math.min(ALMOST, cap);
  return instruction({ run: KERNELS[direction], ...columns, constants: Float64Array.of(cap, full, almost) });
};

/** Rounding and judging of one row in one call: what a change computes, where going from loop to loop costs most. */
export const roundAndAchieve = (
  indicator: Pick<Indicator, "direction" | "unit" | "decimals">,
  achieving: Instruction,
): Instruction => {
  const { factor, scale } = printingOf(indicator);
  const direction = NUMBER_DIRECTIONS.indexOf(indicator.direction as NumberDirection);
  const constants = Float64Array.of(...achieving.constants, factor, scale, direction);
  return { ...achieving, run: roundThenAchieve, constants };
};

const NUMBER_DIRECTIONS = [">=", "<=", ">", "<", "="] as const satisfies readonly NumberDirection[];

const roundThenAchieve: Kernel = (step, from, to) => {
  const { a, constants } = step;
  const scale = at(constants, 4);
  for (let i = from; i < to; i++) {
    const x = at(a, i) * at(constants, 3);
    const rounded = Math.floor(Math.abs(x) * NUDGED * scale + 0.5) / scale;
    a[i] = rounded * (1 - 2 * Number(x < 0)) + (rounded - rounded);
  }
  // Called by their names: the processor knows where it goes.
  const direction = at(constants, 5);
  if (direction === 0) atLeast(step, from, to);
  else if (direction === 1) atMost(step, from, to);
  else if (direction === 2) moreThan(step, from, to);
  else if (direction === 3) lessThan(step, from, to);
  else equal(step, from, to);
};

import { fromHundredths } from "../../quantity/hundredths.ts";
import { round } from "../../quantity/rounding.ts";
import type { Direction } from "../indicator.ts";
import type { Axis } from "../scale/sight.ts";
import { leftOf, type Compared, type Comparing } from "./compared.ts";

export type NumberDirection = Exclude<Direction, "by" | "within" | "is">;

const comparisons: Readonly<Record<NumberDirection, (value: number, target: number) => boolean>> = {
  ">=": (value, target) => value >= target,
  ">": (value, target) => value > target,
  "<=": (value, target) => value <= target,
  "<": (value, target) => value < target,
  "=": (value, target) => value === target,
};

/** As near to 100 as a strict comparison comes that is not reached: 59,00 against "> 59". */
export const ALMOST = 99.99;

/** A difference of two figures as their decimals give it: 0,3 - 0,1 is 0,2. */
export const apart = (value: number, target: number): number => round(Math.abs(value - target), 9);

type Numbers = {
  readonly value: number;
  readonly direction: NumberDirection;
  readonly target: number;
  readonly reached: boolean;
};

/**
 * A number beside the number to reach. Of a target not above zero no value is a share (what is twice zero?): there,
 * and for `=`, it is all or nothing, or where the body says so what the difference leaves.
 */
export const compareNumber = (
  value: number,
  direction: NumberDirection,
  { target, comparing }: { readonly target: number; readonly comparing: Comparing },
): Compared => {
  const numbers = { value, direction, target, reached: comparisons[direction](value, target) };
  const { rule, percent, cost } = proportionOf(numbers, comparing);
  const isStrict = direction === ">" || direction === "<";
  const { reached } = numbers;
  const bounded = isStrict ? strictly(percent, reached) : percent;
  return { rule, isStrict, cost, sight: { reached, percent: bounded, own: ownAxis(numbers) } };
};

type Proportion = Pick<Compared, "rule" | "cost"> & { readonly percent: number };

const proportionOf = (numbers: Numbers, { zeroTarget, zeroValue }: Comparing): Proportion => {
  const { value, direction, target, reached } = numbers;
  if (direction === "=" || (target <= 0 && zeroTarget.kind === "all-or-nothing"))
    return { rule: "all-or-nothing", percent: reached ? 100 : 0, cost: null };
  if (target <= 0 && zeroTarget.kind === "difference")
    return byDifference(numbers, fromHundredths(zeroTarget.lostPerUnit));
  return direction === ">=" || direction === ">"
    ? { rule: "value-over-target", percent: Math.max(0, (value / target) * 100), cost: null }
    : { rule: "target-over-value", percent: targetOverValue(value, target, zeroValue), cost: null };
};

/** Nothing at all is endlessly better than the target, unless the body gives no value more than 100. */
const targetOverValue = (value: number, target: number, zeroValue: Comparing["zeroValue"]): number => {
  const percent = value > 0 ? (target / value) * 100 : Infinity;
  return zeroValue === "cap" ? percent : Math.min(100, percent);
};

const byDifference = ({ value, target, reached }: Numbers, each: number): Proportion => {
  const cost = { units: apart(value, target), each };
  return reached
    ? { rule: "difference", percent: 100, cost: null }
    : { rule: "difference", percent: leftOf(cost), cost };
};

/** A strict comparison is 100 when it is reached and stays below when not. */
const strictly = (percent: number, reached: boolean): number => (reached ? 100 : Math.min(ALMOST, percent));

const ownAxis = ({ value, direction, target }: Numbers): Axis => {
  if (direction === "=") return { at: apart(value, target), goal: 0, isMoreBetter: false };
  return { at: value, goal: target, isMoreBetter: direction === ">=" || direction === ">" };
};

import { instruction, type Instruction, type Kernel } from "../../formula/columns/instruction.ts";
import { HUNDRED } from "../../quantity/hundredths.ts";
import type { Direction } from "../indicator.ts";
import type { SystemOptions } from "../system.ts";
import { NUDGED } from "./round.ts";

// `achieve` as loops: from rounded values and targets to hundredths, NaN without a value or a target. Bit for bit the
// same, since rounding to two decimals and then to hundredths is one floor, and since every choice below is made
// between two numbers both at hand, which costs no branch.

/** Written as a target where the value cannot be compared with the one given, a date with a number. */
export const MISTYPED = -Infinity;

const at = (column: Float64Array, row: number): number => column[row] as number;

/** All or nothing, NaN where the value or the target is; a target that is not comparable gives none either. */
const allOrNothing = (value: number, target: number, reached: number): number =>
  value - value + (target - target) + reached;

const toHundredths = (percent: number): number => Math.floor(percent * NUDGED * 100 + 0.5);

const atLeast: Kernel = ({ out, a, b, constants }, from, to) => {
  const [cap, full] = constants;
  for (let i = from; i < to; i++) {
    const value = at(a, i);
    const target = at(b, i);
    const share = toHundredths((value / target) * 100);
    const capped = share > cap ? cap : share;
    const whole = allOrNothing(value, target, value >= target ? full : 0);
    out[i] = target > 0 ? (capped < 0 ? 0 : capped) : whole;
  }
};

const atMost: Kernel = ({ out, a, b, constants }, from, to) => {
  const [cap, full] = constants;
  for (let i = from; i < to; i++) {
    const value = at(a, i);
    const target = at(b, i);
    const share = toHundredths((target / (value < 0 ? 0 : value)) * 100);
    const whole = allOrNothing(value, target, value <= target ? full : 0);
    out[i] = target > 0 ? (share > cap ? cap : share) : whole;
  }
};

/** A strict comparison that is not reached stays below 100; one that is reached is 100 and no more. */
const moreThan: Kernel = ({ out, a, b, constants }, from, to) => {
  const [, full, almost] = constants;
  for (let i = from; i < to; i++) {
    const value = at(a, i);
    const target = at(b, i);
    const share = toHundredths((value / target) * 100);
    const most = value > target ? full : almost;
    const capped = share > most ? most : share;
    const whole = allOrNothing(value, target, value > target ? full : 0);
    out[i] = target > 0 ? (capped < 0 ? 0 : capped) : whole;
  }
};

const lessThan: Kernel = ({ out, a, b, constants }, from, to) => {
  const [, full, almost] = constants;
  for (let i = from; i < to; i++) {
    const value = at(a, i);
    const target = at(b, i);
    const share = toHundredths((target / (value < 0 ? 0 : value)) * 100);
    const most = value < target ? full : almost;
    const whole = allOrNothing(value, target, value < target ? full : 0);
    out[i] = target > 0 ? (share > most ? most : share) : whole;
  }
};

const equal: Kernel = ({ out, a, b, constants }, from, to) => {
  const [, full] = constants;
  for (let i = from; i < to; i++) {
    const value = at(a, i);
    const target = at(b, i);
    out[i] = allOrNothing(value, target, value === target ? full : 0);
  }
};

/** Days not later than the target's, or what the days of delay leave of 100. */
const byDate: Kernel = ({ out, a, b, constants }, from, to) => {
  const [cap, full, , lost] = constants;
  for (let i = from; i < to; i++) {
    const late = at(a, i) - at(b, i);
    const left = toHundredths(100 - late * lost);
    const kept = left > cap ? cap : left;
    out[i] = late <= 0 ? full : (kept < 0 ? 0 : kept) + (late - late);
  }
};

const KERNELS: Readonly<Record<Exclude<Direction, "by">, Kernel>> = {
  ">=": atLeast,
  "<=": atMost,
  ">": moreThan,
  "<": lessThan,
  "=": equal,
};

/** As near to 100,00 as a strict comparison comes that is not reached, in hundredths. */
const ALMOST = HUNDRED - 1;

/** What is judged: rounded values, targets, and where the achievements go. */
export type Judging = {
  readonly type: "number" | "date";
  readonly direction: Direction;
  readonly options: Pick<SystemOptions, "cap" | "lostPerDayLate">;
  readonly values: Float64Array;
  readonly targets: Float64Array;
  readonly achievements: Float64Array;
};

/** The loop that judges an indicator; `null` where no value can be compared with any target. */
export const achieveColumn = (judging: Judging): Instruction | null => {
  const { type, direction, options, values, targets, achievements } = judging;
  const columns = { out: achievements, a: values, b: targets };
  const { cap, lostPerDayLate } = options;
  const full = Math.min(HUNDRED, cap);
  if (type === "date") {
    const lost = lostPerDayLate === null ? Infinity : lostPerDayLate / 100;
    return instruction({ run: byDate, ...columns, constants: [cap, full, 0, lost] });
  }
  if (direction === "by") return null;
  const almost = Math.min(ALMOST, cap);
  return instruction({ run: KERNELS[direction], ...columns, constants: [cap, full, almost, 0] });
};

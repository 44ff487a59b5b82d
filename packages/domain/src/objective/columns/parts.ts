import { instruction, type Instruction, type Kernel } from "../../formula/columns/instruction.ts";
import { HUNDRED } from "../../quantity/hundredths.ts";
import { LEFT } from "./weighing.ts";

const at = (column: Float64Array, row: number): number => column[row] as number;

/** A value without a target leaves: nobody said what it should reach. Without a value it is missed all the same. */
const coverageOfUse: Kernel = ({ out, a, b, c }, from, to) => {
  for (let i = from; i < to; i++) {
    const value = at(a, i);
    const target = at(b, i);
    const covered = at(c, i) >= 0 ? HUNDRED : 0;
    const leaves = value === value && target !== target;
    out[i] = leaves ? LEFT : covered;
  }
};

/** For an indicator that has no target in some rows. */
export const coverUse = (
  out: Float64Array,
  { values, targets, achievements }: Record<"values" | "targets" | "achievements", Float64Array>,
): Instruction => instruction({ run: coverageOfUse, out, a: values, b: targets, c: achievements });

/** Asks row by row what an achievement that is not there counts: 0 when it is missing, else nothing. */
const missingAsZero: Kernel = ({ out, a, cells }, from, to) => {
  for (let i = from; i < to; i++) {
    const achievement = at(a, i);
    out[i] = achievement === achievement ? achievement : cells(i);
  }
};

/** For a body that counts what is missing as 0. */
export const countMissing = (
  out: Float64Array,
  achievements: Float64Array,
  isMissingAt: (row: number) => boolean,
): Instruction =>
  instruction({
    run: missingAsZero,
    out,
    a: achievements,
    cells: (row) => (isMissingAt(row) ? 0 : NaN),
  });

import { instruction, type Instruction, type Kernel } from "../../formula/columns/instruction.ts";
import type { Indicator } from "../indicator.ts";

// `round` of the foundations as loops: the same operations in the same order, so the same bits. The sign comes back
// by a product, and what adding zero or taking a number from itself does is to make 0 of -0 and NaN of the infinite.

/** As in `round`: 1.6e-15 more than one, as near as a binary number comes. */
export const NUDGED = 1 + 1.6e-15;

const at = (column: Float64Array, row: number): number => column[row] as number;

const toDecimals: Kernel = ({ out, a, constants }, from, to) => {
  const scale = at(constants, 0);
  for (let i = from; i < to; i++) {
    const x = at(a, i);
    const rounded = Math.floor(Math.abs(x) * NUDGED * scale + 0.5) / scale;
    out[i] = rounded * (1 - 2 * Number(x < 0)) + (rounded - rounded);
  }
};

const percentToDecimals: Kernel = ({ out, a, constants }, from, to) => {
  const scale = at(constants, 0);
  for (let i = from; i < to; i++) {
    const x = at(a, i) * 100;
    const rounded = Math.floor(Math.abs(x) * NUDGED * scale + 0.5) / scale;
    out[i] = rounded * (1 - 2 * Number(x < 0)) + (rounded - rounded);
  }
};

/** What is printed of an indicator's results: a per cent times 100, and the scale of its decimals. */
export const printingOf = ({
  unit,
  decimals,
}: Pick<Indicator, "unit" | "decimals">): { readonly factor: number; readonly scale: number } => ({
  factor: unit === "%" ? 100 : 1,
  scale: 10 ** decimals,
});

/** Turns the results of an indicator's formula into what is printed, in place: times 100 for a per cent, rounded once. */
export const roundColumn = (
  indicator: Pick<Indicator, "unit" | "decimals">,
  values: Float64Array,
): Instruction => {
  const { factor, scale } = printingOf(indicator);
  const run = factor === 1 ? toDecimals : percentToDecimals;
  return instruction({ run, out: values, a: values, constants: Float64Array.of(scale) });
};

import type { Kernel } from "./instruction.ts";

// The shapes nearly all formulas have, each as one loop. A kernel does what the operations of the formula would do one
// after the other, bit for bit, and gives NaN wherever one of them has no result: `x - x + x` is `x` for every finite
// number and NaN for the others, so a division by zero needs no branch. A divisor made of sums is looked at too, since
// dividing by an infinite one would hide it.

const sound = (x: number): number => x - x + x;

const divided = (over: number, under: number): number => {
  const quotient = over / under;
  return under - under + (quotient - quotient) + quotient;
};

const at = (column: Float64Array, row: number): number => column[row] as number;

/** The measure itself. */
const same: Kernel = ({ out, a }, from, to) => {
  for (let i = from; i < to; i++) out[i] = at(a, i);
};

const quotient: Kernel = ({ out, a, b }, from, to) => {
  for (let i = from; i < to; i++) out[i] = sound(at(a, i) / at(b, i));
};

const quotientOfSum: Kernel = ({ out, a, b, c }, from, to) => {
  for (let i = from; i < to; i++) out[i] = sound((at(a, i) + at(b, i)) / at(c, i));
};

const quotientOfDifference: Kernel = ({ out, a, b, c }, from, to) => {
  for (let i = from; i < to; i++) out[i] = sound((at(a, i) - at(b, i)) / at(c, i));
};

const quotientOfThree: Kernel = ({ out, a, b, c, d }, from, to) => {
  for (let i = from; i < to; i++) out[i] = sound((at(a, i) + at(b, i) + at(c, i)) / at(d, i));
};

const quotientBySum: Kernel = ({ out, a, b, c }, from, to) => {
  for (let i = from; i < to; i++) out[i] = divided(at(a, i), at(b, i) + at(c, i));
};

const quotientByThree: Kernel = ({ out, a, b, c, d }, from, to) => {
  for (let i = from; i < to; i++) out[i] = divided(at(a, i), at(b, i) + at(c, i) + at(d, i));
};

const quotientOfSums: Kernel = ({ out, a, b, c, d }, from, to) => {
  for (let i = from; i < to; i++) out[i] = divided(at(a, i) + at(b, i), at(c, i) + at(d, i));
};

const difference: Kernel = ({ out, a, b }, from, to) => {
  for (let i = from; i < to; i++) out[i] = sound(at(a, i) - at(b, i));
};

const product: Kernel = ({ out, a, b }, from, to) => {
  for (let i = from; i < to; i++) out[i] = sound(at(a, i) * at(b, i));
};

const sumOfTwo: Kernel = ({ out, a, b }, from, to) => {
  for (let i = from; i < to; i++) out[i] = sound(at(a, i) + at(b, i));
};

const sumOfThree: Kernel = ({ out, a, b, c }, from, to) => {
  for (let i = from; i < to; i++) out[i] = sound(at(a, i) + at(b, i) + at(c, i));
};

const sumOfFour: Kernel = ({ out, a, b, c, d }, from, to) => {
  for (let i = from; i < to; i++) out[i] = sound(at(a, i) + at(b, i) + at(c, i) + at(d, i));
};

const meanOfTwo: Kernel = ({ out, a, b }, from, to) => {
  for (let i = from; i < to; i++) out[i] = sound((at(a, i) + at(b, i)) / 2);
};

const meanOfThree: Kernel = ({ out, a, b, c }, from, to) => {
  for (let i = from; i < to; i++) out[i] = sound((at(a, i) + at(b, i) + at(c, i)) / 3);
};

const meanOfFour: Kernel = ({ out, a, b, c, d }, from, to) => {
  for (let i = from; i < to; i++) out[i] = sound((at(a, i) + at(b, i) + at(c, i) + at(d, i)) / 4);
};

/**
 * Kernels by shape: the formula fully bracketed, its measures lettered in the order of reading. A `sum` reads as its
 * additions. A shape that is not here is computed operation by operation, with the same result.
 */
export const SHAPES: Readonly<Record<string, Kernel>> = {
  a: same,
  "(a/b)": quotient,
  "((a+b)/c)": quotientOfSum,
  "((a-b)/c)": quotientOfDifference,
  "(((a+b)+c)/d)": quotientOfThree,
  "(a/(b+c))": quotientBySum,
  "(a/((b+c)+d))": quotientByThree,
  "((a+b)/(c+d))": quotientOfSums,
  "(a-b)": difference,
  "(a*b)": product,
  "(a+b)": sumOfTwo,
  "((a+b)+c)": sumOfThree,
  "(((a+b)+c)+d)": sumOfFour,
  "mean(a,b)": meanOfTwo,
  "mean(a,b,c)": meanOfThree,
  "mean(a,b,c,d)": meanOfFour,
};

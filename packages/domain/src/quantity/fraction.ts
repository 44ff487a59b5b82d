import { ok, refuse, type Result } from "./result.ts";

/**
 * An exact ratio of whole numbers, in lowest terms and with a positive denominator. Shares of money stay ratios until
 * the one rounding at the end, so no cent is lost or made on the way.
 */
export type Fraction = { readonly numerator: bigint; readonly denominator: bigint };

const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : divisor(b, a % b));

const absolute = (value: bigint): bigint => (value < 0n ? -value : value);

/** The ratio of two whole numbers; a zero denominator is a mistake of the caller and throws. */
export const fraction = (numerator: bigint | number, denominator: bigint | number = 1n): Fraction => {
  const [top, bottom] = [BigInt(numerator), BigInt(denominator)];
  if (bottom === 0n) throw new RangeError("A fraction cannot have zero below.");
  const common = divisor(absolute(top), absolute(bottom)) * (bottom < 0n ? -1n : 1n);
  return { numerator: top / common, denominator: bottom / common };
};

export const ZERO = fraction(0);
export const ONE = fraction(1);

export const plus = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);

export const minus = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator);

export const times = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.numerator * b.numerator, a.denominator * b.denominator);

/** The first over the second; the second must not be zero, ask `isZero` before. */
export const over = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.numerator * b.denominator, a.denominator * b.numerator);

export const sumOf = (terms: readonly Fraction[]): Fraction => terms.reduce(plus, ZERO);

/** Negative, zero or positive as the first is below, equal to or above the second. */
export const compare = (a: Fraction, b: Fraction): number => {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : Number(difference > 0n);
};

export const isPositive = (value: Fraction): boolean => value.numerator > 0n;

export const isZero = (value: Fraction): boolean => value.numerator === 0n;

export const smaller = (a: Fraction, b: Fraction): Fraction => (compare(b, a) < 0 ? b : a);

/** The largest whole number not above the value. */
export const wholePart = ({ numerator, denominator }: Fraction): bigint =>
  numerator / denominator - (numerator % denominator < 0n ? 1n : 0n);

/** The nearest whole number, halves away from zero. */
export const nearestWhole = ({ numerator, denominator }: Fraction): bigint => {
  const nearest = (absolute(numerator) * 2n + denominator) / (denominator * 2n);
  return numerator < 0n ? -nearest : nearest;
};

const decimalForm = /^(-?)(\d+)(?:\.(\d+))?$/;
const ratioForm = /^(-?\d+)\/([1-9]\d*)$/;

/** Reads "3/4", "0.75" or "12" without loss; refuses everything else (`not-a-ratio`). */
export const toFraction = (text: string): Result<Fraction, "not-a-ratio"> => {
  const [, top, bottom] = ratioForm.exec(text) ?? [];
  if (top !== undefined && bottom !== undefined) return ok(fraction(BigInt(top), BigInt(bottom)));
  const [, sign, whole, decimals = ""] = decimalForm.exec(text) ?? [];
  if (whole === undefined) return refuse("not-a-ratio", { text });
  const digits = BigInt(whole + decimals);
  return ok(fraction(sign === "-" ? -digits : digits, 10n ** BigInt(decimals.length)));
};

/** The ratio as printed in full: "1307/1460"; whole numbers keep their "/1". */
export const ratioText = ({ numerator, denominator }: Fraction): string =>
  `${String(numerator)}/${String(denominator)}`;

/** The value with that many decimals, halves away from zero: 2/3 with two gives "0.67". For display only. */
export const decimalText = (value: Fraction, decimals: number): string => {
  const scaled = nearestWhole(times(value, fraction(10n ** BigInt(decimals))));
  const digits = String(absolute(scaled)).padStart(decimals + 1, "0");
  const cut = digits.length - decimals;
  const text = decimals === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`;
  return scaled < 0n ? `-${text}` : text;
};

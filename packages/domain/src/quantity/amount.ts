import type { Decimal } from "./decimal.ts";
import {
  decimalText,
  fraction,
  nearestWhole,
  times,
  toFraction,
  wholePart,
  type Fraction,
} from "./fraction.ts";
import { cents, type Cents } from "./money.ts";
import { ok, refuse, type Result } from "./result.ts";

const form = /^(-?)(\d{1,13})\.(\d{2})$/;

/** Reads an amount of euro written with its two decimals ("2600.00"); refuses every other form (`not-an-amount`). */
export const toCents = (text: string): Result<Cents, "not-an-amount"> => {
  const [, sign, whole, decimals] = form.exec(text) ?? [];
  if (whole === undefined || decimals === undefined) return refuse("not-an-amount", { text });
  const value = Number(whole + decimals);
  return ok(cents(sign === "-" && value !== 0 ? -value : value));
};

/** The amount in euro with two decimals and a point: 260000 cents give "2600.00". */
export const amountText = (amount: Cents): string => decimalText(fraction(amount, 100), 2);

/** The exact number of cents, to go on reckoning with. */
export const exactCents = (amount: Cents): Fraction => fraction(amount);

/** Cuts an exact number of cents to the cent below: for what may not be exceeded. */
export const centsBelow = (exact: Fraction): Cents => cents(Number(wholePart(exact)));

/** Rounds an exact number of cents to the nearest one, halves away from zero. */
export const nearestCents = (exact: Fraction): Cents => cents(Number(nearestWhole(exact)));

/** A recorded amount of euro as whole cents, halves away from zero: "2787.054" is 278705. */
export const euroCents = (euro: Decimal): Cents => {
  const read = toFraction(euro);
  if (!read.ok) throw new RangeError("A recorded number is not a decimal.");
  return nearestCents(times(read.value, fraction(100)));
};

/** Sum of amounts; whole cents, so their order does not matter. */
export const totalOf = (amounts: readonly Cents[]): Cents =>
  cents(amounts.reduce((total, one) => total + one, 0));

import { round } from "../quantity/rounding.ts";
import type { ComparisonSign } from "./formula.ts";

/** As many digits as a recorded number may have (foundation 8); past them stands what binary64 cannot hold. */
const DIGITS = 15;
/** Nothing finer is recorded, so a difference further down is one of computing: 0.1 + 0.2 - 0.3 is 0. */
const MOST_DECIMALS = 12;

/**
 * Compares numbers, or dates as text. Numbers are rounded before, as everything that is printed is, to fifteen digits
 * of the larger one and at most twelve decimals, so that 0.1 + 0.2 <= 0.3 holds.
 */
export const compare = (
  comparison: ComparisonSign,
  left: number | string,
  right: number | string,
): boolean => {
  const difference = orderOf(left, right);
  switch (comparison) {
    case "<":
      return difference < 0;
    case "<=":
      return difference <= 0;
    case "=":
      return difference === 0;
    case "<>":
      return difference !== 0;
    case ">=":
      return difference >= 0;
    case ">":
      return difference > 0;
  }
};

const orderOf = (left: number | string, right: number | string): number => {
  if (typeof left === "string" || typeof right === "string") return left < right ? -1 : Number(left > right);
  const size = Math.max(Math.abs(left), Math.abs(right));
  const whole = size < 1 ? 0 : Math.floor(Math.log10(size)) + 1;
  const decimals = Math.min(MOST_DECIMALS, Math.max(0, DIGITS - whole));
  return round(left, decimals) - round(right, decimals);
};

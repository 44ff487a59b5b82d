import { decimalToNumber } from "../../quantity/decimal.ts";
import type { TargetValue } from "../indicator.ts";
import { leftOf, type Compared } from "./compared.ts";
import { apart } from "./number.ts";

type Range = Extract<TargetValue, { readonly kind: "range" }>;

/** How far a value is outside of a range; 0 inside and on its ends. */
const distance = (value: number, from: number, to: number): number => {
  if (value < from) return apart(value, from);
  return value > to ? apart(value, to) : 0;
};

/**
 * A number inside a range, its ends included, is 100. Outside it loses with the distance from the nearer end, on both
 * sides alike, and everything as far out as the range is wide. A range without width is all or nothing.
 */
export const compareRange = (value: number, range: Range): Compared => {
  const from = decimalToNumber(range.from);
  const to = decimalToNumber(range.to);
  const out = distance(value, from, to);
  const reached = out === 0 && from <= to;
  const own = { at: out, goal: 0, isMoreBetter: false };
  const width = apart(to, from);
  if (reached || width === 0 || from > to)
    return {
      rule: "all-or-nothing",
      isStrict: false,
      cost: null,
      sight: { reached, percent: reached ? 100 : 0, own },
    };
  const cost = { units: out, each: 100 / width };
  return { rule: "distance", isStrict: false, cost, sight: { reached, percent: leftOf(cost), own } };
};

import { day, decimals, text, type Said } from "../../quantity/said.ts";
import { dayOf, numberOf, type Asked } from "./harder.ts";

type Form = { readonly unit: string; readonly decimals: number };

/** A target or a result with the unit of its indicator; a target that is computed only later is a dash. */
export const figure = (value: Asked, { unit, decimals: places }: Form): Said => {
  const [number, date] = [numberOf(value), dayOf(value)];
  if (date !== null) return day(date);
  return number === null ? text("–") : decimals(number, places, unit);
};

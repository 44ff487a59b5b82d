import type { Day } from "../../quantity/day.ts";
import { fromHundredths, type Hundredths } from "../../quantity/hundredths.ts";
import type { Cents } from "../../quantity/money.ts";
import type { FixEdit, Said } from "./finding.ts";
import { dayOf, numberOf, type Asked } from "./harder.ts";

export const text = (words: string): Said => ({ kind: "text", text: words });
export const count = (number: number): Said => ({ kind: "number", number, decimals: 0, unit: null });
export const day = (value: Day): Said => ({ kind: "day", day: value });
export const amount = (value: Cents): Said => ({ kind: "amount", amount: value });
export const weight = (value: Hundredths): Said => decimals(fromHundredths(value), 2);
export const percent = (number: number, places: number): Said => decimals(number, places, "%");
export const decimals = (number: number, places: number, unit: string | null = null): Said => ({
  kind: "number",
  number,
  decimals: places,
  unit,
});

/** A target or a result with the unit of its indicator; a target that is computed only later is a dash. */
export const figure = (value: Asked, { unit, decimals: places }: Form): Said => {
  const [number, date] = [numberOf(value), dayOf(value)];
  if (date !== null) return day(date);
  return number === null ? text("–") : decimals(number, places, unit);
};

type Form = { readonly unit: string; readonly decimals: number };

/** The first few of a list, and how many more there are. */
export const several = (words: readonly string[], shown = 12): Said =>
  text(
    words.length <= shown ? words.join(", ") : `${words.slice(0, shown).join(", ")} +${words.length - shown}`,
  );

export const replace = (path: string, value: unknown): FixEdit => ({ op: "replace", path, value });

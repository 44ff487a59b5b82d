import type { Day } from "./day.ts";
import { fromHundredths, type Hundredths } from "./hundredths.ts";
import type { Cents } from "./money.ts";

/** A figure or a word that a message speaks of, written in the reader's form where it is told. */
export type Said =
  | { readonly kind: "text"; readonly text: string }
  | {
      readonly kind: "number";
      readonly number: number;
      readonly decimals: number;
      readonly unit: string | null;
    }
  | { readonly kind: "day"; readonly day: Day }
  | { readonly kind: "amount"; readonly amount: Cents }
  /** Amounts by what they are of, as programmes. */
  | { readonly kind: "sums"; readonly sums: readonly { readonly of: string; readonly amount: Cents }[] };

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

/** The first few of a list, and how many more there are. */
export const several = (words: readonly string[], shown = 12): Said =>
  text(
    words.length <= shown ? words.join(", ") : `${words.slice(0, shown).join(", ")} +${words.length - shown}`,
  );

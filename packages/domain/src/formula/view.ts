import type { Call } from "./formula.ts";

/** Another place or time a part of a formula is computed for, instead of the one that was asked for. */
export type View =
  | { readonly kind: "previous-period" }
  /** The same period so many years before. */
  | { readonly kind: "years-back"; readonly years: number }
  /** Measures added up since the beginning of the year, whatever their own rule. */
  | { readonly kind: "cumulative" }
  | { readonly kind: "whole-body" }
  /** The year of the asked period, as far as it is known. */
  | { readonly kind: "whole-year" };

/** The views a part is seen through, the outermost first; none: as asked for. */
export type Views = readonly View[];

/** No mean goes further back. */
export const MOST_YEARS = 10;

/** How many years a mean over previous years goes back; `null` when that is not a whole number from 1 to 10. */
export const yearsOf = ({ arguments: [, years] }: Call): number | null => {
  const number = years?.op === "number" ? Number(years.value) : NaN;
  return Number.isInteger(number) && number >= 1 && number <= MOST_YEARS ? number : null;
};

/** The views a function looks at its first argument through; `null` for a function that computes as asked for. */
export const viewsOf = (call: Call): readonly Views[] | null => {
  switch (call.name) {
    case "previous-period":
    case "cumulative":
      return [[{ kind: call.name }]];
    case "previous-year":
      return [[{ kind: "years-back", years: 1 }]];
    case "mean-previous-years":
      return Array.from({ length: yearsOf(call) ?? 0 }, (_, i) => [{ kind: "years-back", years: i + 1 }]);
    case "share-of-total":
      return [[], [{ kind: "whole-body" }]];
    default:
      return null;
  }
};

/** Whether a view leaves the asked period. */
export const isElsewhen = ({ kind }: View): boolean => kind === "previous-period" || kind === "years-back";

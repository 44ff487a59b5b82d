import type { BudgetLineId } from "../quantity/id.ts";

/** A line of the nine-year budget: an amount in euro or a plain index, with one exact figure a year. */
export type BudgetLine = {
  readonly id: BudgetLineId;
  readonly slug: string;
  readonly section: string;
  readonly label: string;
  readonly kind: "amount" | "index";
  readonly order: number;
  /** Exact decimal text by year ("-1137058.42", "0.85"); `null` where nothing is printed. */
  readonly values: Readonly<Record<string, string | null>>;
  /** The index's threshold as text, where the plan prints one. */
  readonly target: string | null;
  readonly notes: readonly string[];
};

/** The budget statements of the plan: years across, lines down, grouped in sections. */
export type Budget = {
  readonly years: readonly number[];
  readonly summary: string | null;
  readonly sections: readonly { readonly slug: string; readonly title: string }[];
  readonly lines: readonly BudgetLine[];
  readonly notes: readonly string[];
};

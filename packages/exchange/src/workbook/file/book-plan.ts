/** What a cell of a new workbook holds: the kinds are the spreadsheet's own, so that they sort and compute. */
export type NewCell = string | number | { readonly date: string } | null;

/** A column of a new workbook. */
export type NewColumn = {
  readonly heading: string;
  readonly width: number;
  readonly hidden: boolean;
  /** Whether people may change its cells. */
  readonly locked: boolean;
  readonly note: string | null;
  /** How many decimals its numbers show; `null` for texts, `"value"` where numbers and dates are mixed. */
  readonly decimals: number | "value" | null;
  readonly wraps: boolean;
  /** The words that may stand in it, or where they are listed. */
  readonly list: { readonly words: readonly string[] } | { readonly range: string } | null;
};

export type NewSheet = {
  readonly name: string;
  readonly visibility: "visible" | "hidden";
  readonly columns: readonly NewColumn[];
  readonly rows: readonly (readonly NewCell[])[];
  /** Empty rows below, ready to be filled. */
  readonly spare: number;
};

/** A workbook to be written, as plain data. */
export type NewBook = { readonly title: string; readonly sheets: readonly NewSheet[]; readonly at: string };

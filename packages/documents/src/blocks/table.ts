import type { Printable } from "./printable.ts";
import type { Runs } from "./run.ts";

/** `decimal` lines numbers up at their comma where the format can, and else at their end. */
export type Alignment = "start" | "center" | "end" | "decimal";

export type Column = {
  readonly align: Alignment;
  /** As wide as its content, or a share of the room that is left. */
  readonly width: "content" | number;
};

export type Cell = {
  /** What the cell is the header of; `null` for data. */
  readonly heads: "column" | "row" | null;
  readonly content: Runs;
  /** How many columns it takes. */
  readonly span: number;
  /** Depth in an outline, 0 to 3: shown by indentation, and told by the codes or words of the content. */
  readonly indent: 0 | 1 | 2 | 3;
};

/** `group` opens a part of the table, `strong` stands out in it. */
export type Emphasis = "plain" | "strong" | "group";

export type Row = { readonly emphasis: Emphasis; readonly cells: readonly Cell[] };

/** A table of data: never used to lay out a page. */
export type Table = {
  readonly kind: "table";
  /** What the table shows; every table has one. */
  readonly caption: Printable;
  /** `heading` where the heading just above says the same: the caption is then for who does not see the page. */
  readonly titledBy: "caption" | "heading";
  /** `grid` has column headers; `facts` is pairs of a row header and its value. */
  readonly look: "grid" | "facts";
  /** Whether it should stay on one page where it fits. */
  readonly together: boolean;
  readonly columns: readonly Column[];
  /** Rows repeated on each page. */
  readonly head: readonly Row[];
  readonly rows: readonly Row[];
};

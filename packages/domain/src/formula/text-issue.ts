import type { Problem } from "../quantity/result.ts";

/** What can be wrong with the text of a formula. */
export type TextIssueCode =
  | "too-long"
  | "too-deep"
  | "empty"
  | "unknown-sign"
  /** A square bracket that opens a code and is never closed. */
  | "code-not-closed"
  | "bracket-not-closed"
  | "bracket-not-opened"
  /** Nothing stands where a number, a date, a code or a function should. */
  | "part-missing"
  /** Two parts follow each other without a sign. */
  | "sign-missing"
  /** Arguments are parted by a semicolon. */
  | "comma"
  /** `1 < x < 3`: two comparisons have to be written as such. */
  | "chained-comparison"
  /** Another language's decimal mark, or marks between thousands. */
  | "number-form"
  | "too-many-digits"
  | "not-a-day"
  | "not-whole"
  | "unknown-name"
  | "unknown-node"
  | "unknown-indicator"
  | "unknown-level"
  | "unknown-function"
  /** A function without its arguments. */
  | "call-expected"
  | "wrong-count";

/** A stretch of a text: `from` belongs to it, `to` does not. */
export type Span = { readonly from: number; readonly to: number };

/** One thing wrong with a text: where, and what to write there instead, `null` when nothing comes to mind. */
export type TextIssue = Problem<TextIssueCode> & Span & { readonly proposal: string | null };

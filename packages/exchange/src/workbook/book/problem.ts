import type { Problem } from "@albero/domain";

/** Why a whole workbook cannot be brought in, although it can be read. */
export type WholeProblemCode =
  | "not-of-a-plan"
  | "newer-format"
  | "other-body"
  | "other-plan"
  | "nothing-readable"
  | "not-of-values"
  | "other-year"
  | "other-office"
  | "no-such-column";

/** Why one cell or row cannot be brought in. */
export type CellProblemCode =
  | "formula-error"
  | "not-text"
  | "not-number"
  | "ambiguous-number"
  | "too-many-digits"
  | "too-many-decimals"
  | "not-date"
  | "not-listed"
  | "missing"
  | "unknown-code"
  | "unknown-row"
  | "id-twice"
  | "cell-twice"
  | "code-exists"
  | "read-only"
  | "changed-meanwhile"
  | "formula-unreadable"
  | "level-fixed"
  | "wrong-level"
  | "reason-missing"
  | "weight-outside"
  | "target-wrong-kind"
  | "not-open"
  | "emptied"
  | "value-and-absent"
  | "absence-reason";

/** Something in a workbook that has to be put right, and where: the row as the spreadsheet counts, the column letter. */
export type CellProblem = Problem<CellProblemCode> & {
  readonly sheet: string;
  readonly row: number;
  readonly column: string | null;
  readonly heading: string | null;
};

/** `A`, `Z`, `AA`: the letter of a column counted from 1. */
export const columnLetter = (column: number): string => {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetter(rest) : "") + String.fromCharCode(65 + ((column - 1) % 26));
};

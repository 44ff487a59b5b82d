import type { Formula } from "./formula.ts";
import type { FormulaIssue, FormulaIssueCode } from "./formula-issue.ts";
import type { Nature } from "./nature.ts";

/** An issue with the part of the formula it is in. */
export type LocatedIssue = FormulaIssue & { readonly part: Formula };

/** The nature of a part, `null` when its issues leave it open. */
export type Inspection = { readonly nature: Nature | null; readonly issues: readonly LocatedIssue[] };

/** A part that is sound by itself. */
export type Inspected = { readonly formula: Formula; readonly nature: Nature };

export const sound = (nature: Nature): Inspection => ({ nature, issues: [] });

export const issueOf = (
  part: Formula,
  code: FormulaIssueCode,
  facts: LocatedIssue["facts"] = {},
): LocatedIssue => ({
  code,
  facts,
  part,
});

export const unsound = (...issue: Parameters<typeof issueOf>): Inspection => ({
  nature: null,
  issues: [issueOf(...issue)],
});

/** Parts of different units that should have one. */
export const mixed = (part: Formula, operation: string, units: readonly (string | null)[]): Inspection =>
  unsound(part, "mixed-units", {
    operation,
    units: [...new Set(units.flatMap((unit) => unit ?? []))].join(", "),
  });

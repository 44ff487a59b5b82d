import type { Day } from "../quantity/day.ts";
import type { Fraction } from "../quantity/fraction.ts";

/** Part-time from a day on, in per cent of full time; before the first of them a contract is full time. */
export type PartTime = { readonly from: Day; readonly percent: Fraction };

/** Time away, first and last day included, of a kind found in the dated table of absences. */
export type Absence = { readonly kind: string; readonly from: Day; readonly to: Day };

export type Contract = {
  readonly signedOn: Day;
  /** Last day of work; `null` while it runs. */
  readonly endedOn: Day | null;
  readonly partTime: readonly PartTime[];
  readonly absences: readonly Absence[];
};

import { addDays, type Day } from "../quantity/day.ts";
import { dayInYear } from "../quantity/day-in-year.ts";
import { OBLIGATIONS_BY_LAW, type Bound, type Obligation, type ObligationCode } from "./obligation.ts";

/** What a year asks of a body, to be taken over as a duty or left. */
export type ProposedDuty = {
  readonly code: ObligationCode;
  readonly source: string;
  readonly bound: Bound;
  readonly due: readonly Day[];
};

export type YearAhead = {
  readonly year: number;
  /** The day to which the law deferred the budget of the body for this year; `null` in an ordinary year. */
  readonly budgetDeferredTo: Day | null;
};

/**
 * The calendar that the law proposes for a year, in the order of its days, to whom it applies; empty for years before
 * every source. Where
 * the law defers the budget, what follows the budget is due so many days later (DM 132/2022 art. 8 c. 2).
 */
export const yearAhead = ({ year, budgetDeferredTo }: YearAhead): readonly ProposedDuty[] =>
  OBLIGATIONS_BY_LAW.filter((each) => isInForce(each, year))
    .map(({ code, source, bound, by, afterDeferredBudget }) => ({
      ...{ code, source, bound },
      due:
        budgetDeferredTo === null || afterDeferredBudget === null
          ? by.map((day) => dayInYear(year, day))
          : [addDays(budgetDeferredTo, afterDeferredBudget)],
    }))
    .toSorted(byFirstDay);

const isInForce = ({ fromYear, toYear }: Obligation, year: number): boolean =>
  fromYear <= year && (toYear === null || year <= toYear);

const byFirstDay = (one: ProposedDuty, other: ProposedDuty): number => {
  const [a, b] = [String(one.due[0]), String(other.due[0])];
  return a < b ? -1 : Number(a > b);
};

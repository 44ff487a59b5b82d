import { formatNumber, isAbsent, type Language } from "@albero/domain";
import type { Runs } from "../../blocks/run.ts";
import { value } from "../../blocks/make-runs.ts";
import { NONE } from "../shared/figures.ts";
import type { Placed } from "../shared/open-plan.ts";

const signed = (amount: number, decimals: number, language: Language): string =>
  `${amount > 0 ? "+" : ""}${formatNumber(amount, decimals, language)}`;

const daysBetween = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: "days" }).days;

/**
 * By how much the result differs from the target of the year, in the unit of the indicator, or in days for a date
 * (later is more); a dash where one of the two is missing or the target is a range or an answer.
 */
export const deviationRuns = ({ use, indicator, result }: Placed, language: Language): Runs => {
  const { outcome, yearTarget } = result;
  if (isAbsent(outcome) || yearTarget === null) return NONE;
  const of = { kind: "use", id: use.id, what: "deviation" } as const;
  if (outcome.kind === "date")
    return yearTarget.kind === "date"
      ? [value(of, `${signed(daysBetween(yearTarget.date, outcome.date), 0, language)} gg`)]
      : NONE;
  return yearTarget.kind === "number"
    ? [value(of, signed(outcome.number - Number(yearTarget.number), indicator.decimals, language))]
    : NONE;
};

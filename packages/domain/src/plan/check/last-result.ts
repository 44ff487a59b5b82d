import type { DeclaredResult, TargetValue } from "../../indicator/indicator.ts";
import type { EvaluationDocument } from "../../objective/document.ts";
import { evaluate } from "../../objective/evaluate.ts";
import type { IndicatorUse } from "../../objective/tree.ts";
import type { Day, Instant } from "../../quantity/day.ts";
import { roundedDecimal } from "../../quantity/decimal.ts";
import type { IndicatorId } from "../../quantity/id.ts";
import type { Outcome } from "../../quantity/outcome.ts";
import { yearOf, type PeriodCode } from "../../quantity/period.ts";

/** The last result of an indicator before the plan's year. */
export type LastResult = { readonly year: number; readonly value: TargetValue };

type Asked = { readonly year: number; readonly uses: readonly IndicatorUse[] };

/**
 * The last result of each indicator before the year: declared by the plan, or computed from the values of the year
 * before at the same perimeter, whichever is later. `null` where there is none.
 */
export const lastResults = (
  document: EvaluationDocument,
  { year, uses }: Asked,
): ((use: IndicatorUse) => LastResult | null) => {
  const declared = declaredBefore(document.declaredResults, year);
  const wanted = uses.some(({ indicatorId }) => declared.get(indicatorId)?.year !== year - 1);
  const computed = wanted ? computedIn(document, year - 1) : new Map<string, LastResult>();
  return (use) => {
    const told = use.perimeterUnitId === null ? declared.get(use.indicatorId) : undefined;
    const made = computed.get(keyOf(use));
    if (told === undefined || made === undefined) return told ?? made ?? null;
    return told.year >= made.year ? told : made;
  };
};

const keyOf = ({ indicatorId, perimeterUnitId }: IndicatorUse): string =>
  `${indicatorId} ${perimeterUnitId ?? ""}`;

const declaredBefore = (
  results: readonly DeclaredResult[],
  year: number,
): ReadonlyMap<IndicatorId, LastResult> =>
  new Map(
    results
      .filter(({ period }) => yearOf(period) < year && period.length === 4)
      .toSorted((a, b) => (a.period < b.period ? -1 : 1))
      .flatMap(({ indicatorId, period, value }) =>
        value.kind === "not-available" ? [] : [[indicatorId, { year: yearOf(period), value }] as const],
      ),
  );

const AT_ANY_TIME = "9999-12-31T23:59:59.999Z" as Instant;

const computedIn = (document: EvaluationDocument, year: number): ReadonlyMap<string, LastResult> => {
  const period = String(year) as PeriodCode;
  const done = evaluate(document, { period, today: `${year + 1}-12-31` as Day, knownAt: AT_ANY_TIME });
  if (!done.ok) return new Map();
  const plan = document.plans.find(({ id }) => id === done.value.planId);
  const version = plan?.versions.find((each) => each.version === done.value.planVersion);
  const uses = new Map((version?.uses ?? []).map((use) => [use.id, use]));
  return new Map(
    done.value.uses.flatMap(({ useId, outcome }) => {
      const use = uses.get(useId);
      const value = valueOf(outcome);
      return use === undefined || value === null ? [] : [[keyOf(use), { year, value }] as const];
    }),
  );
};

const MOST_DECIMALS = 6;

const valueOf = (outcome: Outcome): TargetValue | null => {
  if (outcome.kind === "number")
    return { kind: "number", number: roundedDecimal(outcome.number, MOST_DECIMALS) };
  return outcome.kind === "date" ? { kind: "date", date: outcome.date } : null;
};

import {
  isAbsent,
  type BodyDocument,
  type DeclaredResult,
  type Indicator,
  type IndicatorUse,
  type Instant,
  type PeriodCode,
  type TargetValue,
} from "@albero/domain";
import { decimalText } from "../../views/numbers.ts";
import { todayOf } from "../moment.ts";
import type { Snapshot } from "../body/snapshot.ts";

type Found = Extract<TargetValue, { readonly kind: "number" | "date" }>;

/** The result of an indicator for a whole year, computed from its values or declared by the body. */
export type PastResult = {
  readonly period: PeriodCode;
  readonly value: Found;
  readonly origin: "computed" | "declared";
};

/** Results of the three years before one, the last first, for each indicator at its place. */
export type PastResults = (use: Pick<IndicatorUse, "id" | "indicatorId">) => readonly PastResult[];

const YEARS = 3;

const declaredIn = ({ declaredResults }: BodyDocument, id: string, period: string): DeclaredResult | null =>
  declaredResults.find((result) => result.indicatorId === id && result.period === period) ?? null;

/** What is known of the years before: what can be computed from values, else what the body declared. */
export const pastResults = (
  { document, evaluationAt }: Snapshot,
  { year, now }: { readonly year: number; readonly now: Instant },
): PastResults => {
  const today = todayOf(document.body, now);
  const decimals = new Map(document.indicators.map(({ id, decimals: digits }: Indicator) => [id, digits]));
  const periods = Array.from({ length: YEARS }, (_, index) => String(year - 1 - index) as PeriodCode);
  const evaluations = periods.map((period) => evaluationAt({ period, today, knownAt: now }));
  const computedIn = (use: Pick<IndicatorUse, "id" | "indicatorId">, index: number): Found | null => {
    const evaluated = evaluations[index];
    if (evaluated?.ok !== true) return null;
    const { uses } = evaluated.value;
    const found =
      uses.find(({ useId }) => useId === use.id) ??
      uses.find(({ indicatorId }) => indicatorId === use.indicatorId);
    if (found === undefined || isAbsent(found.outcome)) return null;
    if (found.outcome.kind === "date") return found.outcome;
    const text = decimalText(found.outcome.number, decimals.get(use.indicatorId) ?? 2);
    return { kind: "number", number: text } as Found;
  };
  return (use) =>
    periods.flatMap((period, index): readonly PastResult[] => {
      const computed = computedIn(use, index);
      if (computed !== null) return [{ period, value: computed, origin: "computed" }];
      const declared = declaredIn(document, use.indicatorId, period);
      if (declared === null || declared.value.kind === "not-available") return [];
      return [{ period, value: declared.value, origin: "declared" }];
    });
};

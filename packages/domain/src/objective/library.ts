import type { Formula } from "../formula/formula.ts";
import type { Indicator } from "../indicator/indicator.ts";
import type { Measure } from "../measurement/measure.ts";
import type { Instant } from "../quantity/day.ts";
import type { IndicatorId, MeasureId } from "../quantity/id.ts";
import type { PlanVersion } from "./document.ts";

/** Of each measure the last version known at the instant; one recorded later does not exist yet. */
export const measuresKnown = (
  measures: readonly Measure[],
  knownAt: Instant,
): ReadonlyMap<MeasureId, Measure> =>
  new Map(
    measures
      .filter(({ recordedAt }) => recordedAt <= knownAt)
      .toSorted((a, b) => a.version - b.version)
      .map((measure) => [measure.id, measure]),
  );

/** Of each indicator the version that the plan uses, else the last one known at the instant. */
export const indicatorsMeant = (
  indicators: readonly Indicator[],
  { uses }: PlanVersion,
  knownAt: Instant,
): ReadonlyMap<IndicatorId, Indicator> => {
  const used = new Set(uses.map(({ indicatorId, indicatorVersion }) => `${indicatorId} ${indicatorVersion}`));
  const isUsed = ({ id, version }: Indicator): boolean => used.has(`${id} ${version}`);
  const inTurn = indicators
    .filter((indicator) => indicator.recordedAt <= knownAt || isUsed(indicator))
    .toSorted((a, b) => Number(isUsed(a)) - Number(isUsed(b)) || a.version - b.version);
  return new Map(inTurn.map((indicator) => [indicator.id, indicator]));
};

export const formulasOf = (
  indicators: ReadonlyMap<IndicatorId, Indicator>,
): ReadonlyMap<IndicatorId, Formula> => new Map([...indicators].map(([id, { formula }]) => [id, formula]));

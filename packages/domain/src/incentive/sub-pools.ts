import { exactCents, nearestCents } from "../quantity/amount.ts";
import { apportion, closeToCents, type Portion } from "../quantity/apportion.ts";
import { fraction, isZero, plus, sumOf, times, ZERO, type Fraction } from "../quantity/fraction.ts";
import { cents, type Cents } from "../quantity/money.ts";
import type { BonusStep } from "./bonus-step.ts";
import type { BonusOptions, Component } from "./bonus-types.ts";
import type { Candidate, Distribution } from "./candidate.ts";
import { scoreOf, type Draft, type Pools } from "./draft.ts";

/** One component reckoned for all candidates, in their order. */
type Reckoned = {
  readonly component: Component;
  readonly pool: Cents;
  readonly scores: readonly Fraction[];
  readonly points: readonly Fraction[];
  readonly allPoints: Fraction;
  readonly portions: readonly Portion[];
};

/** The two sub-pools: the per cent of objectives rounded half up to the cent, behaviours the rest (art. 23 c. 7). */
export const splitPool = (pool: Cents, objectivesPercent: number): Pools => {
  const objectives = nearestCents(times(exactCents(pool), fraction(objectivesPercent, 100)));
  return { objectives, behaviours: cents(pool - objectives) };
};

const pointsOf = (candidates: readonly Candidate[], scores: readonly Fraction[]): readonly Fraction[] =>
  candidates.map(({ weight }, index) => times(weight, scores[index] ?? ZERO));

/** AMB-08: where nobody scores in one component, its money may go to the other one. */
const passedOn = (
  pools: Pools,
  empty: Readonly<Record<Component, boolean>>,
  options: BonusOptions,
): Pools => {
  if (options.emptyComponent === "keep" || empty.objectives === empty.behaviours) return pools;
  const all = cents(pools.objectives + pools.behaviours);
  return empty.objectives
    ? { objectives: cents(0), behaviours: all }
    : { objectives: all, behaviours: cents(0) };
};

const reckon = (
  candidates: readonly Candidate[],
  { question, scheme, options }: Distribution,
): readonly Reckoned[] => {
  const scoresOf = (component: Component) => candidates.map((one) => scoreOf(one, component, scheme));
  const scores = { objectives: scoresOf("objectives"), behaviours: scoresOf("behaviours") };
  const points = {
    objectives: pointsOf(candidates, scores.objectives),
    behaviours: pointsOf(candidates, scores.behaviours),
  };
  const all = { objectives: sumOf(points.objectives), behaviours: sumOf(points.behaviours) };
  const empty = { objectives: isZero(all.objectives), behaviours: isZero(all.behaviours) };
  const pools = passedOn(splitPool(question.pool, scheme.objectivesPercent), empty, options);
  return (["objectives", "behaviours"] as const).map((component) => ({
    component,
    pool: pools[component],
    scores: scores[component],
    points: points[component],
    allPoints: all[component],
    portions: apportion(pools[component], points[component]),
  }));
};

const NOTHING: Portion = { exact: ZERO, oddCent: false, amount: cents(0) };

const componentStep = (reckoned: Reckoned, index: number): BonusStep => ({
  kind: "component",
  component: reckoned.component,
  pool: reckoned.pool,
  score: reckoned.scores[index] ?? ZERO,
  points: reckoned.points[index] ?? ZERO,
  allPoints: reckoned.allPoints,
  exact: (reckoned.portions[index] ?? NOTHING).exact,
});

const perPool = (reckoned: readonly Reckoned[], index: number): Draft => {
  const parts = Object.fromEntries(
    reckoned.map(({ component, portions }) => [component, (portions[index] ?? NOTHING).amount]),
  ) as Pools;
  const steps = reckoned.flatMap((one): readonly BonusStep[] => [
    componentStep(one, index),
    { kind: "rounded", of: one.component, ...(one.portions[index] ?? NOTHING) },
  ]);
  return { parts, amount: cents(parts.objectives + parts.behaviours), steps };
};

const onTheSum = (candidates: readonly Candidate[], reckoned: readonly Reckoned[]): readonly Draft[] => {
  const sums = candidates.map((_, index) =>
    reckoned.map(({ portions }) => (portions[index] ?? NOTHING).exact).reduce(plus, ZERO),
  );
  return closeToCents(sums).map((portion, index) => ({
    parts: null,
    amount: portion.amount,
    steps: [...reckoned.map((one) => componentStep(one, index)), { kind: "rounded", of: "sum", ...portion }],
  }));
};

/**
 * Shares each sub-pool in proportion to weight x score, closing to the cent, so that the sum decided is fully shared
 * out (AMB-03, reading used). A component in which nobody scores stays where it is (AMB-08).
 */
export const shareSubPools = (
  candidates: readonly Candidate[],
  distribution: Distribution,
): readonly Draft[] => {
  const reckoned = reckon(candidates, distribution);
  return distribution.options.rounding === "once"
    ? onTheSum(candidates, reckoned)
    : candidates.map((_, index) => perPool(reckoned, index));
};

import { compare, fraction, ZERO, type Fraction } from "../quantity/fraction.ts";
import type { Cents } from "../quantity/money.ts";
import type { BonusStep } from "./bonus-step.ts";
import type { BonusScheme, Component } from "./bonus-types.ts";
import type { Candidate } from "./candidate.ts";

/** Money by component. */
export type Pools = Readonly<Record<Component, Cents>>;

/** What a candidate's sum gives before anything is taken off. */
export type Draft = {
  readonly parts: Pools | null;
  readonly amount: Cents;
  readonly steps: readonly BonusStep[];
};

/** The score that counts for a component: zero below the minimum, and for who is not in the sums. */
export const scoreOf = (
  { counts, person }: Candidate,
  component: Component,
  scheme: BonusScheme,
): Fraction => {
  if (!counts || person.scores.kind !== "given") return ZERO;
  const score = person.scores[component];
  return compare(score, fraction(scheme.minimumScore)) < 0 ? ZERO : score;
};

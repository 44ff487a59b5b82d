import {
  systemInForce,
  yearOf,
  type Hundredths,
  type RollUp,
  type SystemOptions,
  type TargetValue,
} from "@albero/domain";
import { withDescendants, type Branch, type OpenPlan } from "../shared/open-plan.ts";

/** The performance tree as it is printed: what stands on the sheet, before any word of it. */
export type PlanTreeModel = {
  readonly year: number;
  readonly body: RollUp;
  readonly areas: readonly Branch[];
  /** Yearly targets beside the tree, which enter no mean. */
  readonly containers: readonly Branch[];
  /** Whether the plan gives any weight; without one everything weighs the same and no column is needed. */
  readonly weighted: boolean;
  /** Whether a value is compared with something else than the target of the year. */
  readonly intermediate: boolean;
  readonly lights: SystemOptions["lights"];
};

export const planTreeModel = ({ document, evaluation, roots }: OpenPlan): PlanTreeModel => {
  const all = roots.flatMap(withDescendants);
  const placed = all.flatMap(({ indicators }) => indicators);
  const weights: readonly (Hundredths | null)[] = [
    ...all.map(({ node }) => node.weight),
    ...placed.map(({ use }) => use.weight),
  ];
  const system = systemInForce(document.systems, { day: evaluation.today, knownAt: evaluation.knownAt });
  return {
    year: yearOf(evaluation.period),
    body: evaluation.body,
    areas: roots.filter(({ node }) => node.kind !== "container"),
    containers: roots.filter(({ node }) => node.kind === "container"),
    weighted: weights.some((weight) => weight !== null),
    intermediate: placed.some(({ result }) => !sameTarget(result.target, result.yearTarget)),
    lights: system.lights,
  };
};

const sameTarget = (one: TargetValue | null, other: TargetValue | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

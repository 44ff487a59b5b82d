import type { Question } from "../quantity/outcome.ts";
import { yearOf } from "../quantity/period.ts";
import { ok, refuse, type Result } from "../quantity/result.ts";
import type { Plan, PlanVersion } from "./document.ts";

/** The plan that rules a year, and the version of it that was known. */
export type PlanInForce = { readonly plan: Plan; readonly version: PlanVersion };

/**
 * The plan in force for the year of the asked period, as known at the instant: of the plans with that year and an
 * approved version, the one that begins last, since each yearly plan rolls the one before; of its approved versions
 * the last. Refuses with `no-plan-in-force` when there is none.
 */
export const planInForce = (
  plans: readonly Plan[],
  { period, knownAt }: Pick<Question, "period" | "knownAt">,
): Result<PlanInForce, "no-plan-in-force"> => {
  const year = yearOf(period);
  const [latest] = plans
    .filter(({ years }) => years.includes(year))
    .flatMap((plan) => approved(plan, knownAt))
    .toSorted((a, b) => first(b.plan) - first(a.plan) || (a.plan.id < b.plan.id ? -1 : 1));
  return latest === undefined ? refuse("no-plan-in-force", { period, knownAt }) : ok(latest);
};

const first = ({ years }: Plan): number => Math.min(...years);

const approved = (plan: Plan, knownAt: Question["knownAt"]): readonly PlanInForce[] => {
  const [version] = plan.versions
    .filter(({ approvedAt }) => approvedAt !== null && approvedAt <= knownAt)
    .toSorted((a, b) => b.version - a.version);
  return version === undefined ? [] : [{ plan, version }];
};

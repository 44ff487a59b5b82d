import { describe, expect, it } from "vitest";
import type { Instant } from "../quantity/day.ts";
import type { PlanId } from "../quantity/id.ts";
import type { PeriodCode } from "../quantity/period.ts";
import type { Plan, PlanVersion } from "./document.ts";
import { planInForce } from "./plan-in-force.ts";
import { documentOf } from "./testing/small-body.ts";

const blank = documentOf({}).plans[0]?.versions[0] as PlanVersion;
const instant = (day: string): Instant => `${day}T00:00:00.000Z` as Instant;

/** A plan with versions approved on these days; `null` for a draft. */
const plan = (first: number, approvals: readonly (string | null)[]): Plan => ({
  id: `plan-${first}` as PlanId,
  title: `Piano ${first}`,
  years: [first, first + 1, first + 2],
  versions: approvals.map((day, i) => ({
    ...blank,
    version: i + 1,
    approvedAt: day === null ? null : instant(day),
  })),
});

const asked = (plans: readonly Plan[], period: string, knownAt = "2023-01-01") => {
  const found = planInForce(plans, { period: period as PeriodCode, knownAt: instant(knownAt) });
  return found.ok ? `${found.value.plan.id} ${found.value.version.version}` : found.problem.code;
};

describe("planInForce", () => {
  const plans = [plan(2021, ["2021-01-29", "2021-06-30", null]), plan(2022, ["2022-01-31"])];

  it("is the plan of the year that begins last, since each plan rolls the one before", () => {
    expect(asked(plans, "2021-Q1")).toBe("plan-2021 2");
    expect(asked(plans, "2022-Q1")).toBe("plan-2022 1");
    expect(asked(plans.toReversed(), "2023")).toBe("plan-2022 1");
  });

  it("is the version that was known to be approved at the moment [F4b]", () => {
    expect(asked(plans, "2021-Q1", "2021-05-15")).toBe("plan-2021 1");
    expect(asked(plans, "2022-Q1", "2021-12-31")).toBe("plan-2021 2");
  });

  it("is never a draft, nor a plan without that year", () => {
    expect(asked([plan(2021, [null])], "2021")).toBe("no-plan-in-force");
    expect(asked(plans, "2020")).toBe("no-plan-in-force");
    expect(asked(plans, "2021", "2021-01-01")).toBe("no-plan-in-force");
  });

  it("is the first by id of plans that begin in the same year, whatever order they come in", () => {
    const named = (id: string): Plan => ({ ...plan(2021, ["2021-01-29"]), id: id as PlanId });
    const two = [named("piao"), named("peg")];
    expect(asked(two, "2021")).toBe("peg 1");
    expect(asked(two.toReversed(), "2021")).toBe("peg 1");
  });
});

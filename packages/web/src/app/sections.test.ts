import {
  ACTIONS,
  filterFor,
  ROLES,
  type AccountId,
  type BodyId,
  type Day,
  type Instant,
  type Role,
} from "@albero/domain";
import { describe, expect, it } from "vitest";
import { isAt, sectionsFor } from "./sections.ts";

const [day, now, bodyId] = ["2021-05-15" as Day, "2021-05-15T10:00:00.000Z" as Instant, "body" as BodyId];

const sectionsOf = (role: Role) => {
  const held = { validFrom: day, validTo: null, recordedAt: now, supersededAt: null };
  const assignments = [{ bodyId, role, scope: { kind: "body" } as const, ...held }];
  const actor = { accountId: "account" as AccountId, assignments };
  return sectionsFor((action) => filterFor(actor, action, { bodyId, day, now }).length > 0);
};

describe("the sections of a body", () => {
  it("are at most seven for every role", () => {
    for (const role of ROLES) expect(sectionsOf(role).length).toBeLessThanOrEqual(7);
  });

  it("put beside the plans what only planners are offered", () => {
    const plans = (role: Role) => sectionsOf(role).find(({ first }) => first.name === "plans");
    expect(plans("planner")?.below.map(({ name }) => name)).toEqual([
      ...(["checks", "annualReport", "remarks", "oversightActs", "projects", "fund"] as const),
    ]);
    expect(plans("secretary-general")?.below.map(({ name }) => name)).toEqual([
      ...(["annualReport", "remarks", "oversightActs", "projects", "fund"] as const),
    ]);
    expect(plans("officer")).toBeUndefined();
  });

  it("give the evaluation body its desk as a section of its own", () => {
    const desk = sectionsOf("evaluation-body").find(({ first }) => first.name === "annualReport");
    expect(desk?.below.map(({ name }) => name).slice(0, 3)).toEqual(["sample", "remarks", "oversightActs"]);
  });

  it("lead to each page once for one who may do everything", () => {
    const all = sectionsFor((action) => ACTIONS.includes(action));
    const names = all.flatMap(({ first, below }) => [first, ...below]).map(({ name }) => name);
    expect(names.toSorted()).toEqual([...new Set(names)].toSorted());
    expect(names).toContain("system");
  });

  it("know an objective as part of the tree, and nothing else as the first page", () => {
    const here = (pathname: string) =>
      sectionsOf("reader").flatMap(({ first }) => (isAt(pathname, first) ? [first.name] : []));
    expect(here("/enti/b/obiettivi/n-1")).toEqual(["tree"]);
    expect(here("/enti/b")).toEqual(["home"]);
  });
});

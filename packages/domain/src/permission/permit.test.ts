import { describe, expect, it } from "vitest";
import type { Day, Instant } from "../quantity/day.ts";
import type { AccountId, BodyId, MeasureId, UnitId } from "../quantity/id.ts";
import { filterFor, permits, type Actor, type Facts, type RoleAssignment, type Scope } from "./permit.ts";
import { ACTIONS, PERMISSIONS, ROLES, type Role } from "./table.ts";

const body = "body-a" as BodyId;
const unit = (name: string): UnitId => name as UnitId;

const given = (role: Role, scope: Scope = { kind: "body" }, bodyId = body): RoleAssignment => ({
  bodyId,
  role,
  scope,
  validFrom: "2021-01-01" as Day,
  validTo: "2022-01-01" as Day,
  recordedAt: "2021-01-01T08:00:00.000Z" as Instant,
  supersededAt: null,
});

const actor = (...assignments: RoleAssignment[]): Actor => ({
  accountId: "account" as AccountId,
  assignments,
});

const facts = (over: Partial<Facts> = {}): Facts => ({
  bodyId: body,
  unitIds: [unit("mediation")],
  ancestors: new Map([[unit("mediation"), [unit("mediation"), unit("regulation")]]]),
  day: "2021-05-15" as Day,
  now: "2021-05-15T10:00:00.000Z" as Instant,
  ...over,
});

describe("permits", () => {
  it("lets an office enter the measures of its own source unit only [F5c]", () => {
    const officer = actor(given("officer", { kind: "sources", unitIds: [unit("mediation")] }));
    expect(permits(officer, "measure.enter", facts())).toBe(true);
    expect(permits(officer, "measure.enter", facts({ unitIds: [unit("registry")] }))).toBe(false);
  });

  it("reaches the units below with the scope of a unit [F5c]", () => {
    const head = actor(given("validator", { kind: "unit-and-below", unitId: unit("regulation") }));
    expect(permits(head, "measure.enter", facts())).toBe(true);
  });

  it("gives nothing in another body [F5c]", () => {
    const elsewhere = actor(given("administrator", { kind: "body" }, "body-b" as BodyId));
    expect(permits(elsewhere, "body.read", facts())).toBe(false);
  });

  it("ends with the validity of the assignment [F5c]", () => {
    expect(permits(actor(given("planner")), "measure.enter", facts({ day: "2022-01-01" as Day }))).toBe(
      false,
    );
  });

  it("gives every role of the body what a reader has", () => {
    for (const role of ROLES) expect(permits(actor(given(role)), "plan.read", facts())).toBe(true);
  });

  it("leaves a visitor only what is for everyone", () => {
    const visitor: Actor = { accountId: null, assignments: [] };
    const allowed = ACTIONS.filter((action) => permits(visitor, action, facts()));
    expect(allowed).toEqual(ACTIONS.filter((action) => PERMISSIONS[action] === "everyone"));
  });

  it("lets another system touch the measures it was given, and nothing else of the body [D9-client]", () => {
    const [own, foreign] = ["hours", "visits"] as unknown as readonly [MeasureId, MeasureId];
    const system = actor(given("client-writer", { kind: "measures", measureIds: [own] }));
    const may = ACTIONS.filter((action) => permits(system, action, facts({ measureIds: [own] })));
    expect(may).toEqual(["sign-in", "status.read", "public.read", "value.supply", "value.fetch"]);
    expect(permits(system, "value.supply", facts({ measureIds: [foreign] }))).toBe(false);
    expect(permits(system, "value.supply", facts())).toBe(false);
    const reading = actor(given("client-reader", { kind: "measures", measureIds: [own] }));
    expect(permits(reading, "value.supply", facts({ measureIds: [own] }))).toBe(false);
    expect(permits(reading, "value.fetch", facts({ measureIds: [own] }))).toBe(true);
  });

  it("gives lists the same answer as single things [F5d]", () => {
    const officer = actor(given("officer", { kind: "sources", unitIds: [unit("mediation")] }));
    expect(filterFor(officer, "measure.enter", facts())).toEqual([
      { kind: "sources", unitIds: ["mediation"] },
    ]);
    expect(filterFor(actor(given("planner")), "measure.enter", facts())).toBe("all");
  });
});

describe("what is one's own", () => {
  const self = { ...actor(given("reader")), accountId: "account" as AccountId };

  it("is open to its account alone, whatever the scope of its role", () => {
    expect(permits(self, "appraisal.read", facts({ accountIds: ["account" as AccountId] }))).toBe(true);
    expect(permits(self, "appraisal.read", facts({ accountIds: ["colleague" as AccountId] }))).toBe(false);
    expect(permits(self, "appraisal.read", facts())).toBe(false);
    const nobody: Actor = { ...self, accountId: null };
    expect(permits(nobody, "appraisal.read", facts({ accountIds: [null] }))).toBe(false);
  });
});

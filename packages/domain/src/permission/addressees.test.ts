import { describe, expect, it } from "vitest";
import type { Day, Instant } from "../quantity/day.ts";
import type { AccountId, BodyId, UnitId } from "../quantity/id.ts";
import { addresseesOf, MANAGER_ROLES, OFFICE_ROLES } from "./addressees.ts";
import type { Actor, Scope } from "./permit.ts";
import type { Role } from "./table.ts";

const bodyId = "chamber" as BodyId;
const registry = "registry" as UnitId;
const area = "area" as UnitId;
const below: Scope = { kind: "unit-and-below", unitId: area };

const person = (name: string, role: Role, scope: Scope): Actor => ({
  accountId: name as AccountId,
  assignments: [
    {
      ...{ bodyId, role, scope, validFrom: "2021-01-01" as Day, validTo: null },
      ...{ recordedAt: "2021-01-01T08:00:00.000Z" as Instant, supersededAt: null },
    },
  ],
});

const officer = person("officer", "officer", { kind: "sources", unitIds: [registry] });
const head = person("head", "validator", below);
const planner = person("planner", "planner", { kind: "body" });
const facts = {
  ...{ bodyId, unitIds: [registry], ancestors: new Map([[registry, [registry, area]]]) },
  ...{ day: "2021-05-15" as Day, now: "2021-05-15T10:00:00.000Z" as Instant },
};
const names = (people: readonly Actor[], roles: readonly Role[]) =>
  addresseesOf(people, roles, facts).map(({ accountId }) => accountId);

describe("addresseesOf", () => {
  it("writes to the office's officer, and to its manager only where there is none [P-W6]", () => {
    expect(names([planner, head, officer], OFFICE_ROLES)).toEqual(["officer"]);
    expect(names([planner, head], OFFICE_ROLES)).toEqual(["head"]);
    expect(names([planner, head, officer], MANAGER_ROLES)).toEqual(["head"]);
  });

  it("never writes to who may enter everything and is asked for nothing", () => {
    expect(names([planner], OFFICE_ROLES)).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { conflictsOf, scopeKindOf } from "./separation.ts";
import { ROLES, type Role } from "./table.ts";

describe("conflictsOf", () => {
  it("keeps who evaluates from outside out of everything that is evaluated", () => {
    const inside: readonly Role[] = ["planner", "officer", "validator", "human-resources"];
    for (const role of inside) expect(conflictsOf("evaluation-body", [role])).toEqual([role]);
    expect(conflictsOf("evaluation-body", ["reader"])).toEqual([]);
  });

  it("is the same from both sides, and no role is against itself", () => {
    for (const one of ROLES) {
      expect(conflictsOf(one, [one])).toEqual([]);
      for (const other of ROLES)
        expect(conflictsOf(one, [other]).length, `${one} ${other}`).toBe(conflictsOf(other, [one]).length);
    }
  });

  it("lets one person plan and administer a small body, and lets nobody administer and read evaluations", () => {
    expect(conflictsOf("planner", ["administrator", "reader", "officer"])).toEqual([]);
    expect(conflictsOf("human-resources", ["administrator"])).toEqual(["administrator"]);
  });
});

describe("scopeKindOf", () => {
  it("asks for offices, a unit or nothing, by what the role may do in the table", () => {
    expect(scopeKindOf("officer")).toBe("sources");
    expect(scopeKindOf("validator")).toBe("unit-and-below");
    expect(scopeKindOf("agency-director")).toBe("unit-and-below");
    for (const role of ["reader", "planner", "administrator", "evaluation-body"] as const)
      expect(scopeKindOf(role)).toBe("body");
  });
});

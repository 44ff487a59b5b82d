import { describe, expect, it } from "vitest";
import type { Instant } from "../quantity/day.ts";
import type { Hundredths } from "../quantity/hundredths.ts";
import type { NodeId } from "../quantity/id.ts";
import { applyEdits } from "./apply-edit.ts";
import { conflictsWith, type DraftChange } from "./conflict.ts";
import type { PlanEdit } from "./edit.ts";
import { smallPlan } from "./testing/small-plan.ts";

const weigh = (id: string, weight: number): PlanEdit => ({
  ...{ kind: "set", entity: "node", id: id as NodeId },
  fields: { weight: weight as Hundredths },
});
const by = (edits: readonly PlanEdit[]): DraftChange => ({
  ...{ revision: 4, edits, by: "P.O. Servizio Promozione", reason: null, act: null },
  at: "2021-02-01T09:41:00.000Z" as Instant,
});
const conflicts = (mine: readonly PlanEdit[], theirs: readonly PlanEdit[]) =>
  conflictsWith(mine, [by(theirs)], applyEdits(smallPlan, theirs)).map(({ place }) => place);

describe("conflictsWith", () => {
  it("finds the same field of the same thing, with who wrote it and when", () => {
    const theirs = [weigh("A1", 4000)];
    expect(conflictsWith([weigh("A1", 5000)], [by(theirs)], applyEdits(smallPlan, theirs))).toEqual([
      { place: "node:A1:weight", by: "P.O. Servizio Promozione", at: "2021-02-01T09:41:00.000Z" },
    ]);
  });

  it("lets the same field of two things, and two fields of one thing, both stand", () => {
    expect(conflicts([weigh("A1", 5000)], [weigh("A1.1", 4000)])).toEqual([]);
    const title: PlanEdit = { kind: "set", entity: "node", id: "A1" as NodeId, fields: { title: "Altro" } };
    expect(conflicts([title], [weigh("A1", 4000)])).toEqual([]);
  });

  it("does not mind two who wrote the same", () => {
    expect(conflicts([weigh("A1", 4000)], [weigh("A1", 4000)])).toEqual([]);
  });

  it("finds what one removes and the other changes", () => {
    const gone: PlanEdit = { kind: "remove", entity: "node", id: "A1.2" };
    expect(conflicts([gone], [weigh("A1.2", 100)])).toEqual(["node:A1.2:weight"]);
    const here = applyEdits(smallPlan, [weigh("A1.2", 100)]);
    expect(conflictsWith([weigh("A1.2", 4000)], [by([gone])], here)[0]?.place).toBe("node:A1.2");
  });
});

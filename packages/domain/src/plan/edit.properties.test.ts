import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { node, onNode, under, use } from "../objective/testing/small-body.ts";
import type { Hundredths } from "../quantity/hundredths.ts";
import type { PeriodCode } from "../quantity/period.ts";
import { applyEdit, applyEdits } from "./apply-edit.ts";
import { checkEdit } from "./check-edit.ts";
import { conflictsWith } from "./conflict.ts";
import type { PlanContent } from "./content.ts";
import { differencesOf } from "./difference.ts";
import type { PlanEdit } from "./edit.ts";
import { editsBetween } from "./edits-between.ts";
import { inverseOfAll } from "./inverse.ts";
import { frame, number, smallPlan } from "./testing/small-plan.ts";

const nodeIds = ["A", "B", "A1", "A1.1", "A1.2", "A1.3", "N1", "N2"];
const useIds = ["i1", "i2", "i3", "U1"];
const anId = <Id extends string>(ids: readonly string[]) =>
  fc.constantFrom(...ids) as unknown as fc.Arbitrary<Id>;

const anEdit: fc.Arbitrary<PlanEdit> = fc.oneof(
  fc
    .record({ id: fc.constantFrom("N1", "N2"), above: anId<string>(nodeIds) })
    .map(({ id, above }): PlanEdit => ({
      kind: "add",
      entity: "node",
      value: node(id, { ...under(above), order: 9 }),
    })),
  fc.constantFrom(...nodeIds).map((above): PlanEdit => ({
    kind: "add",
    entity: "use",
    value: use("U1", onNode(above), { indicatorId: "i4" as never, order: 5 }),
  })),
  fc
    .record({ id: anId<never>(nodeIds), weight: fc.integer({ min: 0, max: 10_000 }) })
    .map(({ id, weight }): PlanEdit => ({
      ...{ kind: "set", entity: "node", id },
      fields: { weight: weight as Hundredths, tags: weight % 2 === 0 ? [] : ["digital"] },
    })),
  fc
    .record({ id: anId<string>(nodeIds), into: anId<string>(nodeIds), before: anId<string>(nodeIds) })
    .map((place): PlanEdit => ({ kind: "move", entity: "node", ...place })),
  fc
    .record({ id: anId<string>(useIds), into: anId<string>([...nodeIds, "o1"]) })
    .map((place): PlanEdit => ({ kind: "move", entity: "use", before: null, ...place })),
  fc.record({ id: anId<string>(nodeIds), struck: fc.boolean() }).map(({ id, struck }): PlanEdit => ({
    ...{ kind: "set-standing", entity: "node", id },
    ...(struck ? { standing: "struck-out", reason: "cassato" } : { standing: "active", reason: null }),
  })),
  fc
    .record({ useId: anId<never>(useIds), amount: fc.integer(), year: fc.constantFrom("2021", "2022") })
    .map(({ useId, amount, year }): PlanEdit => ({
      kind: "set-targets",
      cells: [{ useId, period: year as PeriodCode, value: amount < 0 ? null : number(String(amount)) }],
    })),
  anId<string>([...nodeIds, ...useIds]).map((id): PlanEdit => ({
    ...{ kind: "remove", id },
    entity: useIds.includes(id) ? "use" : "node",
  })),
);

/** Those of the edits that can be made, one upon the other, and the plan after them. */
const made = (
  edits: readonly PlanEdit[],
): { readonly done: readonly PlanEdit[]; readonly plan: PlanContent } =>
  edits.reduce<{ done: readonly PlanEdit[]; plan: PlanContent }>(
    ({ done, plan }, edit) =>
      checkEdit(plan, edit, frame).ok
        ? { done: [...done, edit], plan: applyEdit(plan, edit) }
        : { done, plan },
    { done: [], plan: smallPlan },
  );

const someEdits = fc.array(anEdit, { maxLength: 25 });

describe("any edits that can be made", () => {
  it("are all taken back by their inverse", () => {
    fc.assert(
      fc.property(someEdits, (edits) => {
        const { done, plan } = made(edits);
        expect(differencesOf(smallPlan, applyEdits(plan, inverseOfAll(smallPlan, done)))).toEqual([]);
      }),
    );
  });

  it("leave a plan whose nodes hang together without a ring", () => {
    fc.assert(
      fc.property(someEdits, (edits) => {
        const { plan } = made(edits);
        const parents = new Map(plan.nodes.map(({ id, parentId }) => [id, parentId]));
        for (const { id } of plan.nodes) {
          let at = parents.get(id) ?? null;
          for (let steps = 0; at !== null; steps += 1) {
            expect(steps).toBeLessThan(plan.nodes.length);
            expect(parents.has(at)).toBe(true);
            at = parents.get(at) ?? null;
          }
        }
      }),
    );
  });

  it("are found again as the edits between the two plans, each of which can be made [REL-I4]", () => {
    fc.assert(
      fc.property(someEdits, (edits) => {
        const { plan } = made(edits);
        let at = smallPlan;
        for (const edit of editsBetween(smallPlan, plan)) {
          expect(checkEdit(at, edit, { ...frame, base: null }), JSON.stringify(edit)).toMatchObject({
            ok: true,
          });
          at = applyEdit(at, edit);
        }
        expect(differencesOf(at, plan)).toEqual([]);
      }),
    );
  });

  it("never conflict with those of another on other fields", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (weight) => {
        const theirs: PlanEdit = {
          ...{ kind: "set", entity: "node", id: "A1" as never },
          fields: { weight: weight as Hundredths },
        };
        const mine: PlanEdit = { kind: "set", entity: "node", id: "A1" as never, fields: { title: "Mio" } };
        const since = [
          { revision: 1, edits: [theirs], by: "P.O.", at: "" as never, reason: null, act: null },
        ];
        expect(conflictsWith([mine], since, applyEdits(smallPlan, [theirs]))).toEqual([]);
      }),
    );
  });
});

import { describe, expect, it } from "vitest";
import { node, onNode, under, use } from "../objective/testing/small-body.ts";
import type { Direction, Target, TargetValue } from "../indicator/indicator.ts";
import type { Decimal } from "../quantity/decimal.ts";
import type { Hundredths } from "../quantity/hundredths.ts";
import { applyEdit, applyEdits } from "./apply-edit.ts";
import { checkEdit } from "./check-edit.ts";
import { entityOf, siblingsIn } from "./content.ts";
import type { PlanEdit } from "./edit.ts";
import { frame, number, smallPlan } from "./testing/small-plan.ts";

const refusal = (edit: PlanEdit): string | null => {
  const verdict = checkEdit(smallPlan, edit, frame);
  return verdict.ok ? null : verdict.problem.code;
};
/** An id of the kind its place asks for. */
const id = (text: string) => text as never;
const after = (edit: PlanEdit) => {
  expect(refusal(edit)).toBeNull();
  return applyEdit(smallPlan, edit);
};

describe("an edit of a draft", () => {
  it("adds an objective below another", () => {
    const added = node("A1.4", { ...under("A1"), order: 4 });
    const plan = after({ kind: "add", entity: "node", value: added });
    expect(siblingsIn(plan, "node", "A1").map(({ code }) => code)).toEqual(["A1.1", "A1.2", "A1.3", "A1.4"]);
  });

  it("sets some fields and leaves the others", () => {
    const fields = { title: "Nuovo", weight: 4000 as Hundredths };
    const plan = after({ kind: "set", entity: "node", id: id("A1.1"), fields });
    expect(entityOf(plan, "node", "A1.1")).toEqual({ ...entityOf(smallPlan, "node", "A1.1"), ...fields });
  });

  it("takes away themes and reasons whole, so that the plan is as if it never had them", () => {
    const tagged = after({
      kind: "set",
      entity: "node",
      id: id("A1"),
      fields: { tags: ["equality"], easierReason: "maintenance" },
    });
    expect(entityOf(tagged, "node", "A1")?.tags).toEqual(["equality"]);
    const back: PlanEdit = {
      kind: "set",
      entity: "node",
      id: id("A1"),
      fields: { tags: [], easierReason: null },
    };
    expect(applyEdit(tagged, back)).toEqual(smallPlan);
  });

  it("moves a node before a sibling, or last under another parent", () => {
    const first = after({ kind: "move", entity: "node", id: "A1.3", into: "A1", before: "A1.1" });
    expect(siblingsIn(first, "node", "A1").map(({ code }) => code)).toEqual(["A1.3", "A1.1", "A1.2"]);
    const elsewhere = after({ kind: "move", entity: "node", id: "A1", into: "B", before: null });
    expect(entityOf(elsewhere, "node", "A1")?.parentId).toBe("B");
  });

  it("hangs a use on another node", () => {
    const plan = after({ kind: "move", entity: "use", id: "i2", into: "A1.2", before: null });
    expect(entityOf(plan, "use", "i2")?.holder).toEqual({ kind: "node", nodeId: "A1.2" });
  });

  it("strikes out with a reason", () => {
    const edit = { kind: "set-standing", entity: "node", id: "A1.2", standing: "struck-out" } as const;
    expect(refusal({ ...edit, reason: null })).toBe("reason-missing");
    const plan = after({ ...edit, reason: "cassato in sede di monitoraggio" });
    expect(entityOf(plan, "node", "A1.2")).toMatchObject({ standing: "struck-out" });
  });

  it("writes a grid of targets in one go and empties cells", () => {
    const cell = (useId: string, period: string, amount: string | null) => ({
      useId: id(useId),
      period: id(period),
      value: amount === null ? null : number(amount),
    });
    const plan = after({
      kind: "set-targets",
      cells: [cell("i1", "2022", "11"), cell("i1", "2023", "12"), cell("i2", "2021", null)],
    });
    expect(entityOf(plan, "use", "i1")?.targets.map(({ period }) => period)).toEqual([
      "2021",
      "2022",
      "2023",
    ]);
    expect(entityOf(plan, "use", "i2")?.targets).toEqual([]);
  });
});

describe("checkEdit", () => {
  it.each<[string, PlanEdit]>([
    ["unknown-thing", { kind: "set", entity: "node", id: id("?"), fields: { title: "x" } }],
    ["nothing-to-set", { kind: "set", entity: "node", id: id("A1"), fields: {} }],
    ["title-missing", { kind: "set", entity: "node", id: id("A1"), fields: { title: "  " } }],
    [
      "weight-outside",
      { kind: "set", entity: "node", id: id("A1"), fields: { weight: 10_001 as Hundredths } },
    ],
    ["unknown-unit", { kind: "set", entity: "node", id: id("A1"), fields: { unitIds: [id("u9")] } }],
    ["unknown-indicator", { kind: "set", entity: "use", id: id("i1"), fields: { indicatorVersion: 9 } }],
    ["id-taken", { kind: "add", entity: "node", value: node("c1", under("A1")) }],
    ["unknown-parent", { kind: "add", entity: "node", value: node("X", under("?")) }],
    ["wrong-level", { kind: "add", entity: "node", value: node("X", { kind: "area", ...under("A1") }) }],
    ["into-itself", { kind: "move", entity: "node", id: "A1", into: "A1", before: null }],
    ["unknown-sibling", { kind: "move", entity: "node", id: "A1.1", into: "A1", before: "B" }],
    ["has-parts", { kind: "remove", entity: "node", id: "A1" }],
    ["has-parts", { kind: "remove", entity: "use", id: "i2" }],
  ])("refuses with %s", (code, edit) => {
    const found = refusal(edit);
    // A node moved into itself is told by its level first where its level cannot stand there at all.
    expect(code === "into-itself" ? ["into-itself", "wrong-level"] : [code]).toContain(found);
  });

  it("refuses a ring through two nodes", () => {
    const ring: PlanEdit = { kind: "move", entity: "node", id: "P", into: "Q", before: null };
    const plan = {
      ...smallPlan,
      nodes: [node("P", { kind: "container" }), node("Q", { kind: "operational", ...under("P") })],
    };
    const verdict = checkEdit(plan, ring, frame);
    expect(verdict.ok).toBe(false);
  });

  it("asks a day of an indicator that is reached by a day", () => {
    const placed = use("i4", onNode("A1.2"), { indicatorVersion: 2 });
    const plan = applyEdits(smallPlan, [{ kind: "add", entity: "use", value: placed }]);
    const cells = [{ useId: placed.id, period: id("2021"), value: number("3") }];
    const verdict = checkEdit(plan, { kind: "set-targets", cells }, frame);
    expect(verdict).toMatchObject({ ok: false, problem: { code: "target-wrong-kind" } });
  });

  it("asks a range of an indicator that has to be within one, and an answer of a question [R17.1-range]", () => {
    const asked = (direction: "within" | "is", value: TargetValue) =>
      checkEdit(
        smallPlan,
        { kind: "set-targets", cells: [{ useId: id("i1"), period: id("2021"), value }] },
        { ...frame, indicators: [{ id: "i1", version: 1, direction }] },
      ).ok;
    const range: TargetValue = { kind: "range", from: "10" as Decimal, to: "20" as Decimal };
    expect([asked("within", range), asked("within", number("10"))]).toEqual([true, false]);
    expect([asked("is", { kind: "answer", yes: true }), asked("is", range)]).toEqual([true, false]);
  });

  it.each<readonly [Direction, Target["value"], string | null]>([
    ["within", { kind: "range", from: id("1"), to: id("2") }, null],
    ["within", { kind: "range", from: id("3"), to: id("2") }, "range-turned"],
    ["within", number("1"), "target-wrong-kind"],
    ["is", { kind: "answer", yes: true }, null],
    ["is", number("1"), "target-wrong-kind"],
    [">=", { kind: "answer", yes: true }, "target-wrong-kind"],
    [">=", { kind: "formula", formula: { op: "number", value: id("1") } as never }, null],
  ])("asks of an indicator with direction %s a target of its kind: %o", (direction, value, problem) => {
    const [placed] = smallPlan.uses;
    if (placed === undefined) throw new Error("the plan has uses");
    const { indicatorId, indicatorVersion: version } = placed;
    const wanting = { ...frame, indicators: [{ id: indicatorId, version, direction }] };
    const cells = [{ useId: placed.id, period: id("2021"), value }];
    const verdict = checkEdit(smallPlan, { kind: "set-targets", cells }, wanting);
    expect(verdict.ok ? null : verdict.problem.code).toBe(problem);
    const adding = { ...placed, id: id("new"), targets: [{ period: id("2021"), value }] };
    const added = checkEdit(smallPlan, { kind: "add", entity: "use", value: adding }, wanting);
    expect(added.ok ? null : added.problem.code).toBe(problem);
  });

  it("lets what was approved only be struck out, and what this draft added be removed [N8]", () => {
    const own = applyEdit(smallPlan, { kind: "add", entity: "node", value: node("A1.9", under("A1")) });
    expect(checkEdit(own, { kind: "remove", entity: "node", id: "A1.9" }, frame).ok).toBe(true);
    expect(refusal({ kind: "remove", entity: "node", id: "A1.3" })).toBe("must-be-struck-out");
  });

  it("lets the objective of a card name an objective of the tree that is there", () => {
    const edit = (nodeId: string): PlanEdit => ({
      ...{ kind: "set", entity: "card-objective", id: id("o1") },
      fields: { nodeId: id(nodeId) },
    });
    expect(refusal(edit("A1.2"))).toBeNull();
    expect(refusal(edit("A9"))).toBe("unknown-thing");
  });
});

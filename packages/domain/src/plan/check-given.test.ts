import { describe, expect, it } from "vitest";
import { onNode, target, use } from "../objective/testing/small-body.ts";
import type { IndicatorId, UnitId } from "../quantity/id.ts";
import { adopt } from "./adopt.ts";
import { applyEdits } from "./apply-edit.ts";
import { checkEdit } from "./check-edit.ts";
import type { EditFrame } from "./edit-frame.ts";
import type { PlanEdit } from "./edit.ts";
import { adoptFrame, commonLibrary, renewedLibrary } from "./testing/common-objectives.ts";
import { frame, smallPlan } from "./testing/small-plan.ts";

const adopted = adopt(commonLibrary, { items: ["OC1"], into: "A" }, adoptFrame(smallPlan));
if (!adopted.ok) throw new Error(adopted.problem.code);
const { edits, indicators } = adopted.value;
const content = applyEdits(smallPlan, edits);
const [definition] = indicators;
const node = content.nodes.at(-1);
const placed = content.uses.at(-1);
if (definition === undefined || node === undefined || placed === undefined)
  throw new Error("nothing adopted");

const given: EditFrame = {
  ...frame,
  indicators: [...frame.indicators, definition],
  commonLibraries: [commonLibrary, renewedLibrary],
};
const verdictOn = (edit: PlanEdit) => checkEdit(content, edit, given);
const setNode = (fields: object): PlanEdit => ({ kind: "set", entity: "node", id: node.id, fields });
const setUse = (fields: object): PlanEdit => ({ kind: "set", entity: "use", id: placed.id, fields });
const LOCKED = {
  problem: { code: "given-locked", facts: { library: "Obiettivi comuni", version: 1 } },
};

describe("what was given from above", () => {
  it("comes in as its library says it, and not otherwise", () => {
    expect(
      edits.map(
        (edit) => checkEdit(applyEdits(smallPlan, edits.slice(0, edits.indexOf(edit))), edit, given).ok,
      ),
    ).toEqual([true, true]);
    const other = { ...node, id: "other" as typeof node.id, title: "Altro" };
    expect(verdictOn({ kind: "add", entity: "node", value: other })).toMatchObject(LOCKED);
  });

  it.each([["code"], ["title"], ["description"]])("keeps the %s of its objective [P-T5a]", (field) => {
    expect(verdictOn(setNode({ [field]: "Altro" }))).toMatchObject(LOCKED);
  });

  it("stays given: neither its origin nor another item can be written over it [P-T5a]", () => {
    expect(verdictOn(setNode({ given: null }))).toMatchObject(LOCKED);
    expect(verdictOn(setNode({ given: { library: "comuni", version: 1, item: "OC2" } }))).toMatchObject(
      LOCKED,
    );
    const unknown = { library: "comuni", version: 3, item: "OC1" };
    expect(verdictOn(setNode({ given: unknown }))).toMatchObject({ problem: { code: "given-unknown" } });
  });

  it("takes the texts of a newer version together with its number", () => {
    const fields = { given: { library: "comuni", version: 2, item: "OC1" } };
    expect(verdictOn(setNode(fields))).toMatchObject({ ok: false });
    expect(verdictOn(setNode({ ...fields, title: "Imprese digitali e verdi" }))).toMatchObject({ ok: true });
  });

  it.each([
    ["another indicator", { indicatorId: "i1" as IndicatorId }],
    ["another title", { printed: { code: null, title: "Altro" } }],
    ["the part of one unit", { perimeterUnitId: "u1" as UnitId }],
  ])("is not measured by %s [P-T5a]", (_what, fields) => {
    expect(verdictOn(setUse(fields))).toMatchObject(LOCKED);
  });

  it("lets the body set targets, weights, who answers and the place in the tree [P-T5a]", () => {
    const cells = target("40").map(({ period, value }) => ({ useId: placed.id, period, value }));
    const free: readonly PlanEdit[] = [
      { kind: "set-targets", cells },
      setNode({ weight: null, unitIds: ["u1"] }),
      setUse({ responsibleUnitId: "u2" }),
      { kind: "move", entity: "node", id: node.id, into: "B", before: null },
    ];
    expect(free.map((edit) => verdictOn(edit).ok)).toEqual([true, true, true, true]);
  });

  it("neither leaves its objective nor is joined there by an indicator of the body", () => {
    const move: PlanEdit = { kind: "move", entity: "use", id: placed.id, into: "A1", before: null };
    expect(verdictOn(move)).toMatchObject(LOCKED);
    const own = use("mine", onNode(node.id), { indicatorId: "i1" as IndicatorId });
    expect(verdictOn({ kind: "add", entity: "use", value: own })).toMatchObject(LOCKED);
    const away: PlanEdit = { kind: "move", entity: "use", id: "i1", into: node.id, before: null };
    expect(verdictOn(away)).toMatchObject(LOCKED);
  });
});

import { describe, expect, it } from "vitest";
import { measure, over, read } from "../objective/testing/small-body.ts";
import { adopt, type Adoption } from "./adopt.ts";
import { applyEdits } from "./apply-edit.ts";
import type { CommonLibrary } from "./common-library.ts";
import type { PlanContent } from "./content.ts";
import { adoptFrame, commonLibrary, idsFrom, renewedLibrary } from "./testing/common-objectives.ts";
import { smallPlan } from "./testing/small-plan.ts";
import { target } from "../objective/testing/small-body.ts";

const request = { items: ["OC1"], into: "A" };

const taken = (library: CommonLibrary, ...about: Parameters<typeof adoptFrame>): Adoption => {
  const adopted = adopt(library, request, adoptFrame(...about));
  if (!adopted.ok) throw new Error(adopted.problem.code);
  return adopted.value;
};

const withTargets = (content: PlanContent): PlanContent => ({
  ...content,
  uses: content.uses.map((use) => ({ ...use, targets: target("12") })),
});

describe("adopting common objectives", () => {
  it("places the objective with its indicators and no target, under the node asked for [P-T5a]", () => {
    const { edits, indicators, measures } = taken(commonLibrary, smallPlan);
    const { nodes, uses } = applyEdits(smallPlan, edits);
    expect(nodes.at(-1)).toMatchObject({
      ...{ code: "OC1", title: "Imprese digitali", kind: "strategic", parentId: "A" },
      given: { library: "comuni", version: 1, item: "OC1" },
    });
    expect(uses.at(-1)).toMatchObject({ targets: [], indicatorVersion: 1 });
    expect(indicators.map(({ code, given }) => [code, given?.item])).toEqual([["OC1.1", "OC1.1"]]);
    expect(measures.map(({ code }) => code)).toEqual(["ASSISTITE", "ATTIVE"]);
    expect(indicators[0]?.formula).toEqual(over(read("n1"), read("n2")));
  });

  it("uses a measure that the body collects already, and refuses its code where that is something else", () => {
    const own = measure("ATTIVE");
    expect(taken(commonLibrary, smallPlan, { measures: [own] }).measures.map(({ code }) => code)).toEqual([
      "ASSISTITE",
    ]);
    const other = adoptFrame(smallPlan, { measures: [{ ...own, unit: "EUR" }] });
    expect(adopt(commonLibrary, request, other)).toMatchObject({
      problem: { code: "common-code-taken", facts: { code: "ATTIVE" } },
    });
  });

  it("changes nothing when the same version is adopted again", () => {
    const first = taken(commonLibrary, smallPlan);
    const content = applyEdits(smallPlan, first.edits);
    const { indicators, measures } = first;
    const again = taken(commonLibrary, content, { indicators, measures });
    expect(again).toEqual({ measures: [], indicators: [], edits: [] });
  });

  it("takes what a newer version says and keeps the targets [P-T5a]", () => {
    const { edits, indicators, measures } = taken(commonLibrary, smallPlan);
    const content = withTargets(applyEdits(smallPlan, edits));
    const renewed = taken(renewedLibrary, content, {
      ...{ indicators, measures },
      newId: idsFrom("m"),
    });
    const after = applyEdits(content, renewed.edits);
    const node = after.nodes.find(({ given }) => given !== undefined);
    expect(node).toMatchObject({ title: "Imprese digitali e verdi", given: { version: 2 } });
    const uses = after.uses.filter(({ holder }) => holder.kind === "node" && holder.nodeId === node?.id);
    expect(uses.map(({ indicatorVersion, targets }) => [indicatorVersion, targets.length])).toEqual([
      [2, 1],
      [1, 0],
    ]);
  });

  it("refuses what the library has not and a formula that cannot be read", () => {
    expect(adopt(commonLibrary, { items: ["OC9"], into: null }, adoptFrame(smallPlan))).toMatchObject({
      problem: { code: "item-unknown", facts: { item: "OC9" } },
    });
    const unread = { ...commonLibrary, measures: commonLibrary.measures.slice(1) };
    expect(adopt(unread, request, adoptFrame(smallPlan))).toMatchObject({
      problem: { code: "common-formula-unread", facts: { code: "OC1.1" } },
    });
  });
});

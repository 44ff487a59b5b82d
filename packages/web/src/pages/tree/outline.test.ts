import type { RollUpView, TreeNodeView, TreeView, UseView } from "@albero/contract";
import type { Light } from "@albero/domain";
import { describe, expect, it } from "vitest";
import { countsOf, onlyLight, openTo, outlineOf } from "./outline.ts";

const rollUp: RollUpView = {
  achievement: "80.00",
  light: "to-watch",
  provisional: false,
  coverage: "100.00",
  assessable: "100.00",
  counts: { measured: 1, missing: 0, notDue: 0, notAssessable: 0 },
};

const node = (id: string, kind: TreeNodeView["kind"], parentId: string | null): TreeNodeView => ({
  ...{
    id,
    kind,
    parentId,
    code: id,
    title: id,
    weight: null,
    standing: "active",
    standingReason: null,
    perspective: null,
    units: [],
    rollUp,
  },
});

const placed = (id: string, light: Light): UseView => ({
  ...{ id, indicatorId: id, code: id, printedCode: null, title: id, typology: null, unit: "N.", decimals: 0 },
  ...{ direction: ">=", weight: null, standing: "active", responsible: null, perimeter: null },
  ...{ figure: { kind: "number", number: "1" }, provisional: false, yearTarget: null, target: null },
  ...{ previous: null, achievement: null, light },
});

const tree: TreeView = {
  moment: { period: "2021-Q1", today: "2021-05-15", knownAt: "2021-05-15T10:00:00.000Z" },
  plan: {
    id: "p",
    title: "Piano",
    years: [2021],
    version: 1,
    status: "approved",
    approvedAt: null,
    sha256: null,
  },
  body: rollUp,
  nodes: [
    node("A", "area", null),
    node("A1", "strategic", "A"),
    node("A1a", "operational", "A1"),
    node("A2", "strategic", "A"),
    node("X", "container", null),
  ],
  uses: [
    { nodeId: "A1", use: placed("u1", "in-line") },
    { nodeId: "A1a", use: placed("u2", "critical") },
    { nodeId: "X", use: placed("u3", "in-line") },
  ],
};

describe("outlineOf", () => {
  it("hangs objectives under their area and indicators under their objective", () => {
    const [area] = outlineOf(tree).areas;
    expect(area?.branches.map((branch) => branch.node.id)).toEqual(["A1", "A2"]);
    expect(area?.branches[0]?.uses.map(({ id }) => id)).toEqual(["u1"]);
    expect(area?.branches[0]?.branches[0]?.uses.map(({ id }) => id)).toEqual(["u2"]);
  });

  it("keeps containers of yearly targets beside the tree", () => {
    const { areas, containers } = outlineOf(tree);
    expect(areas.map((branch) => branch.node.id)).toEqual(["A"]);
    expect(containers.map((branch) => branch.node.id)).toEqual(["X"]);
  });
});

describe("onlyLight", () => {
  it("keeps the indicators of the light and the way that leads to them, and nothing else", () => {
    const { areas, containers } = onlyLight(outlineOf(tree), "critical");
    expect(areas[0]?.branches.map((branch) => branch.node.id)).toEqual(["A1"]);
    expect(areas[0]?.branches[0]?.uses).toEqual([]);
    expect(areas[0]?.branches[0]?.branches[0]?.uses.map(({ id }) => id)).toEqual(["u2"]);
    expect(containers).toEqual([]);
  });

  it("is empty when no indicator has the light", () => {
    expect(onlyLight(outlineOf(tree), "missing")).toEqual({ areas: [], containers: [] });
  });
});

describe("openTo", () => {
  it.each([
    ["areas", []],
    ["strategic", ["A"]],
    ["operational", ["A", "A1", "A2"]],
    ["indicators", ["A", "A1", "A1a", "A2", "X"]],
  ] as const)("opens what must be open to see the %s", (level, ids) => {
    expect([...openTo(tree, level)]).toEqual(ids);
  });
});

describe("countsOf", () => {
  it("counts the levels of the tree, and containers apart", () => {
    expect(countsOf(tree)).toEqual({ areas: 1, strategic: 2, operational: 1, indicators: 2, containers: 1 });
  });
});

import { describe, expect, it } from "vitest";
import type { UnitId } from "../../quantity/id.ts";
import { evaluate } from "../evaluate.ts";
import {
  documentOf,
  entry,
  indicator,
  measure,
  node,
  onNode,
  questionOf,
  read,
  target,
  under,
  use,
  type SmallBody,
} from "../testing/small-body.ts";
import { agencyFigure, type Evaluated } from "./agency.ts";

// I is 60 everywhere: with a target of 60 it reaches 100, of 120 50, of 240 25.
const library = {
  measures: [measure("m", { frequency: "year" })],
  indicators: [indicator("I", read("m"))],
  entries: [entry(1, "m 2021", "60")],
} as const;
const ofI = (value: string) => ({ indicatorId: "I" as never, targets: target(value) });
const isr = { unitIds: ["isr" as UnitId] };

const chamber = {
  ...library,
  nodes: [
    node("A", { kind: "area" }),
    node("A1", { kind: "strategic", order: 1, ...under("A") }),
    node("A1.1", { ...isr, ...under("A1") }),
    node("A1.2", { order: 2, ...under("A1") }),
  ],
  uses: [use("a", onNode("A1.1"), ofI("60")), use("b", onNode("A1.2"), ofI("240"))],
} as const satisfies SmallBody;
const agency = {
  ...library,
  nodes: [
    node("B", { kind: "area" }),
    node("B1", { kind: "strategic", order: 1, ...under("B") }),
    node("B1.1", { ...under("B1") }),
    node("B2", { kind: "strategic", order: 2, ...under("B") }),
    node("X88", { kind: "container", order: 3 }),
    node("X88.1", { ...under("X88") }),
  ],
  uses: [
    use("c", onNode("B1.1"), ofI("120")),
    use("d", onNode("B2"), ofI("240")),
    use("e", onNode("X88.1"), ofI("60")),
  ],
} as const satisfies SmallBody;

const evaluated = (body: SmallBody): Evaluated => {
  const document = documentOf(body);
  const result = evaluate(document, questionOf("2021", "2022-02-01"));
  if (!result.ok) throw new Error(result.problem.code);
  return { document, evaluation: result.value };
};
const figure = (own: SmallBody | null) =>
  agencyFigure(evaluated(chamber), "isr" as UnitId, own === null ? null : evaluated(own));

describe("agencyFigure", () => {
  it("joins the objectives entrusted to the unit with those of its own tree, each weighing the same [P-T6]", () => {
    const joined = figure(agency);
    expect(joined?.entrusted).toEqual([{ kind: "node", nodeId: "A1.1" }]);
    expect(joined?.own).toEqual([
      { kind: "node", nodeId: "B1" },
      { kind: "node", nodeId: "B2" },
    ]);
    // (100 + 50 + 25) / 3
    expect(joined?.achievement).toBe(5_833);
    expect(joined?.counts.measured).toBe(3);
  });

  it("is what the chamber entrusts to it while it has no plan of its own [P-T6]", () => {
    expect(figure(null)).toMatchObject({ achievement: 10_000, own: [], counts: { measured: 1 } });
  });

  it("stands on less when its own tree lacks a value, and never counts that as zero", () => {
    const joined = figure({ ...agency, entries: [] });
    expect(joined).toMatchObject({ achievement: 10_000, coverage: 3_333, counts: { missing: 2 } });
  });
});

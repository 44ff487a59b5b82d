import { describe, expect, it } from "vitest";
import type { IndicatorId, MeasureId, NodeId } from "../quantity/id.ts";
import { formulaCodesOf, formulaNamesOf } from "./formula-codes.ts";
import { indicator, measure, node, read } from "./testing/small-body.ts";

// Measure m1 was called A and is B now; m2 took the code A over. Indicator i1 was I1 and is I2. Last versions first.
const coded = {
  measures: [
    measure("m1", { code: "B", version: 2 }),
    measure("m2", { code: "A", version: 2 }),
    measure("m1", { code: "A", version: 1 }),
    measure("m2", { code: "C", version: 1 }),
  ],
  indicators: [
    indicator("i1", read("m1"), { code: "I2", version: 3 }),
    indicator("i1", read("m1"), { code: "I1", version: 1 }),
  ],
  nodes: [node("n1", { code: "1.1" }), node("n2", { code: "1.2" })],
};

describe("the codes that a formula may use", () => {
  it("are those of the last versions and the former ones that nobody took over", () => {
    const { measures, indicators, nodes } = formulaCodesOf(coded);
    expect(Object.fromEntries(measures)).toEqual({ A: "m2", B: "m1", C: "m2" });
    expect(Object.fromEntries(indicators)).toEqual({ I1: "i1", I2: "i1" });
    expect(Object.fromEntries(nodes)).toEqual({ "1.1": "n1", "1.2": "n2" });
  });
});

describe("the names that a formula is written with", () => {
  const names = formulaNamesOf(coded);

  it("are the codes of the last versions, whatever order the versions come in", () => {
    expect(["m1", "m2"].map((id) => names.measure(id as MeasureId))).toEqual(["B", "A"]);
    expect(names.indicator("i1" as IndicatorId)).toBe("I2");
    expect(["n1", "n2"].map((id) => names.node(id as NodeId))).toEqual(["1.1", "1.2"]);
  });

  it("are a question mark for what is not there", () => {
    expect(names.measure("m9" as MeasureId)).toBe("?");
    expect(names.indicator("i9" as IndicatorId)).toBe("?");
    expect(names.node("n9" as NodeId)).toBe("?");
  });
});

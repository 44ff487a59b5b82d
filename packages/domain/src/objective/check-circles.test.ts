import { describe, expect, it } from "vitest";
import type { Formula } from "../formula/formula.ts";
import { DEFAULT_SYSTEM_2021 } from "../indicator/default-system.ts";
import type { Indicator } from "../indicator/indicator.ts";
import type { IndicatorId } from "../quantity/id.ts";
import { circleIssues } from "./check-circles.ts";
import type { PlanVersion } from "./document.ts";
import { outlineOf } from "./outline.ts";
import {
  documentOf,
  indicator,
  node,
  onNode,
  plus,
  reached,
  read,
  under,
  use,
} from "./testing/small-body.ts";

const named = (id: string): Formula => ({ op: "indicator", indicator: id as IndicatorId });

/** The circles that the first of some indicators stands on, placed at the objective 2.3 of the area 2. */
const throughOf = (...[first, ...others]: readonly [Indicator, ...Indicator[]]): readonly unknown[] => {
  const placed = use(first.id, onNode("2.3"));
  const nodes = [
    node("2.3", { kind: "strategic", ...under("2") }),
    node("2", { kind: "area" }),
    node("3", { kind: "area" }),
  ];
  const version = documentOf({ nodes, uses: [placed] }).plans[0]?.versions[0] as PlanVersion;
  const library = new Map([first, ...others].map((each) => [each.id, each]));
  const frame = { outline: outlineOf(version), options: DEFAULT_SYSTEM_2021, library };
  return circleIssues([{ use: placed, indicator: first }], frame).map(({ facts }) => facts.through);
};

describe("a circle of formulas", () => {
  it("is told with the codes of the indicators that name each other, in order [C-CYC]", () => {
    const circle = [
      indicator("A", named("B")),
      indicator("B", named("C"), { code: "R-2" }),
      indicator("C", named("B"), { code: "R-1" }),
    ] as const;
    expect(throughOf(...circle)).toEqual(["R-1, R-2"]);
  });

  it("leaves out the indicators that are read on the way and stand on no circle", () => {
    const [b, c] = [indicator("B", plus(named("C"), named("B"))), indicator("C", read("c"))];
    expect(throughOf(indicator("A", named("B")), b, c)).toEqual(["B"]);
    expect(throughOf(indicator("A", named("C")), b, c)).toEqual([]);
  });

  it("leads through the nodes that a named indicator reads, and not through those beside", () => {
    expect(throughOf(indicator("A", named("B")), indicator("B", reached("2")))).toEqual(["2, 2.3"]);
    expect(throughOf(indicator("A", named("B")), indicator("B", reached("3")))).toEqual([]);
  });

  it("is none where a formula names an indicator that is not in the library", () => {
    expect(throughOf(indicator("A", named("gone")))).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { meanOf, over, plus, reached, read } from "../objective/testing/small-body.ts";
import type { IndicatorId } from "../quantity/id.ts";
import { dependenciesOf } from "./dependencies.ts";
import type { Formula } from "./formula.ts";

describe("dependenciesOf", () => {
  it("names what a formula reads, each once, in the order it is written [LANG-needs]", () => {
    const formula = over(
      plus(read("b"), read("a")),
      plus(read("b"), meanOf(reached("2.3.2"), reached("2.3.1"))),
    );
    expect(dependenciesOf(formula)).toMatchObject({ measures: ["b", "a"], nodes: ["2.3.2", "2.3.1"] });
  });

  it("names other indicators and levels, and the times a measure is read for [LANG-needs]", () => {
    const before: Formula = { op: "call", name: "previous-period", arguments: [plus(read("a"), read("a"))] };
    const both: Formula = { op: "call", name: "previous-year", arguments: [before] };
    const level: Formula = { op: "achievements", below: null, level: "operational" };
    const named: Formula = { op: "indicator", indicator: "i" as IndicatorId };
    const formula = plus(plus(both, read("a")), meanOf(level, level, named, named));
    const views = [{ kind: "years-back", years: 1 }, { kind: "previous-period" }];
    expect(dependenciesOf(formula)).toEqual({
      measures: ["a"],
      indicators: ["i"],
      nodes: [],
      lists: [{ below: null, level: "operational" }],
      readings: [
        { measure: "a", views },
        { measure: "a", views: [] },
      ],
    });
  });

  it("finds nothing in numbers and dates", () => {
    expect(dependenciesOf({ op: "number", value: "1" as never })).toEqual({
      ...{ measures: [], indicators: [], nodes: [], lists: [], readings: [] },
    });
  });
});

import { describe, expect, it } from "vitest";
import { meanOf, over, plus, reached, read } from "../objective/testing/small-body.ts";
import { dependenciesOf } from "./dependencies.ts";

describe("dependenciesOf", () => {
  it("names what a formula reads, each once, in the order it is written [LANG-needs]", () => {
    const formula = over(
      plus(read("b"), read("a")),
      plus(read("b"), meanOf(reached("2.3.2"), reached("2.3.1"))),
    );
    expect(dependenciesOf(formula)).toMatchObject({ measures: ["b", "a"], nodes: ["2.3.2", "2.3.1"] });
  });

  it("finds nothing in numbers and dates", () => {
    expect(dependenciesOf({ op: "number", value: "1" as never })).toEqual({
      ...{ measures: [], indicators: [], nodes: [], lists: [], readings: [] },
    });
  });
});

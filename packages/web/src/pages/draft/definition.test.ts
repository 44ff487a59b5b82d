import type { IndicatorDefinition } from "@albero/contract";
import { INDICATOR_KINDS } from "@albero/domain";
import { describe, expect, it } from "vitest";
import { changed, directionsOf, kindsBeside } from "./definition.ts";

const definition: IndicatorDefinition = {
  ...{ code: "I", title: "Pratiche in tempo", description: null, typology: "Efficacia", kind: "percent" },
  ...{ unit: "%", decimals: 2, direction: "<=", formula: "A / B", sourceLabel: null, parameters: [] },
  ...{ footnotes: [], notes: ["come nel 2020"] },
};

describe("the definition of an indicator in a draft", () => {
  it("keeps all that was not changed", () => {
    expect(changed(definition, { title: "Pratiche chiuse in tempo" })).toEqual({
      ...definition,
      title: "Pratiche chiuse in tempo",
    });
    expect(changed(definition, { kind: "mean" }).direction).toBe("<=");
  });

  it("is reached in a direction of its kind, whatever it becomes", () => {
    for (const kind of INDICATOR_KINDS) {
      const { direction } = changed(definition, { kind });
      expect(directionsOf(kind)).toContain(direction);
    }
    expect(changed({ ...definition, kind: "yes-no", direction: "is" }, { kind: "number" }).direction).toBe(
      ">=",
    );
  });

  it("stays a date, or never becomes one, since that is its formula", () => {
    expect(kindsBeside("date")).toEqual(["date"]);
    expect(kindsBeside("number")).not.toContain("date");
  });
});

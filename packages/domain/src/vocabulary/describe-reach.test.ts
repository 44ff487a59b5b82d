import { describe, expect, it } from "vitest";
import type { CellReach } from "../objective/what-if/values-to-reach.ts";
import type { Decimal } from "../quantity/decimal.ts";
import { describeReach } from "./describe-reach.ts";

const told = (reach: CellReach, unit = "N."): readonly string[] =>
  (["it", "en"] as const).map((language) => describeReach(reach, { form: { unit, decimals: 0 }, language }));

const values = (from: string | null, to: string | null): CellReach => ({
  kind: "values",
  from: from as Decimal | null,
  to: to as Decimal | null,
});

describe("what it would take, in words", () => {
  it("names the least, the most, or both [B5g]", () => {
    expect(told(values("1200", null))).toEqual(["serve almeno 1.200", "it takes at least 1,200"]);
    expect(told(values(null, "88"), "%")).toEqual(["serve al massimo 88 %", "it takes at most 88 %"]);
    expect(told(values("5", "9"))).toEqual(["serve un valore da 5 a 9", "it takes a value from 5 to 9"]);
    expect(told(values(null, "2021-06-30"), "date")).toEqual([
      "serve una data entro il 30/06/2021",
      "it takes a day not later than 30/06/2021",
    ]);
  });

  it("asks for an answer where the value is a yes or a no", () => {
    expect(told(values("1", null), "sì/no")).toEqual(["serve la risposta sì", "it takes the answer yes"]);
    expect(told(values(null, "0"), "sì/no")).toEqual(["serve la risposta no", "it takes the answer no"]);
    expect(told(values(null, null), "sì/no")[1]).toBe("any value reaches the target");
  });

  it("says so where any value does, where none does, and where there is no answer", () => {
    expect(told(values(null, null))[0]).toBe("qualunque valore raggiunge il valore atteso");
    const [none, open, both] = (["none", "open", "not-monotone"] as const).map((kind) => told({ kind })[1]);
    expect(none).toBe("no possible value reaches the target");
    expect(open).toContain("something else is missing");
    expect(both).toContain("no simple answer");
  });
});

import type { LeversView, LeverView } from "@albero/contract";
import { describe, expect, it } from "vitest";
import { assumptionsOf, draftIn, leversOf, textIn } from "./supposing.ts";

const lever = (id: string, number: string | null): LeverView => ({
  measure: { id, code: id, name: id },
  ...{ unit: "N.", decimals: 1, valueType: "number", period: "2021-Q1", of: null },
  value: number === null ? null : { kind: "number", number },
  reach: { kind: "none", proposal: null, text: "" },
});

const placesOf = (...levers: readonly (readonly LeverView[])[]): LeversView["places"] =>
  levers.map((each) => ({ levers: each })) as unknown as LeversView["places"];

describe("playing with values", () => {
  it("lists a cell that two indicators read once", () => {
    const places = placesOf([lever("a", "1"), lever("b", null)], [lever("a", "1")]);
    expect(leversOf(places).map(({ lever: { measure } }) => measure.id)).toEqual(["a", "b"]);
  });

  it("supposes what was typed and can be read, and nothing where the field says what is recorded", () => {
    const levers = leversOf(placesOf([lever("a", "1.5"), lever("b", null), lever("c", "3")]));
    const [a, b, c] = levers.map(({ key }) => key);
    const typed = { [a ?? ""]: "1,5", [b ?? ""]: "12,5", [c ?? ""]: "molti" };
    const value = { kind: "number", number: "12.5" };
    expect(assumptionsOf(levers, typed)).toEqual([
      { kind: "value", measureId: "b", period: "2021-Q1", unitId: null, value },
    ]);
    expect(levers.map((each) => draftIn(each, typed)?.kind ?? null)).toEqual([null, "value", "wrong"]);
    expect(levers.map((each) => textIn(each, {}))).toEqual(["1,5", "", "3"]);
  });
});
